internal import GRDB
public import News

extension Library {
  /// The articles that `query` asks for, those that came last first, at most `limit`; none for an empty query.
  public func search(_ query: SearchQuery, limit: Int) throws(LibraryError) -> [SearchHit] {
    guard !query.isEmpty else { return [] }
    return try read { db in try Search(query).hits(limit: limit, in: db) }
  }
}

/// A query as SQL; everything a person typed is bound, never spliced.
struct Search {
  private var conditions: [String] = []
  private var arguments: [(any DatabaseValueConvertible)?] = []
  private let pattern: String?

  init(_ query: SearchQuery) {
    pattern = Self.pattern(query.terms)
    if let pattern { add("articleWords MATCH ?", pattern) }
    let excluded = query.terms.filter(\.isExcluded).map(Self.quoted).joined(separator: " OR ")
    if pattern == nil, !excluded.isEmpty {
      add("articles.number NOT IN (SELECT rowid FROM articleWords WHERE articleWords MATCH ?)", excluded)
    }
    if let outlet = query.outlet { add("outlets.name LIKE ? ESCAPE '\\'", "%\(Self.escaped(outlet))%") }
    if let before = query.before { add("articles.published < ?", before.dayText) }
    if let after = query.after { add("articles.published >= ?", after.dayText) }
    if query.isUnread { conditions.append("readMarks.article IS NULL") }
    if query.hasBookmark {
      conditions.append("EXISTS (SELECT 1 FROM passages WHERE passages.article = articles.number)")
    }
  }

  private mutating func add(_ condition: String, _ argument: String) {
    conditions.append(condition)
    arguments.append(argument)
  }

  func hits(limit: Int, in db: Database) throws -> [SearchHit] {
    let isOverWords = pattern != nil
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ArticlesTable.summaryColumns),
          \(isOverWords ? "snippet(articleWords, -1, char(2), char(3), '…', 16)" : "substr(articles.text, 1, 160)")
            AS snippet
        FROM \(isOverWords ? "articleWords JOIN articles ON articles.number = articleWords.rowid" : "articles")
        LEFT JOIN outlets ON outlets.id = articles.outlet
        LEFT JOIN events ON events.id = articles.event
        LEFT JOIN readMarks ON readMarks.article = articles.number
        WHERE \(conditions.joined(separator: " AND "))
        ORDER BY \(isOverWords ? "articleWords.rowid" : "articles.number") DESC LIMIT ?
        """, arguments: StatementArguments(arguments + [limit]))
    var hits: [SearchHit] = []
    while let row = try rows.next() { hits.append(Self.hit(row)) }
    return hits
  }

  /// The words that all must be there without those that none may have; nil where none must be there.
  ///
  /// Source of the syntax: SQLite, "FTS5 Extension", section 3. Words stand in quotation marks, so that none of them
  /// can be an operator.
  private static func pattern(_ terms: [SearchQuery.Term]) -> String? {
    let wanted = terms.filter { !$0.isExcluded }.map(quoted)
    guard !wanted.isEmpty else { return nil }
    let unwanted = terms.filter(\.isExcluded).map(quoted)
    let all = "(" + wanted.joined(separator: " AND ") + ")"
    return unwanted.isEmpty ? all : all + " NOT (" + unwanted.joined(separator: " OR ") + ")"
  }

  /// Beginnings of one or two letters are looked for as words: nearly every article has them.
  private static func quoted(_ term: SearchQuery.Term) -> String {
    let isPrefix = term.isPrefix && term.words.unicodeScalars.count > 2
    let words = term.words.replacing("\"", with: "\"\"").replacing("\0", with: "")
    return "\"" + words + "\"" + (isPrefix ? "*" : "")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }

  private static func hit(_ row: Row) -> SearchHit {
    var snippet = String.UnicodeScalarView()
    var marks: [TextRange] = []
    var start: Int?
    for scalar in (row["snippet"] as String? ?? "").unicodeScalars {
      switch scalar {
      case "\u{2}": start = snippet.count
      case "\u{3}":
        if let begin = start { marks.append(TextRange(begin, snippet.count)) }
        start = nil
      case "\n": if snippet.last != " " { snippet.append(" ") }
      default: snippet.append(scalar)
      }
    }
    return SearchHit(article: ArticlesTable.summary(row), snippet: String(snippet), marks: marks)
  }
}
