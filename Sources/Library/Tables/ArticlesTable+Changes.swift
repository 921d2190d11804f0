internal import GRDB
internal import News

/// What becomes of an article that is there already. A text or title that gives way is kept as a version.
extension ArticlesTable {
  /// Takes what a person brings: it stands, and what it does not say stays as it was.
  static func store(
    _ article: Article, at time: Int64, _ unindexed: inout UnindexedArticles, in db: Database
  ) throws -> Storing {
    var article = article.withoutEmptyParts
    guard let number = try number(of: article, in: db), let known = try self.article(number, in: db) else {
      let number = try insert(article, words: words(article), at: time, &unindexed, in: db)
      try ImportedArticlesTable.add(number, in: db)
      return .added
    }
    article = article.with(id: known.id).filled(from: known)
    if article.event.map(Event.ID.init(name:)) == known.event.map(Event.ID.init(name:)) {
      article.event = known.event
    }
    try ImportedArticlesTable.add(number, in: db)
    guard article != known else { return .unchanged }
    if article.text != known.text {
      let isTeaser =
        try !isHeld(number, in: db)
        && TextFullness.isPart(words(known), of: words(article), ofOneSource: true)
      try VersionsTable.keep(number, asTeaser: isTeaser, at: time, in: db)
      try hold(number, true, in: db)
      try WantedPagesTable.remove(number, in: db)
    } else if article.title != known.title {
      try VersionsTable.keep(number, at: time, in: db)
    }
    try update(article, &unindexed, in: db, renamed: article.event != known.event)
    return .updated
  }

  /// Brings an article up to what a feed delivers now. Gives whether its text or title is another.
  ///
  /// A teaser takes the place of no fuller text: it is kept beside it, and the page is wanted once more. What says
  /// something else, as that an article has been withdrawn, is no teaser of it, however short. `isByHand`
  /// says that no feed has brought the article yet, `isFirst` that this one has not.
  static func refresh(
    _ entry: FeedVisit.Entry, in number: Int64, isFirst: Bool, isByHand: Bool, at time: Int64,
    _ unindexed: inout UnindexedArticles, in db: Database
  ) throws -> Bool {
    guard let known = try self.article(number, in: db) else { return false }
    var article = entry.article.withoutEmptyParts.with(id: known.id).filled(from: known)
    article.outlet = known.outlet ?? article.outlet
    article.published = known.published?.earlier(article.published) ?? article.published
    article.event = known.event
    let isHeld = try isByHand || self.isHeld(number, in: db)
    let isShort = TextFullness.isPart(words(article), of: words(known), ofOneSource: !isHeld)
    let isTeaser =
      try isHeld && entry.isCut || isShort && (isFirst || isTold(article.text, by: known, number, in: db))
    if article.text != known.text, isTeaser {
      if try VersionsTable.keep(teaser: article, of: number, at: time, in: db) || !isByHand, entry.hasPage {
        try WantedPagesTable.add(number, at: time, in: db)
      }
      try hold(number, true, in: db)
      article = article.with(text: known.text)
    } else if article.text != known.text {
      try hold(number, false, in: db)
      if entry.isTeaser, entry.hasPage { try WantedPagesTable.add(number, at: time, in: db) }
    }
    guard article != known else { return false }
    if article.with(url: known.url) == known {
      try move(number, to: article.url, in: db)
      return false
    }
    let isChanged = article.text != known.text || article.title != known.title
    if isChanged { try VersionsTable.keep(number, at: time, in: db) }
    try update(article, &unindexed, in: db)
    return isChanged
  }

  /// Whether a short text says what the article says: half of its words are the article's, or those of the teaser beside
  /// it. Against what a person has brought a feed says nothing.
  private static func isTold(
    _ text: String, by known: Article, _ number: Int64, in db: Database
  ) throws -> Bool {
    let teaser = try VersionsTable.latest(of: number, isTeaser: true, in: db)
    let words = SharedWords([text])
    // One word, as “Comments”, says nothing.
    if words.count < 2 || words.are(in: SharedWords([known.title, known.text, teaser]), percent: 50) {
      return true
    }
    return try ImportedArticlesTable.has(number, in: db)
  }

