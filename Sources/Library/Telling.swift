internal import GRDB
internal import News

/// What one of several feeds says of an article that they all have brought.
///
/// The text of the feed that is longest in the library stands, so that two that word an article differently do not
/// rewrite each other at every visit. What changes in a feed that had the article's own text is a change of the article
/// all the same, and so is what a feed says nearly alike once those before it have the article no longer.
struct Telling {
  private let entry: FeedVisit.Entry
  private let feed: Int64
  private let known: Article
  private let row: Int64

  /// An entry of `feed`, and the article that it is, as it stands in `row`.
  init(_ entry: FeedVisit.Entry, of feed: Int64, known: Article, in row: Int64) {
    self.entry = entry
    self.feed = feed
    self.known = known
    self.row = row
  }

  /// Whether it is the whole text of an article of which there is only a teaser: as good as its page.
  func completes(in db: Database) throws -> Bool {
    guard ArticleSummary(known).words < TextFullness.whole, !entry.isTeaser, !entry.sharesAddress,
      try !ArticlesTable.isHeld(row, in: db)
    else { return false }
    return SharedWords([known.title, known.text]).areIn(entry.article.text, title: entry.article.title)
  }

  /// Whether the article changes with it, though another feed is longer in the library.
  func mayRewrite(in db: Database) throws -> Bool {
    guard try FeedEntriesTable.isOther(row, of: feed, in: db) ?? true else {
      // A feed that lags behind another brings once more what the article said before.
      return try !isCarriedBefore(in: db) || !VersionsTable.has(entry.article.text, of: row, in: db)
    }
    return try SharedWords.areAlike(entry.article.text, known.text) && !isCarriedBefore(in: db)
  }

  private func isCarriedBefore(in db: Database) throws -> Bool {
    try FeedEntriesTable.isCarried(row, before: feed, in: db)
  }

  /// Whether an entry says nearly what is the text of its article, or the teaser beside it.
  static func isOf(_ entry: FeedVisit.Entry, _ text: String, in row: Int64, _ db: Database) throws -> Bool {
    if SharedWords.areAlike(entry.article.text, text) { return true }
    let teaser = try VersionsTable.latest(of: row, isTeaser: true, in: db)
    return teaser.map { SharedWords.areAlike(entry.article.text, $0) } ?? false
  }
}
