public import Comparing
public import News

/// The direct quotations of one article as one JSON object on one line: the public interface of `diptych quotes`.
public enum QuotationsJSON {
  /// The object without a line end; `id` is a JSON value that the answer carries first, as in a stream.
  public static func bytes(of quotations: [Quotation], in article: Article, id: String? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let id {
        json.key("id")
        json.json(id)
      }
      json.member("text", article.text)
      json.member("quotes", quotations) { json, quotation in
        json.object { $0.members(of: quotation) }
      }
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// The members of a quotation, the same wherever one is printed.
  mutating func members(of quotation: Quotation) {
    member("range", quotation.range)
    member("speaker", quotation.speaker)
    member("speaker_range", quotation.speakerRange)
    member("cue", quotation.cue)
    member("cue_range", quotation.cueRange)
    if let utterance = quotation.utterance { member("utterance", utterance) }
  }
}
