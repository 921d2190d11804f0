internal import GRDB
internal import News

extension Library {
  /// Stores an entry's article under the id that its earlier form has, and keeps a text that it replaces.
  static func record(
    _ entry: FeedVisit.Entry, of feed: Int64, at time: Int64, _ recorded: inout Recorded, in db: Database
  ) throws {
    let known = try FeedEntriesTable.article(entry.guid, of: feed, in: db)
    let article = known.map(entry.article.with) ?? entry.article
    // Another feed that names the same page must not rewrite what the first one brought.
    if try FeedEntriesTable.firstFeed(of: article.id, in: db) ?? feed == feed {
      switch try ArticlesTable.refresh(article, at: time, in: db) {
      case .added: recorded.added.append(article.id)
      case .updated: recorded.changed.append(article.id)
      case .unchanged: break
      }
    }
    try FeedEntriesTable.put(entry, as: article.id, of: feed, in: db)
  }
}

extension Article {
  fileprivate func with(_ id: ID) -> Article {
    Article(
      id: id, title: title, outlet: outlet, published: published, byline: byline, url: url,
      language: language,
      event: event, text: text)
  }
}
