import News
import TestSupport
import Testing

@testable import Comparing

/// "Swapping the sides changes no finding but its sides" (docs/Glossary.md).
///
/// Reasons name their side and may differ, and so do the orders, which follow the left text. Where a word can be
/// aligned with either of two others, a contrast may show another place; so one in four may differ there.
@Suite struct SwappedSidesTests {
  @Test(arguments: SampleReports.pairs) func theSamplesMirror(pair: SampleReports.Pair) throws {
    let there = try SampleReports.comparison(pair.event, pair.left, pair.right)
    let back = try SampleReports.comparison(pair.event, pair.right, pair.left)
    expectMirrored(there, back)
  }

  @Test(arguments: 100..<112) func randomNewsMirrors(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let left = RandomNews.text(sentences: 10, using: &numbers)
    let right = RandomNews.text(sentences: 10, using: &numbers)
    expectMirrored(Comparison(left, right), Comparison(right, left))
  }

  private func expectMirrored(_ there: Comparison, _ back: Comparison) {
    let (one, other) = (drawn(there, mirrored: false), drawn(back, mirrored: true))
    #expect(differences(one.filter { !isFraming($0) }, other.filter { !isFraming($0) }) == [])
    let framing = differences(one.filter(isFraming), other.filter(isFraming))
    #expect(framing.count * 4 <= there.framing.count + back.framing.count + 8, "\(framing)")
  }

  private func isFraming(_ line: String) -> Bool { line.hasPrefix("framing") }

  private func differences(_ a: [String], _ b: [String]) -> [String] {
    let (one, other) = (Set(a), Set(b))
    return one.subtracting(other).sorted().map { "only there: \($0)" }
      + other.subtracting(one).sorted().map { "only back: \($0)" }
  }

  /// Every finding as a line, the sides exchanged if `mirrored`.
  private func drawn(_ comparison: Comparison, mirrored: Bool) -> [String] {
    func pair(_ kind: String, _ left: TextRange?, _ right: TextRange?) -> String {
      let (a, b) = mirrored ? (right, left) : (left, right)
      let (one, other) = mirrored ? (Side.right, Side.left) : (.left, .right)
      return
        "\(kind) \(a?.start ?? -1) “\(comparison.text(a, one))” | \(b?.start ?? -1) “\(comparison.text(b, other))”"
    }
    func mirror(_ side: Side) -> Side { mirrored ? side.other : side }
    var lines = comparison.passages.map {
      pair("passage \(Int(($0.score * 1000).rounded()))", $0.left, $0.right)
    }
    for quote in comparison.quotes {
      let edits = quote.edits.map { pair("edit", $0.left, $0.right) }
      lines.append(pair("\(quote.relation)", quote.left?.range, quote.right?.range) + edits.joined())
    }
    lines += comparison.framing.map { pair("framing \($0.kind)", $0.left, $0.right) }
    lines += comparison.facts.map {
      "fact \(mirror($0.side)) \($0.kind) “\(comparison.text($0.range, $0.side))” \(Int(($0.weight * 1000).rounded()))"
    }
    lines += comparison.conflicts.map { pair("\($0.kind) conflict", $0.left, $0.right) }
    lines += comparison.voices.map {
      let (a, b) = mirrored ? ($0.right, $0.left) : ($0.left, $0.right)
      return "voice \($0.name) \(a.quotes) \(a.words) \(b.quotes) \(b.words)"
    }
    return lines
  }
}
