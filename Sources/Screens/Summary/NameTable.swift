import Canvas
import Comparing

/// Who is called what: a row a label, with how often either report uses it in its own words and in quotations.
///
/// The labels of one thing stand together, its most used one bold; `+` marks one that the other report does not use.
struct NameTable: Sendable {
  let items: [[PlacedRow]]

  init(_ namings: [Naming], columns: Int, first: Side) {
    let second = Summary.second(columns)
    items = namings.flatMap { naming in
      naming.labels.enumerated().map { index, label -> [PlacedRow] in
        let row = [(first, 4, second - 6), (first.other, second, columns - second - 1)].flatMap {
          side, column, room in
          let cell = Self.cell(label, on: side, isHead: index == 0, columns: room)
          return cell.map { PlacedLine(column: column - 2, columns: max(1, room + 2), line: $0) }
        }
        return index == naming.labels.count - 1 ? [row, []] : [row]
      }
    }
  }

  /// The items in order.
  static func labels(of namings: [Naming]) -> [Naming.Label] { namings.flatMap(\.labels) }

  /// Where the label stands first, on the side that stands first if it is used there.
  static func target(of item: Int, in spread: Spread, first: Side) -> SummaryList.Target? {
    let labels = labels(of: spread.comparison.namings)
    guard labels.indices.contains(item) else { return nil }
    for side in [first, first.other] {
      if let range = labels[item].first[side] { return .place(range, side) }
    }
    return nil
  }

  /// `+   3 regime · 1 quoted`, of which the name is cut where it does not fit, or a dash.
  private static func cell(_ label: Naming.Label, on side: Side, isHead: Bool, columns: Int) -> [StyledLine] {
    let uses = Sides(left: label.left, right: label.right)[side]
    guard uses.all > 0 else { return StyledText("    —", Style(.dim)).lines(columns: 5, limit: 1) }
    let isOnly = label.onlyOn == side
    let count = String(uses.plain)
    let quoted = uses.quoted > 0 ? " · \(uses.quoted) quoted" : ""
    let room = max(1, columns - 4 - quoted.count)
    let isCut = DisplayWidth.of(label.text) > room
    var text = StyledText(isOnly ? "+ " : "  ", Style(.onlyHere, .bold))
    text.append(String(repeating: " ", count: max(0, 3 - count.count)) + count + " ", Style(.dim))
    text.append(
      isCut ? label.text.prefix(fitting: room - 1) + "…" : label.text,
      Style(isOnly ? .onlyHere : .text, isHead ? .bold : []))
    text.append(quoted, Style(.dim))
    return StyledText.unwrapped(text)
  }
}
