import News

/// Bookmarks as a Markdown document, by event.
public enum BookmarksMarkdown {
  /// The document, ended by a line end.
  public static func text(of kept: KeptBookmarks) -> String {
    var page = MarkdownPage()
    page.heading(1, "Bookmarks")
    if kept.bookmarks.isEmpty { page.paragraph("Nothing has been kept yet.") }
    for group in kept.groups {
      page.heading(2, MarkdownText.of(group.event ?? "Other articles"))
      for bookmark in group.bookmarks { page.bookmark(bookmark, of: kept) }
    }
    return page.text
  }
}

extension MarkdownPage {
  fileprivate mutating func bookmark(_ bookmark: Bookmark, of kept: KeptBookmarks) {
    let draft = bookmark.draft
    heading(3, MarkdownText.of("\(draft.kind), kept \(Moment(seconds: bookmark.kept).day)"))
    for passage in draft.passages {
      quotation([MarkdownText.of(passage.exact), "— \(MarkdownText.of(kept.source(of: passage)))"])
    }
    list(
      [
        ("Why", draft.reason), ("Note", draft.note),
        ("Tags", draft.tags.map { "#\($0)" }.joined(separator: " ")),
      ]
      .filter { !$0.1.isEmpty }.map { "\($0.0): \(MarkdownText.of($0.1))" })
  }
}
