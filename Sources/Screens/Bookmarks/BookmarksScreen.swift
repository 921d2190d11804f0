import Canvas
import News

/// The third home: what the reader has kept.
struct BookmarksScreen: ListScreen {
  var list = FilteredList<BookmarkEntry>()
  /// The names of the events that the articles are of.
  private var events: [Article.ID: String] = [:]
  private var isLoaded = false
  private var failure: String?
  /// The row at the top.
  private var top = 0
  /// The bookmark that is removed if the reader says yes.
  private var doomed: Int64?

  let scope = Scope.bookmarks

  mutating func fill(_ bookmarks: [Bookmark], events: [Article.ID: String]) {
    self.events = events
    fill(bookmarks)
    isLoaded = true
    failure = nil
  }

  private mutating func fill(_ bookmarks: [Bookmark]) {
    list.fill(BookmarkOrder.grouped(bookmarks, events: events))
  }

  /// Asked for again when the list next comes up, for its articles may be of an event not known here.
  mutating func add(_ bookmark: Bookmark) {
    if isLoaded { fill(list.items.map(\.bookmark).filter { $0.id != bookmark.id } + [bookmark]) }
    isLoaded = false
  }

  mutating func remove(_ id: Int64) {
    fill(list.items.map(\.bookmark).filter { $0.id != id })
  }

  /// The library has changed: what is shown stands until it is asked for again.
  mutating func forget() { isLoaded = false }

  mutating func refreshed() -> [Effect] { [.request(.loadBookmarks)] }

  mutating func opened(size: Size) -> [Effect] { isLoaded ? [] : [.request(.loadBookmarks)] }

  mutating func receive(_ answer: Answer, size: Size) -> [Effect] {
    if case .failed(let words) = answer, !isLoaded { failure = words }
    return []
  }

  mutating func perform(_ action: Action, size: Size) -> [Effect] {
    if list.place.move(action, count: list.count, page: page(size)) {
      settle(size)
      return []
    }
    switch action {
    case .open: return open()
    case .remove: return askToRemove()
    case .filter: return askForFilter()
    case .back: return stepBack()
    default: return []
    }
  }

  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return perform(.up, size: size)
    case .wheelDown: return perform(.down, size: size)
    case .press: return press(mouse.point, size: size)
    case .release, .drag: return []
    }
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    switch question {
    case .filter: list.narrow(to: text)
    case .confirm:
      defer { doomed = nil }
      if text == "y", let doomed { return [.request(.removeBookmark(doomed))] }
    default: break
    }
    return []
  }
}

// MARK: Acting

extension BookmarksScreen {
  /// Back to where it was kept: both sides of a finding, or the passage in its article.
  private func open() -> [Effect] {
    guard let entry = list.selected else { return [] }
    let draft = entry.bookmark.draft
    if let left = draft.left, let right = draft.right, left.article != right.article {
      let event = entry.title == BookmarkOrder.other ? nil : entry.title
      return [.go(.comparison(left: left.article, right: right.article, event: event, showing: draft))]
    }
    guard let passage = draft.passages.first else { return [.warn("This bookmark holds no passage.")] }
    return [.go(.article(passage.article, among: Neighbours(), passage: passage))]
  }

  private mutating func askToRemove() -> [Effect] {
    guard let entry = list.selected else { return [] }
    doomed = entry.id
    return [.ask(Prompt(question: .confirm, label: "Remove this \(entry.bookmark.draft.kind)? y/n"))]
  }

  private mutating func press(_ point: Point, size: Size) -> [Effect] {
    if let home = Header.home(at: point) { return [.home(home)] }
    let area = area(size)
    let rows = rows
    let row = rows.top(for: list.place.selected, near: top, height: area.rows) + point.row - area.row
    guard area.contains(point), rows.rows.indices.contains(row), let position = rows.rows[row].position
    else { return [] }
    if position == list.place.selected { return open() }
    list.place.selected = position
    settle(size)
    return []
  }

  private var rows: BookmarkRows {
    BookmarkRows((0..<list.count).compactMap { list.item(at: $0) })
  }

  private func area(_ size: Size) -> Rect { ListArea(size: size, itemRows: 1).rect }

  /// Bookmarks that a page moves by: most take three rows.
  private func page(_ size: Size) -> Int { max(1, area(size).rows / 3) }

  private mutating func settle(_ size: Size) {
    top = rows.top(for: list.place.selected, near: top, height: area(size).rows)
  }
}

// MARK: Drawing

extension BookmarksScreen {
  func render(size: Size) -> Frame {
    var frame = Frame(size: size)
    let note = Header.note(filter: list.filter, found: list.count)
    Header(home: .bookmarks, note: note).draw(on: &frame)
    let area = area(size)
    guard list.count > 0 else {
      CentredText.draw(emptyWords, in: area, on: &frame)
      return frame
    }
    let rows = rows
    let top = rows.top(for: list.place.selected, near: top, height: area.rows)
    for (index, row) in rows.rows.dropFirst(top).prefix(area.rows).enumerated() {
      let rect = Rect(column: 0, row: area.row + index, columns: area.columns, rows: 1)
      let isSelected = row.position == list.place.selected
      let painter = ItemPainter(rect: rect, isSelected: isSelected)
      painter.draw(row.text, indent: row.indent, style: row.style, on: &frame)
      painter.finish(on: &frame)
    }
    return frame
  }

  func footer(size: Size) -> Footer {
    guard list.count > 0 else { return Footer(hints: "1 Events · q back · ? help", place: "") }
    return Footer(hints: "Enter go there · d remove · / filter · q back · ? help", place: list.placeWords)
  }

  private var emptyWords: [String] {
    if let failure { return ["The bookmarks could not be read.", failure] }
    if !isLoaded { return ["Reading the library…"] }
    if !list.filter.isEmpty {
      return ["No bookmark holds these words.", "Escape shows all bookmarks again."]
    }
    return [
      "Nothing kept yet.",
      "In a comparison, m keeps the finding under the cursor. In any text, v or V selects a passage and m "
        + "keeps it, with a note and #tags.",
    ]
  }
}
