public import Comparing
import News

/// A comparison as one JSON object on one line: the public interface of `diptych compare`.
///
/// Fields are added, never renamed; a change of meaning raises `version`. Ranges are `[start, end)` in Unicode
/// scalars of that side's `text`.
public enum ComparisonJSON {
  public static let version = 1

  /// The object without a line end; `id` is a JSON value that the answer carries first, as in a stream.
  public static func bytes(of comparison: Comparison, id: String? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let id {
        json.key("id")
        json.json(id)
      }
      json.member("format", "diptych.comparison")
      json.member("version", version)
      json.report("left", comparison.articles.left, words: comparison.words.left)
      json.report("right", comparison.articles.right, words: comparison.words.right)
      json.findings(of: comparison)
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func report(_ name: String, _ article: Article, words: Int) {
    key(name)
    object { json in
      json.member("title", article.title)
      json.member("source", article.outlet?.name)
      json.member("published", article.published?.text)
      json.member("text", article.text)
      json.member("words", words)
    }
  }

  fileprivate mutating func findings(of comparison: Comparison) {
    member("passages", comparison.passages) { $0.passage($1) }
    member("quotes", comparison.quotes) { $0.quote($1) }
    member("framing", comparison.framing) { $0.framing($1) }
    member("facts", comparison.facts) { $0.fact($1) }
    member("conflicts", comparison.conflicts) { $0.conflict($1) }
    member("voices", comparison.voices) { $0.voice($1) }
    member("reprints", comparison.reprints) { $0.reprint($1) }
    member("voice", comparison.remarks) { $0.remark($1) }
    member("namings", comparison.namings) { $0.naming($1) }
    member("order", comparison.order) { $0.passage($1) }
    member("heads", comparison.heads) { $0.head($1) }
  }

  private mutating func passage(_ link: PassageLink) {
    object { json in
      json.member("left", link.left)
      json.member("right", link.right)
      json.key("score")
      json.number(link.score)
    }
  }

  private mutating func quote(_ quote: QuoteFinding) {
    object { json in
      json.member("relation", quote.relation.rawValue)
      json.member("scope", quote.scope.rawValue)
      json.member("left", quote.left) { $0.members(of: $1) }
      json.member("right", quote.right) { $0.members(of: $1) }
      if let change = quote.change { json.member("change", change.rawValue) }
      json.member("edits", quote.edits) { json, edit in
        json.object { json in
          json.member("left", edit.left)
          json.member("right", edit.right)
          json.member("kind", edit.kind.rawValue)
        }
      }
      json.member("reason", quote.reason)
    }
  }

  private mutating func framing(_ contrast: FramingContrast) {
    object { json in
      json.member("kind", contrast.kind.rawValue)
      json.member("left", contrast.left)
      json.member("right", contrast.right)
      json.key("weight")
      json.number(contrast.weight)
      json.member("reason", contrast.reason)
      json.key("words")
      json.object { json in
        for side in Side.allCases {
          json.member(side.rawValue, contrast.words[side]) { $0.range($1) }
        }
      }
    }
  }

  private mutating func fact(_ fact: UniqueFact) {
    object { json in
      json.member("side", fact.side.rawValue)
      json.member("range", fact.range)
      json.member("kind", fact.kind.rawValue)
      json.key("weight")
      json.number(fact.weight)
      json.member("reason", fact.reason)
    }
  }

  private mutating func conflict(_ conflict: Conflict) {
    object { json in
      json.member("left", conflict.left)
      json.member("right", conflict.right)
      json.member("kind", conflict.kind.rawValue)
      json.member("matter", conflict.matter.rawValue)
      json.member("reason", conflict.reason)
    }
  }

  private mutating func reprint(_ reprint: Reprint) {
    object { json in
      json.member("side", reprint.side.rawValue)
      json.member("first", reprint.first)
      json.member("second", reprint.second)
      json.member("reason", reprint.reason)
    }
  }

  private mutating func voice(_ voice: Voice) {
    object { json in
      json.member("name", voice.name)
      json.member("left", voice.left) { $0.members(of: $1) }
      json.member("right", voice.right) { $0.members(of: $1) }
    }
  }

  private mutating func remark(_ remark: WriterRemark) {
    object { json in
      json.member("side", remark.side.rawValue)
      json.member("range", remark.range)
      json.member("kind", remark.kind.rawValue)
      json.member("reason", remark.reason)
    }
  }

  private mutating func naming(_ naming: Naming) {
    object { json in
      json.member("entity", naming.entity)
      json.member("labels", naming.labels) { json, label in
        json.object { json in
          json.member("label", label.text)
          json.member("left", label.left) { $0.members(of: $1) }
          json.member("right", label.right) { $0.members(of: $1) }
          json.member("only", label.onlyOn?.rawValue)
          json.key("log_odds")
          json.number(label.logOdds)
        }
      }
    }
  }

  private mutating func members(of uses: Naming.Uses) {
    member("plain", uses.plain)
    member("quoted", uses.quoted)
  }

  private mutating func passage(_ passage: SharedPassage) {
    object { json in
      json.member("left", passage.left) { $0.members(of: $1) }
      json.member("right", passage.right) { $0.members(of: $1) }
      json.key("score")
      json.number(passage.score)
    }
  }

  private mutating func head(_ item: HeadItem) {
    object { json in
      json.member("side", item.side.rawValue)
      json.member("part", item.part.rawValue)
      json.member("kind", item.kind.rawValue)
      json.member("range", item.range)
      json.member("words", item.words)
      json.member("own", item.own) { $0.members(of: $1) }
      json.member("other", item.other) { $0.members(of: $1) }
      json.member("standing", item.standing.rawValue)
    }
  }

  private mutating func members(of place: SharedPassage.Place) {
    member("range", place.range)
    key("position")
    number(place.position)
    member("paragraph", place.paragraph)
    key("lead")
    json(place.isLead ? "true" : "false")
  }

  private mutating func members(of share: Voice.Share) {
    member("quotes", share.quotes)
    member("words", share.words)
  }
}
