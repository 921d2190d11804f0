public import News

extension Quotation {
  /// Every direct quotation of one article, in reading order.
  public static func all(in article: Article) -> [Quotation] {
    let reading = Reading(article, vocabulary: Vocabulary())
    return zip(reading.quotes, Speakers.attributions(in: reading)).map {
      Quotation($0, by: $1, in: reading)
    }
  }

  /// `range` is the part of the quotation that is meant; the whole of it when nil.
  init(_ span: QuoteSpan, by attribution: Attribution, in reading: Reading, range: TextRange? = nil) {
    self.range = range ?? span.range
    speaker = attribution.name
    speakerRange = attribution.mention.map { reading.range(of: $0) }
    cueRange = attribution.cue.map { reading.range(of: $0) }
    cue = cueRange.map { reading.text($0) }
  }
}
