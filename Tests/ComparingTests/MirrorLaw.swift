import News

@testable import Comparing

extension Comparison {
  /// What `back`, the comparison with the sides exchanged, finds otherwise; framing apart, of which one in four may
  /// stand in another place where a word can be aligned with either of two others.
  func differencesFromMirrored(_ back: Comparison) -> [String] {
    let (one, other) = (drawn(mirrored: false), back.drawn(mirrored: true))
    let framing = Self.differences(one.filter(Self.isFraming), other.filter(Self.isFraming))
    let isFarOff = framing.count * 4 > self.framing.count + back.framing.count + 8
    let rest = Self.differences(
      one.filter { !Self.isFraming($0) }, other.filter { !Self.isFraming($0) })
    return rest + (isFarOff ? framing : [])
  }

  private static func isFraming(_ line: String) -> Bool { line.hasPrefix("framing") }

  private static func differences(_ a: [String], _ b: [String]) -> [String] {
    let (one, other) = (Set(a), Set(b))
    return one.subtracting(other).sorted().map { "only there: \($0)" }
      + other.subtracting(one).sorted().map { "only back: \($0)" }
  }

  /// Cut where no sum of round numbers falls, so that the order of adding makes no difference.
  private static func thousandths(_ value: Double) -> Int { Int(value * 1000 + 0.1357) }

  /// Every finding as a line, the sides exchanged if `mirrored`; without reasons, which name their side.
  private func drawn(mirrored: Bool) -> [String] {
    func pair(_ kind: String, _ left: TextRange?, _ right: TextRange?) -> String {
      let (a, b) = mirrored ? (right, left) : (left, right)
      let (one, other) = mirrored ? (Side.right, Side.left) : (.left, .right)
      return "\(kind) \(a?.start ?? -1) “\(text(a, one))” | \(b?.start ?? -1) “\(text(b, other))”"
    }
    func mirror(_ side: Side) -> Side { mirrored ? side.other : side }
    var lines = passages.map { pair("passage \(Self.thousandths($0.score))", $0.left, $0.right) }
    for quote in quotes {
      let edits = quote.edits.map { pair("edit", $0.left, $0.right) }
      lines.append(pair("\(quote.relation)", quote.left?.range, quote.right?.range) + edits.joined())
    }
    lines += framing.map { pair("framing \($0.kind)", $0.left, $0.right) }
    lines += facts.map {
      "fact \(mirror($0.side)) \($0.kind) “\(text($0.range, $0.side))” \(Self.thousandths($0.weight))"
    }
    lines += conflicts.map { pair("\($0.matter) conflict", $0.left, $0.right) }
    lines += voices.map {
      let (a, b) = mirrored ? ($0.right, $0.left) : ($0.left, $0.right)
      return "voice \($0.name) \(a.quotes) \(a.words) \(b.quotes) \(b.words)"
    }
    return lines
  }
}
