internal import Library
public import News
internal import Synchronization

extension Newsroom {
  /// Keeps the draft, and the articles it is about if they are only held; on disk when this returns.
  public func keep(_ draft: BookmarkDraft) throws -> Bookmark {
    guard !draft.passages.isEmpty else { throw NewsroomError.nothingToKeep }
    let draft = draft.ofLatestTexts
    let library = try library()
    var articles: [Article] = []
    for id in Set(draft.passages.map(\.article)) {
      if let held = desk.withLock({ $0.held[id] }) {
        articles.append(held)
      } else if try library.article(id) == nil {
        throw NewsroomError.unknownArticle(reference: id.rawValue)
      }
    }
    return try library.keep(draft, storing: articles)
  }

  /// Every bookmark, the latest first.
  public func bookmarks() throws -> [Bookmark] { try libraryIfPresent()?.bookmarks() ?? [] }

  /// Removes a bookmark; one that is gone already is no error.
  public func removeBookmark(_ id: Bookmark.ID) throws { try libraryIfPresent()?.removeBookmark(id) }
}

extension BookmarkDraft {
  /// The draft with passages of earlier texts as passages of their articles: their words are looked for there.
  var ofLatestTexts: BookmarkDraft {
    BookmarkDraft(
      kind: kind, left: left?.ofLatestText, right: right?.ofLatestText, reason: reason, note: note, tags: tags
    )
  }
}

extension Passage {
  fileprivate var ofLatestText: Passage {
    Passage(article: article.latest, range: range, exact: exact, prefix: prefix, suffix: suffix)
  }
}
