import Canvas
import News

/// The bookmarks as rows: a title for each group, and for each bookmark its kind, its note and its texts.
struct BookmarkRows: Sendable {
  struct Row: Hashable, Sendable {
    /// The position of the bookmark in the list; nil for titles and the blanks before them.
    let position: Int?
    let text: String
    let indent: Int
    let style: Style
  }

  private(set) var rows: [Row] = []
  /// The rows of each bookmark, by its position.
  private(set) var places: [Range<Int>] = []

  /// `bookmarks` in the order of the list, each with the title of its group.
  init(_ bookmarks: [BookmarkEntry]) {
    var title: String?
    for (position, entry) in bookmarks.enumerated() {
      if entry.title != title {
        if title != nil { add(nil, "", Style()) }
        add(nil, entry.title, Style(.heading, .bold))
        title = entry.title
      }
      add(entry.bookmark.draft, at: position)
    }
  }

  private mutating func add(_ draft: BookmarkDraft, at position: Int) {
    let start = rows.count
    let tags = draft.tags.map { "#" + $0 }.joined(separator: " ")
    add(position, [draft.kind, tags].filter { !$0.isEmpty }.joined(separator: " · "), Style(.accent))
    if !draft.note.isEmpty { add(position, draft.note, Style(.text, .bold)) }
    for passage in draft.passages { add(position, "“\(passage.exact)”", Style(), indent: 2) }
    places.append(start..<rows.count)
  }

  private mutating func add(_ position: Int?, _ text: String, _ style: Style, indent: Int = 0) {
    rows.append(Row(position: position, text: text, indent: indent, style: style))
  }

  /// The first row to show, so that the bookmark at `position` is in sight and `top` changes as little as it can.
  func top(for position: Int, near top: Int, height: Int) -> Int {
    let height = max(1, height)
    let top = max(0, min(top, rows.count - height))
    guard places.indices.contains(position) else { return top }
    // The first bookmark brings its title along.
    let start = position == 0 ? 0 : places[position].lowerBound
    return min(max(top, places[position].upperBound - height), start)
  }
}
