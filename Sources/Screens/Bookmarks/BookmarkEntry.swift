import News

/// A bookmark as the list holds it: with the title of its group.
struct BookmarkEntry: Hashable, Filterable {
  let bookmark: Bookmark
  let title: String

  var id: Int64 { bookmark.id }

  var filterText: String {
    let draft = bookmark.draft
    return ([title, draft.kind, draft.note] + draft.tags.map { "#" + $0 } + draft.passages.map(\.exact))
      .joined(separator: "\n")
  }
}
