import News

/// The order of the bookmarks: grouped by event, the group with the newest bookmark first, and the newest first
/// in each group.
enum BookmarkOrder {
  /// The title of what no event is known for.
  static let other = "Other passages"

  /// The bookmarks in order, each with the title of its group.
  static func grouped(
    _ bookmarks: [Bookmark], events names: [Article.ID: String]
  ) -> [BookmarkEntry] {
    var titles: [String] = []
    var groups: [String: [Bookmark]] = [:]
    for bookmark in bookmarks.sorted(by: { ($0.kept, $0.id) > ($1.kept, $1.id) }) {
      let title = bookmark.draft.passages.lazy.compactMap { names[$0.article] }.first ?? other
      if groups[title] == nil { titles.append(title) }
      groups[title, default: []].append(bookmark)
    }
    return titles.flatMap { title in (groups[title] ?? []).map { BookmarkEntry(bookmark: $0, title: title) } }
  }
}
