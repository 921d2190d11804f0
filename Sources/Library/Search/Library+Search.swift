internal import GRDB
public import News

extension Library {
  /// The articles that `query` asks for, those that came last first, at most `limit`; none for an empty query. Its days
  /// are those of `zone`, and today the one that `time` falls on there, in seconds since 1970-01-01T00:00:00Z.
  public func search(
    _ query: SearchQuery, limit: Int, in zone: Zone = .utc, at time: Int64? = nil
  ) throws(LibraryError) -> [SearchHit] {
    guard !query.isEmpty else { return [] }
    let today = zone.dayNumber(of: time ?? Self.now)
    return try read { db in
      try Search(query, in: db) { DayBound($0, in: zone, today: today) }.hits(limit: limit, in: db)
    }
  }
}

/// A query as SQL; everything a person typed is bound, never spliced.
///
/// The index tells which articles hold a word, not where. Where words have to follow each other, the articles that
/// hold all of them are read.
struct Search {
  private var conditions: [String] = []
  private var arguments: [(any DatabaseValueConvertible)?] = []
  private let pattern: String?
  private let indexed: IndexedWords
  /// All that is wanted, and of that and of what is not wanted what has several words.
  private let wanted: [WordRun]
  private let wantedRuns: [WordRun]
  private let unwantedRuns: [WordRun]
  /// What is wanted of scripts without blanks between words, of which the index has whole sentences as one word.
  private let wantedTexts: [String]

  init(_ query: SearchQuery, in db: Database, _ bound: (SoughtDay) -> DayBound) throws {
    let indexed = try IndexedWords(in: db)
    self.indexed = indexed
    let unspaced = query.terms.filter { $0.words.unicodeScalars.contains(where: \.isUnspaced) }
    let spaced = query.terms.filter { !$0.words.unicodeScalars.contains(where: \.isUnspaced) }
    let isShort = spaced.count <= Self.mostSpelled
    let terms = try spaced.map { try Term($0, indexed, isSpelled: isShort) }
    wantedTexts = unspaced.filter { !$0.isExcluded }.map(Self.text)
    wanted = terms.filter { !$0.isExcluded }.map(\.run)
    wantedRuns = wanted.filter { $0.words.count > 1 }
    unwantedRuns = terms.filter { $0.isExcluded && $0.run.words.count > 1 }.map(\.run)
    pattern = Self.pattern(terms)
    if let pattern { add("articleWords MATCH ?", [pattern]) }
    for term in unspaced {
      let columns = ["text", "title", "byline"].map { "ifnull(instr(articles.\($0), ?), 0)" }
      let isThere = "(\(columns.joined(separator: " OR ")))"
      add(term.isExcluded ? "NOT " + isThere : isThere, Array(repeating: Self.text(term), count: 3))
    }
    let excluded = terms.filter(\.isExcludedWord).map(\.pattern).joined(separator: " OR ")
    if pattern == nil, !excluded.isEmpty {
      add("articles.number NOT IN (SELECT rowid FROM articleWords WHERE articleWords MATCH ?)", [excluded])
    }
    // Not by the index of outlets, after which the hits would have to be sorted.
    if !query.outlets.isEmpty {
      conditions.append("+articles.outlet IN (\(try Self.outlets(query.outlets, in: db)))")
    }
    if !query.excludedOutlets.isEmpty {
      let left = try Self.outlets(query.excludedOutlets, in: db)
      conditions.append("(articles.outlet IS NULL OR +articles.outlet NOT IN (\(left)))")
    }
    for category in query.categories { conditions.append(try Self.isIn(category, in: db)) }
    for category in query.excludedCategories { conditions.append("NOT " + (try Self.isIn(category, in: db))) }
    if let before = query.before.map(bound) { add(before.isAfter("articles.published"), before.arguments) }
    if let after = query.after.map(bound) {
      add("NOT \(after.isAfter("articles.published"))", after.arguments)
    }
    if query.isUnread { conditions.append("readMarks.article IS NULL") }
    if query.isRead { conditions.append("readMarks.article IS NOT NULL") }
    if query.hasBookmark {
      conditions.append("EXISTS (SELECT 1 FROM passages WHERE passages.article = articles.number)")
    }
    if !wantedRuns.isEmpty || !unwantedRuns.isEmpty {
      conditions.append("\(Self.holdsRuns)(articles.title, articles.byline, articles.text)")
    }
  }

