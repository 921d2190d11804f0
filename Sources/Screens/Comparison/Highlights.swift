import Canvas
import Comparing
import News

/// A stretch of one text that is drawn in its own way.
struct Highlight: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    /// All of a finding on this side.
    case whole
    /// The same of a passage whose telling words are named.
    case passage
    /// Words that differ inside of it, and words that are named of a passage.
    case edit, named
    /// Who is quoted, and the word that says so.
    case speaker, cue
  }

  let range: TextRange
  let part: Part
  let layer: Finding.Layer
  /// The gutter's mark.
  let mark: Character
  /// The index in `Spread.findings`; nil for the speakers of quotations.
  let finding: Int?
}

/// Every highlight of one text, quickly found by its place.
struct Highlights: Sendable {
  private let all: [Highlight]
  /// For each unit, the indices of the highlights that touch it.
  private let ofUnit: [[Int]]
  private let report: Report

  init(of findings: [Finding], on side: Side, in report: Report, quotes: [QuoteFinding]) {
    let parts = findings.enumerated().flatMap { Self.parts(of: $1, number: $0, on: side) }
    let speakers = quotes.compactMap { side == .left ? $0.left : $0.right }.flatMap(Self.speakers(of:))
    var ofUnit = [[Int]](repeating: [], count: report.units.count)
    let all = (parts + speakers).filter { !report.clamped($0.range).isEmpty }
    for (index, highlight) in all.enumerated() {
      for unit in report.units(in: report.clamped(highlight.range)) { ofUnit[unit].append(index) }
    }
    self.all = all
    self.ofUnit = ofUnit
    self.report = report
  }

  /// The highlights that touch `range`, least important first, without those of `hidden` layers.
  func touching(_ range: TextRange, hidden: Set<Finding.Layer>) -> [Highlight] {
    let indices = Set(report.units(in: range).flatMap { ofUnit[$0] })
    return indices.sorted().map { all[$0] }
      .filter { !hidden.contains($0.layer) && $0.range.overlap(range) > 0 }
      .sorted {
        ($0.layer.importance, $0.isInside ? 1 : 0) < ($1.layer.importance, $1.isInside ? 1 : 0)
      }
  }

  /// The finding at `offset`: the shortest of those whose layers are shown.
  func finding(at offset: Int, hidden: Set<Finding.Layer>) -> Int? {
    touching(TextRange(offset, offset + 1), hidden: hidden)
      .filter { $0.isAll && $0.finding != nil }
      .min { ($0.range.count, $1.layer.importance) < ($1.range.count, $0.layer.importance) }?.finding
  }

  private static func parts(of finding: Finding, number: Int, on side: Side) -> [Highlight] {
    guard let range = finding.ranges[side] else { return [] }
    func highlight(_ range: TextRange, _ part: Highlight.Part) -> Highlight {
      Highlight(range: range, part: part, layer: finding.layer, mark: finding.mark, finding: number)
    }
    return [highlight(range, finding.isPassage ? .passage : .whole)]
      + finding.edits[side].map { highlight($0, .edit) } + finding.words[side].map { highlight($0, .named) }
  }

  private static func speakers(of quotation: Quotation) -> [Highlight] {
    [(quotation.speakerRange, Highlight.Part.speaker), (quotation.cueRange, .cue)].compactMap { range, part in
      range.map { Highlight(range: $0, part: part, layer: .speakers, mark: "\"", finding: nil) }
    }
  }
}

extension Finding.Layer {
  /// Which of two layers a cell or a gutter shows first.
  var importance: Int {
    switch self {
    case .conflicts: 6
    case .alteredQuotes: 5
    case .framing: 4
    case .sharedQuotes: 3
    case .onlyHere: 2
    case .speakers: 1
    }
  }
}

extension Finding {
  /// Whether words are named of it, so that the rest is only where they stand.
  var isPassage: Bool { !words.left.isEmpty || !words.right.isEmpty }

  /// The words that stand out where it is cited, and how.
  func emphasis(on side: Side) -> (ranges: [TextRange], style: Style) {
    isPassage
      ? (words[side], Style(.framing, .bold)) : (edits[side], Style(.altered, [.bold, .reverse]))
  }
}

extension Highlight {
  /// The colour that its kind has everywhere.
  var role: Style.Role { Self.role(ofMark: mark) }

  static func role(ofMark mark: Character) -> Style.Role {
    switch mark {
    case "=": .shared
    case "<": .trimmed
    case "≠": .altered
    case "≈": .retold
    case "~": .framing
    case "+": .onlyHere
    case "!": .conflict
    default: .speaker
    }
  }

  /// Whether it is all of a finding on its side, and not words inside of it.
  var isAll: Bool { part == .whole || part == .passage }

  var isInside: Bool { part == .edit || part == .named }

  /// What tells its kind without colour.
  var attributes: Style.Attributes {
    if part == .edit { return [.bold, .reverse] }
    if part == .passage { return [] }
    switch mark {
    case "=", "<", "≠": return .underline
    case "≈": return [.underline, .italic]
    case "~": return .bold
    case "!": return [.bold, .underline]
    case "+": return .italic
    default: return part == .speaker ? .bold : .italic
    }
  }
}
