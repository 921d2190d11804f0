import News

/// Bookmarks as plain text, for a pipe or a terminal.
public enum BookmarksText {
  /// One bookmark after the other on the empty `page`, each with the id that `bookmarks remove` takes.
  public static func text(of kept: KeptBookmarks, on page: PlainPage = PlainPage()) -> String {
    var page = page
    if kept.bookmarks.isEmpty { page.paragraph("Nothing has been kept yet.") }
    for bookmark in kept.bookmarks {
      page.space()
      page.bookmark(bookmark, of: kept)
    }
    return page.text
  }
}

extension PlainPage {
  fileprivate mutating func bookmark(_ bookmark: Bookmark, of kept: KeptBookmarks) {
    let draft = bookmark.draft
    let tags = draft.tags.map { " #\($0)" }.joined()
    paragraph("\(draft.kind), kept \(zone.day(of: bookmark.kept).dayText)\(tags)", lead: "\(bookmark.id)  ")
    let lead = String(repeating: " ", count: String(bookmark.id).count + 2)
    for passage in draft.passages {
      paragraph(passage.exact, lead: lead)
      paragraph(kept.source(of: passage, in: zone), lead: lead + "— ")
    }
    if !draft.note.isEmpty { paragraph("Note: \(draft.note)", lead: lead) }
  }
}
