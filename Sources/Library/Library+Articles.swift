public import News

/// What storing an article did.
public enum Storing: Hashable, Sendable { case added, updated, unchanged }

extension Library {
  /// Stores all of the articles or, on an error, none; each outcome stands where its article stood.
  ///
  /// An article that is there already is brought up to date; it keeps its event where the new one states none.
  public func store(_ articles: [Article]) throws(LibraryError) -> [Storing] {
    let time = Self.now
    return try write { db in
      var unindexed = UnindexedArticles()
      let outcomes = try articles.map { try ArticlesTable.store($0, at: time, &unindexed, in: db) }
      try unindexed.index(in: db)
      return outcomes
    }
  }

  public func article(_ id: Article.ID) throws(LibraryError) -> Article? {
    try read { db in try ArticlesTable.article(id, in: db) }
  }

  /// The ids that begin with `prefix`, at most `limit`, in their order.
  public func ids(beginningWith prefix: String, limit: Int) throws(LibraryError) -> [Article.ID] {
    try read { db in try ArticlesTable.ids(beginningWith: prefix, limit: limit, in: db) }
  }

  /// Every article without its text, the latest first; one without a date stands where it came.
  public func summaries() throws(LibraryError) -> [ArticleSummary] {
    try read { db in try ArticlesTable.summaries(in: db) }
  }

  /// Marks the article read; an article that is not in the library cannot be.
  public func markRead(_ id: Article.ID) throws(LibraryError) { try mark([id], isRead: true) }

  /// Marks the articles read or unread, all of them or, on an error, none; those not in the library are left out.
  public func mark(_ ids: [Article.ID], isRead: Bool) throws(LibraryError) {
    try write { db in
      for id in ids {
        if isRead {
          try ReadMarksTable.mark(id, at: Self.now, in: db)
        } else {
          try ReadMarksTable.remove(id, in: db)
        }
      }
    }
  }

  /// What a feed says of the article beside its text.
  public func details(of id: Article.ID) throws(LibraryError) -> ArticleDetails {
    try read { db in
      try ArticlesTable.number(of: id, in: db).map { try ArticleDetailsTables.details(of: $0, in: db) }
        ?? ArticleDetails()
    }
  }

  /// The categories of those of the articles that have any.
  public func categories(of ids: [Article.ID]) throws(LibraryError) -> [Article.ID: [String]] {
    try read { db in
      // For a whole library a walk through the categories, which may be none, takes less than looking each up.
      guard ids.count < 1000 else { return try ArticleDetailsTables.allCategories(in: db) }
      var categories: [Article.ID: [String]] = [:]
      for id in ids {
        guard let number = try ArticlesTable.number(of: id, in: db) else { continue }
        let names = try ArticleDetailsTables.details(of: number, in: db).categories
        if !names.isEmpty { categories[id] = names }
      }
      return categories
    }
  }

  /// The addresses of those of the articles that have one.
  public func addresses(of ids: [Article.ID]) throws(LibraryError) -> [Article.ID: String] {
    try read { db in
      var addresses: [Article.ID: String] = [:]
      for id in ids { addresses[id] = try ArticlesTable.address(of: id, in: db) }
      return addresses
    }
  }
}
