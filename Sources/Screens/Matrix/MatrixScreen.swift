import Canvas
import Comparing
import News

/// Who of three or more reports of an event carries what: a row for each shared quotation and fact, a column for
/// each report. Enter in two columns opens these two side by side, at the row.
struct MatrixScreen: Screen {
  let event: Event
  let matrix: CoverageMatrix
  private(set) var place = ListPlace()
  /// The column of the cursor.
  private(set) var column = 0
  /// The first of two columns to be compared, once it is picked.
  private(set) var marked: Int?

  let scope = Scope.matrix

  init(_ matrix: CoverageMatrix, of event: Event) {
    self.matrix = matrix
    self.event = event
  }

  var row: CoverageMatrix.Row? {
    matrix.rows.indices.contains(place.selected) ? matrix.rows[place.selected] : nil
  }

  func layout(_ size: Size) -> MatrixLayout {
    MatrixLayout(size: size, columns: matrix.articles.count, cursor: column)
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if place.move(action, count: matrix.rows.count, page: layout(size).rows.page) { return [] }
    switch action {
    case .columnLeft: moveColumn(by: -1)
    case .columnRight: moveColumn(by: 1)
    case .open: return pick()
    case .read: return read()
    case .back: return back()
    default: break
    }
    return []
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    let layout = layout(size)
    let page = layout.rows.page
    switch mouse.action {
    case .wheelUp: place.scroll(by: -3, count: matrix.rows.count, page: page)
    case .wheelDown: place.scroll(by: 3, count: matrix.rows.count, page: page)
    case .press:
      let before = (place.selected, column)
      if let column = layout.column(at: mouse.point) { self.column = column }
      guard let row = layout.rows.position(at: mouse.point, place: place, count: matrix.rows.count) else {
        return []
      }
      place = place.settled(count: matrix.rows.count, page: page)
      place.selected = row
      return before == (row, column) ? pick() : []
    case .release, .drag: break
    }
    return []
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] { [] }

  /// Round and round, so that the last column is as near as the first.
  private mutating func moveColumn(by steps: Int) {
    let count = matrix.articles.count
    if count > 0 { column = (column + steps + count) % count }
  }

  /// Marks the first column, and compares it with the second.
  private mutating func pick() -> [Effect] {
    guard matrix.articles.indices.contains(column) else { return [] }
    guard let marked, marked != column else {
      marked = marked == nil ? column : nil
      guard marked != nil else { return [] }
      return [.say("Marked \(name(of: column)). Enter in another column compares the two.")]
    }
    let ids = [marked, column].map { matrix.articles[$0].id }
    return [
      .go(.comparison(left: ids[0], right: ids[1], event: event.name, showing: draft(marked, column)))
    ]
  }

  /// The row as a bookmark keeps it, so that the comparison opens there.
  private func draft(_ left: Int, _ right: Int) -> BookmarkDraft? {
    let passages = [passage(in: left), passage(in: right)]
    guard passages.contains(where: { $0 != nil }) else { return nil }
    return BookmarkDraft(kind: "passage", left: passages[0], right: passages[1])
  }

  /// What the selected row is in the report of `column`.
  private func passage(in column: Int) -> Passage? {
    row?.cells[column].map { Passage($0.range, of: matrix.articles[column]) }
  }

  private func read() -> [Effect] {
    guard matrix.articles.indices.contains(column) else { return [] }
    return [
      .go(
        .article(
          matrix.articles[column].id, among: Neighbours(matrix.articles.map(\.id)),
          passage: passage(in: column)))
    ]
  }

  private mutating func back() -> [Effect] {
    guard marked != nil else { return [.back] }
    marked = nil
    return []
  }

  /// What the report of `column` is called.
  func name(of column: Int) -> String { matrix.articles[column].outlet?.name ?? matrix.articles[column].name }
}