  /// What was typed, with one blank between its parts and none around them.
  private static func text(_ term: SearchQuery.Term) -> String {
    term.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A query of more words is looked for as it is typed alone: each spelling is a lookup.
  private static let mostSpelled = 20

  /// The numbers of the outlets in whose names any of the parts stands.
  private static func outlets(_ parts: [String], in db: Database) throws -> String {
    let found = try parts.flatMap { try OutletsTable.numbers(named: $0, in: db) }
    return found.map(String.init).joined(separator: ", ")
  }

  private static func isIn(_ category: String, in db: Database) throws -> String {
    let found = try ArticleDetailsTables.numbers(named: category, in: db).map(String.init)
    return """
      EXISTS (SELECT 1 FROM articleCategories
        WHERE article = articles.number AND category IN (\(found.joined(separator: ", "))))
      """
  }

  private mutating func add(_ condition: String, _ values: [String]) {
    conditions.append(condition)
    arguments += values
  }

  func hits(limit: Int, in db: Database) throws -> [SearchHit] {
    // It is called while the rows are read below, on this thread.
    nonisolated(unsafe) let search = self
    let reading = DatabaseFunction(Self.holdsRuns, argumentCount: 3, pure: true) { values in
      try search.holdsRuns(values.compactMap(String.fromDatabaseValue))
    }
    db.add(function: reading)
    defer { db.remove(function: reading) }
    let isOverWords = pattern != nil
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ArticlesTable.summaryColumns), \(snippet) AS snippet
        FROM \(isOverWords ? "articleWords JOIN articles ON articles.number = articleWords.rowid" : "articles")
        LEFT JOIN outlets ON outlets.id = articles.outlet
        LEFT JOIN events ON events.id = articles.event
        LEFT JOIN readMarks ON readMarks.article = articles.number
        \(StatedDatesTable.join)
        WHERE \(conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND "))
        ORDER BY \(isOverWords ? "articleWords.rowid" : "articles.number") DESC LIMIT ?
        """, arguments: StatementArguments(arguments + [limit]))
    var hits: [SearchHit] = []
    while let row = try rows.next() { hits.append(try hit(row)) }
    return hits
  }

  private var snippet: String {
    guard pattern != nil || !wantedTexts.isEmpty else { return "substr(articles.text, 1, 160)" }
    // SQLite's own would show the words of a phrase wherever they stand.
    if !wantedRuns.isEmpty || !wantedTexts.isEmpty { return "articles.text, articles.title" }
    return "snippet(articleWords, -1, char(2), char(3), '…', 16)"
  }

  private static let holdsRuns = "holdsRuns"

  private func holdsRuns(_ texts: [String]) throws -> Bool {
    func isThere(_ run: WordRun) throws -> Bool { try texts.contains { try run.isIn($0, indexed) } }
    return try wantedRuns.allSatisfy(isThere) && !unwantedRuns.contains(where: isThere)
  }

  /// What a person typed, as the index knows it.
  private struct Term {
    let run: WordRun
    let pattern: String
    let isExcluded: Bool
    /// Whether the index alone can tell what is left out.
    var isExcludedWord: Bool { isExcluded && run.words.count < 2 }

    init(_ term: SearchQuery.Term, _ indexed: IndexedWords, isSpelled: Bool) throws {
      let typed = term.words.replacing("\0", with: "")
      let words = try indexed.words(of: typed)
      isExcluded = term.isExcluded
      run = WordRun(words.map(IndexSpellings.folded), isPrefix: term.isPrefix)
      // Signs alone are no word; the index finds them nowhere.
      let all = (words.isEmpty ? [""] : words).enumerated().map { index, word in
        let star = term.isPrefix && index == words.count - 1 ? "*" : ""
        let spellings = isSpelled ? Set([word] + IndexSpellings.of(IndexSpellings.folded(word))) : [word]
        return "(" + spellings.sorted().map { "\"\($0)\"\(star)" }.joined(separator: " OR ") + ")"
      }
      pattern = "(" + all.joined(separator: " AND ") + ")"
    }
  }

  /// The words that all must be there without those that none may have; nil where none must be there.
  ///
  /// Source of the syntax: SQLite, "FTS5 Extension", section 3. Words stand in quotation marks, so that none of them
  /// can be an operator.
  private static func pattern(_ terms: [Term]) -> String? {
    let wanted = terms.filter { !$0.isExcluded }.map(\.pattern)
    guard !wanted.isEmpty else { return nil }
    let unwanted = terms.filter(\.isExcludedWord).map(\.pattern)
    let all = "(" + wanted.joined(separator: " AND ") + ")"
    return unwanted.isEmpty ? all : all + " NOT (" + unwanted.joined(separator: " OR ") + ")"
  }

  private func hit(_ row: Row) throws -> SearchHit {
    let summary = ArticlesTable.summary(row)
    guard !wantedRuns.isEmpty || !wantedTexts.isEmpty else { return Self.hit(summary, row["snippet"]) }
    // The last two columns.
    let texts = [row[row.count - 2] as String?, row[row.count - 1] as String?].compactMap(\.self)
    if let excerpt = texts.lazy.compactMap({ Excerpt(of: $0, around: wantedTexts) }).first {
      return SearchHit(article: summary, snippet: excerpt.text, marks: excerpt.marks)
    }
    for runs in [wantedRuns, wanted] where !runs.isEmpty {
      for text in texts {
        if let excerpt = try Excerpt(of: text, runs, indexed) {
          return SearchHit(article: summary, snippet: excerpt.text, marks: excerpt.marks)
        }
      }
    }
    return Self.hit(summary, texts.first.map { String($0.prefix(160)) })
  }

  private static func hit(_ summary: ArticleSummary, _ marked: String?) -> SearchHit {
    var snippet = String.UnicodeScalarView()
    var marks: [TextRange] = []
    var start: Int?
    for scalar in (marked ?? "").unicodeScalars {
      switch scalar {
      case "\u{2}": start = snippet.count
      case "\u{3}":
        if let begin = start { marks.append(TextRange(begin, snippet.count)) }
        start = nil
      case "\n": if snippet.last != " " { snippet.append(" ") }
      default: snippet.append(scalar)
      }
    }
    return SearchHit(article: summary, snippet: String(snippet), marks: marks)
  }
}
