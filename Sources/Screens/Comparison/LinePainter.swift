import Canvas
import Comparing
import News

/// How one line of one text is drawn: the style of each scalar, and the marks of its gutter.
struct LinePainter: Sendable {
  let side: Side
  private let highlights: [Highlight]
  private let current: Int?
  private let selected: TextRange?
  private let matches: ArraySlice<TextRange>
  private let currentMatch: Int?
  private let base: Style
  private let line: TextRange

  init(screen: ComparisonScreen, side: Side, line: Line) {
    self.side = side
    let range = TextRange(line.scalars.lowerBound, line.scalars.upperBound)
    let report = screen.spread.reports[side]
    self.line = range
    current = screen.current
    highlights = screen.spread.highlights[side].touching(range, hidden: screen.hidden)
    selected = screen.selection.flatMap { $0.side == side ? $0.range(in: report) : nil }
    matches = (screen.preview ?? screen.search)?.touching(range, on: side) ?? []
    currentMatch = (screen.preview ?? screen.search)?.current.flatMap { $0.side == side ? $0.offset : nil }
    let isFurniture = report.unit(at: range.start).map { report.units[$0].isFurniture } ?? false
    base = Style(isFurniture ? .dim : .text)
  }

  func style(at offset: Int) -> Style {
    if let selected, selected.contains(offset) { return Style(.accent, .reverse) }
    if let match = matches.first(where: { $0.contains(offset) }) {
      return Style(.accent, match.start == currentMatch ? [.bold, .reverse] : [.bold, .underline])
    }
    var style = base
    var isCurrent = false
    var isNamed = true
    for highlight in highlights where highlight.range.contains(offset) {
      style.role = highlight.role
      style.attributes.formUnion(highlight.attributes)
      if highlight.finding != nil, highlight.finding == current {
        isCurrent = true
        isNamed = highlight.part != .passage
      }
    }
    guard isCurrent else { return style }
    // Of a passage only what is named stands out, or it would be a wall.
    guard isNamed else { return Style(style.role, style.attributes.union(.underline)) }
    return Style(style.role, style.attributes.symmetricDifference(.reverse).union(.bold))
  }

  /// Whether the line shows some of the finding at hand.
  var holdsCurrent: Bool { current != nil && highlights.contains { $0.finding == current } }

  struct Mark: Hashable, Sendable {
    let sign: Character
    let style: Style
  }

  /// The marks of the line, the most important first, each once: bold where a finding begins, reversed for the
  /// finding at hand.
  var marks: [Mark] {
    var marks: [Mark] = []
    let whole = highlights.filter { $0.isAll || $0.part == .speaker }.reversed()
    let ordered = whole.filter(isCurrent) + whole.filter { !isCurrent($0) }
    for highlight in ordered where !marks.contains(where: { $0.sign == highlight.mark }) {
      var attributes: Style.Attributes = line.contains(highlight.range.start) ? .bold : []
      if isCurrent(highlight) { attributes.insert(.reverse) }
      marks.append(Mark(sign: highlight.mark, style: Style(highlight.role, attributes)))
    }
    return marks
  }

  private func isCurrent(_ highlight: Highlight) -> Bool {
    highlight.finding != nil && highlight.finding == current
  }
}
