public import News

extension Library {
  /// Keeps a bookmark together with the articles it is about, in one transaction.
  public func keep(_ draft: BookmarkDraft, storing articles: [Article] = []) throws(LibraryError) -> Bookmark
  {
    let time = Self.now
    return try write { db in
      var unindexed = UnindexedArticles()
      for article in articles { _ = try ArticlesTable.store(article, at: time, &unindexed, in: db) }
      try unindexed.index(in: db)
      return try BookmarksTable.insert(draft, at: time, in: db)
    }
  }

  /// Every bookmark, the latest first.
  public func bookmarks() throws(LibraryError) -> [Bookmark] {
    try read { db in try BookmarksTable.all(in: db) }
  }

  /// Removes a bookmark; one that is gone already is no error.
  public func removeBookmark(_ id: Bookmark.ID) throws(LibraryError) {
    try write { db in try BookmarksTable.remove(id, in: db) }
  }
}
