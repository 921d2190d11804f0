import Canvas

/// The first row of a list: the homes with the one that is shown, or a title; and a note at its end.
struct Header: Hashable, Sendable {
  var home: Home?
  var title = ""
  var note = ""

  func draw(on frame: inout Frame) {
    guard frame.size.rows > 1 else { return }
    let columns = frame.size.columns
    frame.fill(Rect(column: 0, row: 0, columns: columns, rows: 1), style: Style(.bar))
    let used = home == nil ? drawTitle(on: &frame) : drawTabs(on: &frame)
    frame.put(note, endingAt: columns - 1, row: 0, columns: columns - 1 - used - 2, style: Style(.bar))
  }

  private func drawTitle(on frame: inout Frame) -> Int {
    1
      + frame.put(
        clipped: title, at: Point(column: 1, row: 0), columns: frame.size.columns - 2,
        style: Style(.bar, .bold))
  }

  private func drawTabs(on frame: inout Frame) -> Int {
    for (home, columns) in Self.tabs {
      let style = home == self.home ? Style(.bar, [.bold, .reverse]) : Style(.bar)
      let text = " \(home.rawValue) \(home.title) "
      frame.put(text, at: Point(column: columns.lowerBound, row: 0), style: style)
    }
    return Self.tabs.last?.columns.upperBound ?? 0
  }

  /// The columns of the homes' names, with a blank on either side.
  private static let tabs: [(home: Home, columns: Range<Int>)] = {
    var column = 0
    return Home.allCases.map { home in
      let width = DisplayWidth.of(home.title) + 4
      defer { column += width }
      return (home, column..<(column + width))
    }
  }()

  /// The home whose name stands at `point`, when the homes are shown.
  static func home(at point: Point) -> Home? {
    guard point.row == 0 else { return nil }
    return tabs.first { $0.columns.contains(point.column) }?.home
  }

  /// What a narrowed list says of itself.
  static func note(filter: String, found: Int) -> String {
    filter.isEmpty ? "" : "filter: \(filter) (\(found))"
  }
}
