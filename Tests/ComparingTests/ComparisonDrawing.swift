import News
import TestSupport

@testable import Comparing

extension Comparison {
  /// A comparison of two texts with marks; `marked` tells where the marks were.
  init(_ left: MarkedText, _ right: MarkedText) { self.init(left.text, right.text) }

  /// The quotations as lines: `trimmed “no cent more” | “We will pay no cent more”`, edits behind as `{a→b}`.
  var drawnQuotes: [String] { quotes.map(drawn) }

  /// Those that a reader sees, with how an altered one was changed: `altered (form) an honour | an honor {…}`.
  var drawnShownQuotes: [String] {
    shownQuotes.map { quote in
      let change = quote.change.map { "altered (\($0.rawValue))" } ?? quote.relation.rawValue
      return change + drawn(quote).dropFirst(quote.relation.rawValue.count)
    }
  }

  private func drawn(_ quote: QuoteFinding) -> String {
    let edits = quote.edits.map { " {\(text($0.left, .left))→\(text($0.right, .right))}" }.joined()
    return
      "\(quote.relation.rawValue) \(text(quote.left?.range, .left)) | \(text(quote.right?.range, .right))\(edits)"
  }

  /// The contrasts as lines: `label regime | government`.
  var drawnFraming: [String] {
    framing.map { "\($0.kind.rawValue) \(text($0.left, .left)) | \(text($0.right, .right))" }
  }

  /// The facts as lines: `left date built in 1961`.
  var drawnFacts: [String] {
    facts.map { "\($0.side.rawValue) \($0.kind.rawValue) \(text($0.range, $0.side))" }
  }

  /// The conflicts as lines: `number 1,200 | 2,100`.
  var drawnConflicts: [String] {
    conflicts.map { "\($0.kind.rawValue) \(text($0.left, .left)) | \(text($0.right, .right))" }
  }
}