  /// Articles of addresses with `http` are those of the same with `https`. One that is there under both stays two.
  @Sendable static func nameByHTTPS(in db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT number, id, url FROM articles WHERE url LIKE 'http://%'")
    var ids: [(number: Int64, id: Article.ID)] = []
    while let row = try rows.next() {
      let address: String = row[2]
      guard row[1] == Fingerprint(PlainAddress(address).text).hexadecimal else { continue }
      ids.append((row[0], Article.ID(address: address)))
    }
    for (number, id) in ids {
      try db.execute(
        sql: "UPDATE OR IGNORE articles SET id = ? WHERE number = ?", arguments: [id.rawValue, number])
    }
  }

  /// Some addresses change with every visit; nothing that is searched or grouped does.
  private static func move(_ number: Int64, to url: String?, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE articles SET url = ? WHERE number = ?")
    try statement.execute(arguments: [url, number])
  }

  /// Takes a page's text, and what else the feed did not tell. Gives whether it is another than the page had before.
  static func take(
    _ page: Article, for number: Int64, at time: Int64, _ unindexed: inout UnindexedArticles, in db: Database
  ) throws -> Bool {
    guard let known = try self.article(number, in: db) else { return false }
    let article = known.with(text: page.text).filled(from: page).withoutEmptyParts
    let wasHeld = try isHeld(number, in: db) || isNotice(known.text, of: number, beside: page.text, in: db)
    try hold(number, true, in: db)
    guard article != known else { return false }
    let isChanged = article.text != known.text
    if isChanged, !wasHeld {
      if !known.text.isEmpty { try VersionsTable.keep(number, asTeaser: true, at: time, in: db) }
    } else if isChanged, try VersionsTable.latest(of: number, isTeaser: false, in: db) != known.text {
      // A feed's new headline stood above the page's old text only until the page was looked at again.
      try VersionsTable.keep(number, at: time, in: db)
    }
    try update(article, &unindexed, in: db)
    return isChanged && wasHeld
  }

  /// Whether the feed has put a few other words in the place of a whole text, which its page has still.
  private static func isNotice(
    _ text: String, of number: Int64, beside page: String, in db: Database
  ) throws -> Bool {
    guard ArticleSummary.words(of: text) < TextFullness.whole,
      let before = try VersionsTable.latest(of: number, isTeaser: false, in: db)
    else { return false }
    return ArticleSummary.words(of: before) >= TextFullness.whole
      && !SharedWords([text]).are(in: SharedWords([page]), percent: 50)
  }

  static func isHeld(_ number: Int64, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT page = 1 FROM articles WHERE number = ?")
    return try Bool.fetchOne(statement, arguments: [number]) ?? false
  }

  private static func hold(_ number: Int64, _ isHeld: Bool, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE articles SET page = ?2 WHERE number = ?1 AND page <> ?2")
    try statement.execute(arguments: [number, isHeld ? 1 : 0])
  }

  private static func words(_ article: Article) -> Int { ArticleSummary(article).words }
}

extension FeedVisit.Entry {
  /// Whether its address is that of a page of its own.
  var hasPage: Bool { !sharesAddress && article.url.map { !PlainAddress($0).isPart } ?? false }

  /// Whether the page may have more to say.
  var isTeaser: Bool { isCut || words < TextFullness.whole }
}

extension Article {
  func with(id: ID) -> Article {
    Article(
      id: id, title: title, outlet: outlet, published: published, byline: byline, url: url,
      language: language,
      event: event, text: text)
  }

  /// The article with what it does not say itself as `other` has it; the text is its own.
  func filled(from other: Article) -> Article {
    var article = self
    article.title = title ?? other.title
    article.outlet = outlet ?? other.outlet
    article.published = published ?? other.published
    article.byline = byline ?? other.byline
    article.url = url ?? other.url
    article.language = language ?? other.language
    article.event = event ?? other.event
    return article
  }

  func with(url: String?) -> Article {
    var article = self
    article.url = url
    return article
  }

  func with(text: String) -> Article {
    Article(
      id: id, title: title, outlet: outlet, published: published, byline: byline, url: url,
      language: language,
      event: event, text: text)
  }

  /// The schema knows no empty text where there may be none.
  var withoutEmptyParts: Article {
    func part(_ text: String?) -> String? { text == "" ? nil : text }
    return Article(
      id: id, title: part(title), outlet: outlet?.name == "" ? nil : outlet, published: published,
      byline: part(byline), url: part(url), language: part(language), event: part(event), text: text)
  }
}
