internal import GRDB
internal import News

/// What feeds say of articles beside their texts: one row a category of an article, by its place, and one row a file.
///
/// An article that has neither, as most have, is in none of them.
enum ArticleDetailsTables {
  @Sendable static func create(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE categories (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE CHECK (name <> '')
        ) STRICT;
        CREATE TABLE articleCategories (
          article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
          place INTEGER NOT NULL CHECK (place >= 0),
          category INTEGER NOT NULL REFERENCES categories (id),
          PRIMARY KEY (article, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX articleCategoriesByCategory ON articleCategories (category);
        CREATE TABLE articleEnclosures (
          article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
          place INTEGER NOT NULL CHECK (place >= 0),
          url TEXT NOT NULL CHECK (url <> ''),
          type TEXT CHECK (type <> ''),
          PRIMARY KEY (article, place)
        ) STRICT, WITHOUT ROWID;
        """)
  }

  /// Of an article that has none yet.
  static func add(_ details: ArticleDetails, to number: Int64, in db: Database) throws {
    guard !details.isEmpty else { return }
    let category = try db.cachedStatement(
      sql: "INSERT INTO articleCategories (article, place, category) VALUES (?, ?, ?)")
    for (place, name) in details.categories.enumerated() {
      try category.execute(arguments: [number, place, try id(of: name, in: db)])
    }
    let enclosure = try db.cachedStatement(
      sql: "INSERT INTO articleEnclosures (article, place, url, type) VALUES (?, ?, ?, ?)")
    for (place, file) in details.enclosures.enumerated() {
      try enclosure.execute(arguments: [number, place, file.url, file.type])
    }
  }

  /// Instead of those that the article has.
  static func put(_ details: ArticleDetails, to number: Int64, in db: Database) throws {
    let known = try self.details(of: number, in: db)
    guard known != details else { return }
    try db.execute(sql: "DELETE FROM articleCategories WHERE article = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM articleEnclosures WHERE article = ?", arguments: [number])
    try add(details, to: number, in: db)
    if !Set(known.categories).isSubset(of: details.categories) { try removeUnused(in: db) }
  }

  static func details(of number: Int64, in db: Database) throws -> ArticleDetails {
    let categories = try db.cachedStatement(
      sql: """
        SELECT name FROM articleCategories JOIN categories ON categories.id = category
        WHERE article = ? ORDER BY place
        """)
    let enclosures = try db.cachedStatement(
      sql: "SELECT url, type FROM articleEnclosures WHERE article = ? ORDER BY place")
    return ArticleDetails(
      categories: try String.fetchAll(categories, arguments: [number]),
      enclosures: try Row.fetchAll(enclosures, arguments: [number]).map { Enclosure(url: $0[0], type: $0[1]) }
    )
  }

  /// The categories of all articles that have any.
  static func allCategories(in db: Database) throws -> [Article.ID: [String]] {
    var categories: [Article.ID: [String]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT articles.id, name FROM articleCategories JOIN categories ON categories.id = category
        JOIN articles ON articles.number = article ORDER BY article, place
        """)
    while let row = try rows.next() { categories[Article.ID(rawValue: row[0]), default: []].append(row[1]) }
    return categories
  }

  /// Names that no article has any longer; after articles have been removed.
  static func removeUnused(in db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM categories
        WHERE NOT EXISTS (SELECT 1 FROM articleCategories WHERE category = categories.id)
        """)
  }

  /// The categories in whose names `part` stands, whatever its case and accents.
  static func numbers(named part: String, in db: Database) throws -> [Int64] {
    let wanted = FilterKey(part)
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT id, name FROM categories"))
    var numbers: [Int64] = []
    while let row = try rows.next() {
      if FilterKey(row[1]).holds(wanted) { numbers.append(row[0]) }
    }
    return numbers
  }

  /// Added if it is new.
  private static func id(of name: String, in db: Database) throws -> Int64? {
    let select = try db.cachedStatement(sql: "SELECT id FROM categories WHERE name = ?")
    if let known = try Int64.fetchOne(select, arguments: [name]) { return known }
    try db.cachedStatement(sql: "INSERT INTO categories (name) VALUES (?)").execute(arguments: [name])
    return db.lastInsertedRowID
  }
}
