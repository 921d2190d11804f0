internal import GRDB
internal import News

/// The visits of one transaction on their way into the tables.
struct Recording {
  private(set) var recorded = Recorded()
  private var unindexed = UnindexedArticles()
  private let time: Int64
  private let db: Database

  init(at time: Int64, in db: Database) {
    self.time = time
    self.db = db
  }

  mutating func record(_ visit: FeedVisit) throws {
    guard try FeedsTable.note(visit, at: time, in: db) else { return }
    try DroppedEntriesTable.forget(visit.forgotten, of: visit.feed, in: db)
    try SharedNamesTable.add(visit.shared, of: visit.feed, in: db)
    guard case .answered(_, _, let entries) = visit.outcome else { return }
    // In a feed that is new nothing need be looked for, but what it names twice.
    let isNew = try !FeedEntriesTable.hasAny(of: visit.feed, in: db)
    if !isNew, let carried = visit.carried {
      try FeedEntriesTable.note(carried: carried, of: visit.feed, in: db)
    }
    var seen: Set<String> = []
    for entry in entries {
      let isFirst = seen.insert(entry.guid).inserted
      try record(entry, of: visit.feed, isNew: isNew && isFirst)
    }
  }

  /// What the search has to know is written at the end.
  mutating func finish() throws -> Recorded {
    try unindexed.index(in: db)
    return recorded
  }

  /// Stores an entry's article under the id that its earlier form has, and keeps a text that it replaces.
  private mutating func record(_ entry: FeedVisit.Entry, of feed: Int64, isNew: Bool) throws {
    let known = isNew ? nil : try FeedEntriesTable.article(entry.guid, of: feed, in: db)
    let kept = try entry.sharesAddress ? sharing(entry, known, of: feed) : known
    let row = try kept?.number ?? ArticlesTable.number(of: entry.article, in: db)
    let isOther = try row.map { try !refresh(entry, in: $0, of: feed) } ?? false
    let number = try row ?? add(entry)
    try FeedEntriesTable.put(entry, as: number, isOther: isOther, of: feed, in: db)
    if let row, known == nil { try FeedEntriesTable.forget(asHTTP: entry.guid, of: row, feed, in: db) }
  }

  /// The article that an entry is kept as already, where its address tells nothing: the one it is `known` as, unless
  /// others of the feed were taken for the same and the article is one of them; or else the one that is kept under the
  /// address alone, if no other entry is that one.
  private func sharing(
    _ entry: FeedVisit.Entry, _ known: (id: Article.ID, number: Int64)?, of feed: Int64
  ) throws -> (id: Article.ID, number: Int64)? {
    if let known {
      guard known.id != entry.article.id,
        try FeedEntriesTable.isOfOthers(known.number, than: entry.guid, of: feed, in: db)
      else { return known }
      guard try isKept(entry.article, in: known.number) else { return nil }
      try FeedEntriesTable.leave(known.number, to: entry.guid, of: feed, in: db)
      return known
    }
    guard let address = entry.article.url,
      let number = try ArticlesTable.number(of: Article.ID(address: address), in: db),
      // An entry without a guid was called by its address.
      try !FeedEntriesTable.isOfOthers(number, than: address, of: feed, in: db),
      try isKept(entry.article, in: number)
    else { return nil }
    return (Article.ID(address: address), number)
  }

  /// Whether the article in a row is `article` as far as can be told: by its title, and its text or date.
  private func isKept(_ article: Article, in row: Int64) throws -> Bool {
    guard let kept = try ArticlesTable.article(row, in: db), kept.title == article.title else { return false }
    return kept.text == article.text || article.published != nil && kept.published == article.published
  }

  private mutating func add(_ entry: FeedVisit.Entry) throws -> Int64 {
    recorded.added.append(entry.article.id)
    let number = try ArticlesTable.insert(
      entry.article.withoutEmptyParts, words: entry.words, at: time, &unindexed, in: db)
    if entry.isTeaser, entry.hasPage { try WantedPagesTable.add(number, at: time, in: db) }
    try ArticleDetailsTables.add(entry.details, to: number, in: db)
    return number
  }

  /// Brings the article in a row up to what an entry says, if it is the entry's to say; gives whether it now says what the
  /// entry does, as far as that can matter.
  private mutating func refresh(_ entry: FeedVisit.Entry, in row: Int64, of feed: Int64) throws -> Bool {
    guard let feeds = try FeedEntriesTable.feeds(of: row, in: db) else {
      try take(entry, in: row, isFirst: true, isByHand: true)
      return true
    }
    guard feeds != feed...feed, let known = try ArticlesTable.article(row, in: db) else {
      try take(entry, in: row)
      return true
    }
    let telling = Telling(entry, of: feed, known: known, in: row)
    if feeds.lowerBound < feed, try telling.completes(in: db) {
      let isChanged = try ArticlesTable.take(entry.article, for: row, at: time, &unindexed, in: db)
      if isChanged { recorded.changed.append(known.id) }
      try WantedPagesTable.remove(row, in: db)
    } else if try feeds.lowerBound >= feed || telling.mayRewrite(in: db) {
      try take(entry, in: row, isFirst: FeedEntriesTable.isOther(row, of: feed, in: db) == nil)
    }
    guard let text = try ArticlesTable.article(row, in: db)?.text else { return true }
    if !SharedWords.areAlike(text, known.text) {
      try FeedEntriesTable.leaveBehind(allBut: feed, row, in: db)
    }
    return try Telling.isOf(entry, text, in: row, db)
  }

  private mutating func take(
    _ entry: FeedVisit.Entry, in row: Int64, isFirst: Bool = false, isByHand: Bool = false
  ) throws {
    try ArticleDetailsTables.put(entry.details, to: row, in: db)
    let isChanged = try ArticlesTable.refresh(
      entry, in: row, isFirst: isFirst, isByHand: isByHand, at: time, &unindexed, in: db)
    guard isChanged, let id = try ArticlesTable.id(of: row, in: db) else { return }
    recorded.changed.append(id)
  }
}
