internal import GRDB
internal import News

/// The articles of a transaction that the full-text index has still to take up; it takes them all at the end.
///
/// FTS5 gathers words in memory and writes them out as a segment at the end of a transaction, but also at every
/// savepoint, which SQLite opens by itself for a statement that may fail halfway. Between such statements each article
/// would be a segment of its own, to be merged with the others: three times the work.
struct UnindexedArticles {
  private var articles: [Int64: Article] = [:]

  /// Has `article`, which stands in the row `number` now, taken up by `index`.
  mutating func add(_ number: Int64, _ article: Article) { articles[number] = article }

  /// Has the index forget the article as it stands in its row now, before it changes or goes.
  mutating func forget(_ number: Int64, in db: Database) throws {
    // What the index has not taken up it must not be told to forget.
    guard articles.removeValue(forKey: number) == nil else { return }
    try ArticleWordsTable.forget(number, in: db)
  }

  /// In the order of their numbers, which is the one that the index need not sort.
  mutating func index(in db: Database) throws {
    guard !articles.isEmpty else { return }
    try ArticleWordsTable.add(articles.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, in: db)
    articles = [:]
  }
}
