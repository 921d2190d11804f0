public import News

extension Library {
  /// Articles that feeds brought since `time` with fewer than `words` words and an address, whose page has not been
  /// looked at; the latest first.
  public func teasers(
    below words: Int, since time: Int64, limit: Int
  ) throws(LibraryError) -> [(id: Article.ID, address: String)] {
    try read { db in try PagesTable.teasers(below: words, since: time, limit: limit, in: db) }
  }

  /// Takes the texts of pages for the articles they are of; nil for a page that had no more to say, which is not
  /// looked at again. A text that is completed so makes no version.
  public func complete(_ pages: [(id: Article.ID, page: Article?)]) throws(LibraryError) {
    try write { db in
      var unindexed = UnindexedArticles()
      for (id, page) in pages {
        if let page {
          try PagesTable.take(page, for: id, &unindexed, in: db)
        } else {
          try PagesTable.note(2, of: id, in: db)
        }
      }
      try unindexed.index(in: db)
    }
  }
}
