import Canvas
import Comparing
import News

/// What either headline and lead says, and where the other report tells it, below the lines of the order: the words on
/// the side that puts them first, their place on the other.
struct HeadRows: Sendable {
  /// Headlines as a whole and in their parts, and of the leads what the other report buries or does not tell, of the
  /// side that stands first and then of the other.
  static func items(of comparison: Comparison, first: Side) -> [HeadItem] {
    [first, first.other].flatMap { side in
      comparison.heads.filter { item in
        item.side == side
          && (item.part == .headline || item.standing == .buried || item.standing == .absent)
          && !isMostlyQuoted(item, in: comparison.heads)
      }
    }
  }

  /// Whether a sentence of a lead is little more than a quotation that has a row of its own with the same answer.
  private static func isMostlyQuoted(_ item: HeadItem, in heads: [HeadItem]) -> Bool {
    guard item.part == .lead, item.kind == .statement else { return false }
    return heads.contains { other in
      other.side == item.side && other.part == .lead && other.kind == .quotation
        && other.standing == item.standing && item.range.overlap(other.range) * 2 > item.range.count
    }
  }

  static func rows(in spread: Spread, columns: Int, first: Side) -> [[PlacedRow]] {
    let (label, chart) = OrderChart.widths(columns)
    return items(of: spread.comparison, first: first).map { item in
      let isFirst = item.side == first
      let words = words(of: item).lines(columns: label, limit: 1)
      let answer = answer(to: item, spread).lines(columns: label, limit: 1)
      let arrow = StyledText(isFirst ? "→" : "←", Style(.dim)).lines(columns: 1, limit: 1)
      return [
        (isFirst ? words : answer).map { PlacedLine(column: 2, columns: label, line: $0) }
          + arrow.map { PlacedLine(column: 2 + label + 1 + chart / 2, columns: 1, line: $0) }
          + (isFirst ? answer : words).map {
            PlacedLine(column: columns - 1 - label, columns: label, line: $0)
          }
      ]
    }
  }

  /// What stands over the rows.
  static func heading(columns: Int) -> [PlacedRow] {
    let text = StyledText("Headlines and leads, and where the other report tells it", Style(.heading))
    return [
      [],
      text.lines(columns: max(1, columns - 3), limit: 1).map {
        PlacedLine(column: 2, columns: max(1, columns - 3), line: $0)
      },
    ]
  }

  /// Where the other report tells it, or else its own.
  static func target(of item: HeadItem) -> SummaryList.Target? {
    if let other = item.other { return .place(other.range, item.side.other) }
    return item.own.map { .place($0.range, item.side) }
  }

  private static func words(of item: HeadItem) -> StyledText {
    let isHeadline = item.part == .headline
    let isWhole = isHeadline && item.kind == .statement
    var text = StyledText(isWhole ? "headline " : isHeadline ? "  " : "lead ", Style(.dim))
    text.append(
      item.kind == .quotation ? "“\(item.words)”" : item.words, isWhole ? Style(.text, .bold) : Style(.text))
    return text
  }

  private static func answer(to item: HeadItem, _ spread: Spread) -> StyledText {
    let report = spread.reports[item.side.other]
    let place = item.other.map { "\(Int($0.position * 100))%" } ?? ""
    let told = item.other.map { report.article.text.text(in: report.clamped($0.range)) } ?? ""
    switch item.standing {
    case .headline:
      return StyledText(item.kind == .statement ? "headline too" : "in the headline too", Style(.dim))
    case .lead: return StyledText.joined("lead ", Style(.text, .bold), told)
    case .body: return StyledText.joined(place + " ", Style(.dim), told)
    case .buried: return StyledText.joined(place + " ", Style(.framing, .bold), told)
    case .absent: return StyledText("not told", Style(.onlyHere))
    }
  }
}

extension StyledText {
  fileprivate static func joined(_ mark: String, _ style: Style, _ text: String) -> StyledText {
    var joined = StyledText(mark, style)
    joined.append(text)
    return joined
  }
}
