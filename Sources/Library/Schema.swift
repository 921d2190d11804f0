internal import GRDB
internal import Glibc
internal import News

/// The tables of a library and how they came to be.
///
/// A migration that has been released is never changed; the next change is a migration of its own at the end.
struct Schema {
  /// In the header of the file: `Dipt` in ASCII.
  static let applicationID = 0x4469_7074

  static let current = Schema(migrations)

  static let migrations: [Migration] = [
    (
      "1 articles",
      { db in
        try OutletsTable.create(in: db)
        try EventsTable.create(in: db)
        try ArticlesTable.create(in: db)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
    ),
    ("2 read marks", ReadMarksTable.create),
    (
      "3 bookmarks",
      { db in
        try BookmarksTable.create(in: db)
        try PassagesTable.create(in: db)
        try TagsTable.create(in: db)
      }
    ),
    (
      "4 feeds",
      { db in
        try FeedsTable.create(in: db)
        try FeedEntriesTable.create(in: db)
        try VersionsTable.create(in: db)
      }
    ),
    ("5 search", ArticleWordsTable.create),
    (
      "6 grouping",
      { db in
        try GroupedEventsTable.create(in: db)
        try EventReportsTable.create(in: db)
        try ProfilesTable.create(in: db)
      }
    ),
    ("7 pages", ArticlesTable.addPages),
    ("8 summaries", ArticlesTable.addSummaries),
    (
      "9 lists",
      { db in
        try ArticleLists.create(in: db)
        try EventReportsTable.nameAll(in: db)
      }
    ),
    ("10 words without places", ArticleWordsTable.leavePlaces),
    (
      "11 grouping by signatures",
      { db in
        try EventReportsTable.addWaiting(in: db)
        try ProfilesTable.createAnew(in: db)
        try SignaturesTable.create(in: db)
        try GroupingStateTable.create(in: db)
      }
    ),
    (
      "12 retention",
      { db in
        try DroppedEntriesTable.create(in: db)
        try FeedsTable.addPatience(in: db)
      }
    ),
    ("13 rarities apart", GroupingStateTable.partRarities),
    ("14 index made anew in steps", NextWordsTable.begin),
    ("15 lists of signatures", SignatureListsTable.create),
    (
      "16 shared names",
      { db in
        try SharedNamesTable.create(in: db)
        try SharedNamesTable.lookForLost(in: db)
      }
    ),
    ("17 versions by number", VersionsTable.number),
    ("18 wanted pages", WantedPagesTable.create),
    ("19 imports", ImportedArticlesTable.create),
    ("20 stated dates", StatedDatesTable.create),
    ("21 dates by moments", StatedDatesTable.sortByMoments),
    ("22 categories and files", ArticleDetailsTables.create),
    ("23 what each feed says", FeedEntriesTable.addStanding),
    ("24 one article of http and https", ArticlesTable.nameByHTTPS),
  ]

  typealias Migration = (name: String, run: @Sendable (Database) throws -> Void)

  let migrator: DatabaseMigrator

  init(_ migrations: [Migration]) {
    var migrator = DatabaseMigrator()
    for migration in migrations {
      migrator.registerMigration(migration.name, foreignKeyChecks: .immediate, migrate: migration.run)
    }
    self.migrator = migrator
  }

  /// Makes sure, without writing, that the file is a library of this version or an earlier one, or empty.
  private func check(_ path: String) throws {
    var configuration = Self.configuration
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let kind: LibraryError.Kind? = try queue.read { db in
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Self.applicationID else {
        return try Self.isEmpty(db) ? nil : .notALibrary
      }
      return try migrator.hasBeenSuperseded(db) ? .newerVersion : nil
    }
    if let kind { throw LibraryError(path: path, kind: kind) }
  }

  /// Opens the library of this version at `path`, or makes what is there one.
  func open(_ path: String) throws -> DatabasePool {
    // What its header shows to be a library needs not be opened twice.
    if !Self.isLibrary(path) { try check(path) }
    let pool = try DatabasePool(path: path, configuration: Self.configuration)
    let isCurrent = try pool.writeWithoutTransaction { db in
      if try migrator.hasBeenSuperseded(db) { throw LibraryError(path: path, kind: .newerVersion) }
      // GRDB sets NORMAL, which a loss of power may cost the last commits.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // A refresh writes the same pages of the index again and again: they stay in memory, in kibibytes, and are
      // carried from the log to the file less often.
      try Self.keepPages(.usually, in: db)
      let page = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? Self.pageBytes
      try db.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.mostLogBytes / page)")
      // Debian's SQLite writes zeroes over what it frees; merging segments of the index frees a lot.
      try db.execute(sql: "PRAGMA secure_delete = OFF")
      return try migrator.hasCompletedMigrations(db)
    }
    if !isCurrent { try migrator.migrate(pool) }
    return pool
  }

  /// A page of a new library; see docs/Notes/grdb-keeps-the-library.md.
  private static let pageBytes = 16_384
  /// What the log may hold before it is carried to the file.
  private static let mostLogBytes = 32 << 20

  /// What the pages of the file that a connection holds may take, in kibibytes.
  enum PageMemory: Int {
    case usually = 8_000
    /// Grouping writes to rows all over the library.
    case grouping = 24_000
  }

  static func keepPages(_ memory: PageMemory, in db: Database) throws {
    try db.execute(sql: "PRAGMA cache_size = -\(memory.rawValue)")
  }

  /// Whether the file's header is that of a library, with its log apart, so that opening it writes nothing.
  ///
  /// Source: SQLite, "Database File Format", section 1.3.
  private static func isLibrary(_ path: String) -> Bool {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    guard read(descriptor, &header, header.count) == header.count else { return false }
    let identity = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    return header.starts(with: Array("SQLite format 3\0".utf8)) && header[18] == 2 && header[19] == 2
      && identity == applicationID
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
      && Int.fetchOne(db, sql: "PRAGMA user_version") == 0
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "library"
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      // A damaged or made-up file may not run functions from its schema.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      // Of a file that is new: an article stands in one page, and not alone in it.
      try db.execute(sql: "PRAGMA page_size = \(pageBytes)")
    }
    return configuration
  }
}
