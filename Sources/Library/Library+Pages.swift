internal import GRDB
public import News

/// A page that may have the full text of an article which a feed has brought as a teaser.
public struct WantedPage: Hashable, Sendable {
  /// The row of the article.
  public let number: Int64
  public let article: Article.ID
  public let address: String
  /// The feed that brought it first.
  public let feed: Int64
  /// How often it could not be had.
  public let failures: Int
}

/// What came of asking for a page.
public enum PageOutcome: Hashable, Sendable {
  /// The article in it.
  case text(Article)
  /// It has no more to say, or is gone for good: it is not asked for again until the feed changes the article.
  case nothing
  /// It could not be had. Nobody is to ask again before `until`, nor before `patience` for any page of the feed.
  case failed(until: Int64, patience: Int64?)
}

extension Library {
  /// The pages to look at, at most `limit`: those that have failed least first, and of these the latest; for `feeds`
  /// only theirs. What has been wanted since before `horizon` is given up.
  public func wantedPages(
    at time: Int64, since horizon: Int64, only feeds: Set<Int64>?, limit: Int
  ) throws(LibraryError) -> [WantedPage] {
    let wanted = try read { db in
      try WantedPagesTable.due(at: time, since: horizon, only: feeds, limit: limit, in: db)
    }
    if !wanted.isEmpty { try write { db in try WantedPagesTable.giveUp(before: horizon, in: db) } }
    return wanted
  }

  /// What the feed said last of an article whose text is from elsewhere; nil where its words are the text.
  public func teaser(of page: WantedPage) throws(LibraryError) -> String? {
    try read { db in try VersionsTable.latest(of: page.number, isTeaser: true, in: db) }
  }

  /// Stores what came of asking for pages; gives how many articles got a fuller text, and those whose page says
  /// something else than before, whose earlier text is kept.
  public func record(
    _ pages: [(page: WantedPage, outcome: PageOutcome)]
  ) throws(LibraryError) -> (completed: Int, changed: [Article.ID]) {
    let time = Self.now
    return try write { db in
      var unindexed = UnindexedArticles()
      var completed = 0
      var changed: [Article.ID] = []
      for (page, outcome) in pages {
        switch outcome {
        case .text(let text):
          let isChanged = try ArticlesTable.take(text, for: page.number, at: time, &unindexed, in: db)
          if isChanged { changed.append(page.article) } else { completed += 1 }
          try WantedPagesTable.remove(page.number, in: db)
        case .nothing: try WantedPagesTable.remove(page.number, in: db)
        case .failed(let until, let patience):
          try WantedPagesTable.postpone(page.number, until: until, in: db)
          if let patience { try FeedsTable.awaitPages(of: page.feed, until: patience, in: db) }
        }
      }
      try unindexed.index(in: db)
      return (completed, changed)
    }
  }
}
