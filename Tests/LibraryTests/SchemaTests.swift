import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite struct SchemaTests {
  let fixture: LibraryFixture

  init() throws { fixture = try LibraryFixture() }

  private func kind(_ path: String) -> LibraryError.Kind? {
    let error: LibraryError? = #expect(throws: LibraryError.self) { try Library(path: path) }
    #expect(error?.path == path)
    return error?.kind
  }

  @Test func aLibraryOfTheFirstMigrationIsBroughtUpToDate() throws {
    try fixture.makeFolder()
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: FirstLibrary.sql) }
    let library = try fixture.open()
    #expect(try library.summaries().map(\.name) == ["Old title"])
    let article = try #require(try library.article(Article.ID(rawValue: "00000000000000aa")))
    #expect(
      article.event == "Old event" && article.outlet?.name == "Old outlet" && article.text == "Old text.")
    let draft = BookmarkDraft(kind: "passage", left: Passage(TextRange(0, 3), of: article), right: nil)
    let kept = try library.keep(draft)
    #expect(try library.bookmarks() == [kept])
  }

  @Test func anIndexWithThePlacesOfWordsIsMadeAnew() throws {
    let old = try fixture.open()
    _ = try old.store([.wire, .monitor])
    try old.write { db in
      try db.execute(sql: "DROP TABLE articleWords")
      try ArticleWordsTable.create(in: db)
      try db.execute(sql: "DROP TABLE nextWordsState")
      try db.execute(
        sql: "DELETE FROM grdb_migrations WHERE identifier GLOB '10 *' OR identifier GLOB '14 *'")
    }
    let library = try fixture.open()
    func search() throws {
      #expect(try library.search(SearchQuery("\"ministers met\""), limit: 9).count == 1)
      #expect(try library.search(SearchQuery("they said no"), limit: 9).count == 2)
    }
    try search()
    #expect(try hasPlaces())
    #expect(try library.keepUp())
    #expect(try !library.keepUp())
    try search()
    #expect(try !hasPlaces())
    #expect(try !fixture.open().keepUp())
  }

  private func hasPlaces() throws -> Bool {
    let sql: String? = try fixture.value("SELECT sql FROM sqlite_master WHERE name = 'articleWords'")
    return sql?.contains("detail=none") == false
  }

  @Test func whatChangesWhileTheIndexIsMadeAnewIsInBoth() throws {
    do {
      let old = try fixture.open()
      let articles = (0..<9).map { number in
        Article(id: Article.ID(rawValue: "000000000000000\(number)"), text: "Text \(number) of old.")
      }
      _ = try old.store(articles)
      try old.write { db in
        try db.execute(sql: "DROP TABLE articleWords")
        try ArticleWordsTable.create(in: db)
        try db.execute(sql: "DROP TABLE nextWordsState")
        try NextWordsTable.begin(in: db)
        #expect(try NextWordsTable.step(4, in: db) == 4)
      }
    }
    let library = try fixture.open()
    for (number, text) in [(1, "Text 1 of now."), (7, "Text 7 of now."), (10, "Text 10 of now.")] {
      let id = Article.ID(rawValue: "00000000000000\(number < 10 ? "0" : "")\(number)")
      _ = try library.store([Article(id: id, text: text)])
    }
    for _ in 0..<2 {
      #expect(try library.search(SearchQuery("now"), limit: 20).count == 3)
      #expect(try library.search(SearchQuery("old"), limit: 20).count == 7)
      while try library.keepUp() {}
    }
    #expect(try !hasPlaces())
    // Complains where the index and the articles differ.
    try library.write {
      try $0.execute(sql: "INSERT INTO articleWords (articleWords, rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test func aLibraryGroupedBeforeThereWereSignaturesIsGroupedOnAndItsCorrectionsStay() throws {
    try fixture.makeFolder()
    let older = Schema.migrations.filter {
      ["1", "2", "3", "4", "5", "6", "7", "8"].contains($0.name.prefix { $0 != " " })
    }
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: FirstLibrary.sql) }
    do {
      let pool = try Schema(older).open(fixture.path)
      try pool.write { db in
        try db.execute(
          sql: """
            INSERT INTO articles (number, id, text, words, added) VALUES (2, '00000000000000bb', 'New text.', 2, 0);
            INSERT INTO articles (number, id, text, words, added) VALUES (3, '00000000000000cc', 'Late.', 1, 0);
            INSERT INTO groupedEvents (number, key, told) VALUES (7, 'article:00000000000000aa', 1);
            INSERT INTO eventReports (article, event, corrected, version) VALUES (1, 7, 1, 1), (2, 7, 0, 1);
            INSERT INTO profiles (article, day, bytes) VALUES (1, 18262, x'00'), (2, NULL, x'00');
            """)
      }
    }
    let library = try fixture.open()
    let waiting = try library.waitingArticles(library.waitingArticles())
    #expect(waiting.map(\.number) == [1, 2, 3])
    #expect(waiting.map(\.event) == [7, 7, nil])
    #expect(try library.readGrouping { try $0.profiles(of: [1, 2, 3]).isEmpty })
    #expect(try library.memberships().corrected == [Article.ID(rawValue: "00000000000000aa")])
    var grouped = GroupedArticles()
    grouped.profiles = [(1, [1]), (2, [2]), (3, [3])]
    grouped.events = [1: 8, 2: 7, 3: 8]
    #expect(try library.keep(grouped, since: library.readGrouping { try $0.state() }))
    #expect(try library.event(of: Article.ID(rawValue: "00000000000000aa")) == 7)
    #expect(try library.event(of: Article.ID(rawValue: "00000000000000cc")) == 8)
    #expect(try !library.hasWaitingArticles())
  }

  @Test func entriesThatWereOneArticleForTheirAddressPartAndTheArticleStays() throws {
    let before = Schema(Schema.migrations.filter { !$0.name.hasSuffix("shared names") })
    let old = try Library(path: fixture.path, schema: before)
    let feed = try old.follow("https://post.example/feed", name: nil, tags: []).id
    func entry(_ number: Int, isShared: Bool) -> FeedVisit.Entry {
      FeedVisit.Entry(
        guid: "q\(number)", fingerprint: UInt64(number + 1),
        article: Article(
          entry: isShared ? "q\(number)" : nil, title: "Quake \(number)",
          url: "https://post.example/quakes", text: "Tremor \(number)."), sharesAddress: isShared)
    }
    func visit(isShared: Bool) -> FeedVisit {
      var visit = FeedVisit(
        feed: feed,
        outcome: .answered(
          title: nil, site: nil, entries: [2, 1, 0].map { entry($0, isShared: isShared) }), due: 0)
      visit.fingerprint = 7
      return visit
    }
    let recorded = try old.record([visit(isShared: false)])
    let kept = try #require(recorded.added.first)
    #expect(recorded.added.count == 1 && recorded.changed.count == 2)
    let library = try fixture.open()
    #expect(try library.calls(dueBy: 9).map(\.fingerprint) == [nil])
    #expect(try Set(library.fingerprints(of: feed).values) == [0])
    let parted = try library.record([visit(isShared: true)])
    #expect(parted.added.count == 2 && parted.changed.isEmpty)
    #expect(try library.article(kept)?.title == "Quake 0")
    #expect(try library.summaries().map(\.name).sorted() == ["Quake 0", "Quake 1", "Quake 2"])
    #expect(try library.feeds().map(\.articles) == [3])
    #expect(try library.record([visit(isShared: true)]) == Recorded())
  }

  @Test func aNewerLibraryIsLeftAlone() throws {
    _ = try fixture.open().store([.wire])
    try DatabaseQueue(path: fixture.path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
    }
    #expect(kind(fixture.path) == .newerVersion)
    #expect(try fixture.value("SELECT count(*) FROM articles") == 1)
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let path = fixture.folder.path("other.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(kind(path) == .notALibrary)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
    let text = String(repeating: "This is my thesis. ", count: 500)
    let path = try fixture.folder.write(text, to: "thesis.txt")
    #expect(kind(path) == .notALibrary)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func aDamagedLibraryIsSaidToBe() throws {
    do { _ = try fixture.open().store([.wire]) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    for place in 100..<4096 { bytes[place] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: fixture.path))
    guard case .damaged = kind(fixture.path) else {
      Issue.record("not said to be damaged")
      return
    }
  }

  @Test func foldersAndDevicesAreRefused() throws {
    #expect(kind(fixture.folder.url.path) == .unreachable(reason: "Is a directory"))
    #expect(kind("") != nil)
    let file = try fixture.folder.write("x", to: "file")
    #expect(kind(file + "/library.sqlite") != nil)
    #expect(mkfifo(fixture.folder.path("pipe"), 0o600) == 0)
    #expect(kind(fixture.folder.path("pipe")) == .notALibrary)
  }

  @Test func theFolderIsForItsOwnerAlone() throws {
    _ = try fixture.open()
    #expect(try permissions(fixture.folder.path("data")) == 0o700)
    #expect(try permissions(fixture.path) == 0o600)
  }

  @Test func everyTableIsStrictAndEveryKeyHolds() throws {
    let library = try fixture.open()
    _ = try library.keep(.both, storing: [.wire, .monitor])
    let loose: Int? = try fixture.value(
      "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT GLOB 'sqlite_*' AND name <> 'grdb_migrations'"
    )
    #expect(loose == 0)
    #expect(try fixture.value("SELECT count(*) FROM pragma_foreign_key_check") == 0)
    let integrity: String? = try fixture.value("PRAGMA integrity_check")
    #expect(integrity == "ok")
  }

  @Test func commitsAreSyncedAndKeysAreChecked() throws {
    let library = try fixture.open()
    let pragmas = try library.write { db in
      try ["synchronous", "foreign_keys", "journal_mode", "trusted_schema"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(pragmas == ["2", "1", "wal", "0"])
  }

  @Test func aNewLibraryHasLargePagesAndOneOfBeforeKeepsItsOwn() throws {
    func pageAndLog(_ library: Library) throws -> [Int?] {
      try library.write { db in
        try ["page_size", "wal_autocheckpoint"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") }
      }
    }
    #expect(try pageAndLog(fixture.open()) == [16_384, 2_048])
    let old = try LibraryFixture()
    try old.makeFolder()
    try DatabaseQueue(path: old.path).write { try $0.execute(sql: FirstLibrary.sql) }
    #expect(try pageAndLog(old.open()) == [4_096, 8_192])
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

/// A library as the first migration made it, written out: it must open for ever.
enum FirstLibrary {
  static let sql = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1 articles');
    PRAGMA application_id = 1147760756;
    CREATE TABLE outlets (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> '')
    ) STRICT;
    CREATE TABLE events (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE CHECK (key <> ''),
      name TEXT NOT NULL CHECK (name <> '')
    ) STRICT;
    CREATE TABLE articles (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      title TEXT CHECK (title <> ''),
      outlet INTEGER REFERENCES outlets (id),
      event INTEGER REFERENCES events (id),
      published TEXT CHECK (published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'),
      byline TEXT CHECK (byline <> ''),
      url TEXT CHECK (url <> ''),
      language TEXT CHECK (language <> ''),
      text TEXT NOT NULL,
      words INTEGER NOT NULL CHECK (words >= 0),
      added INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX articlesByOutlet ON articles (outlet);
    CREATE INDEX articlesByEvent ON articles (event);
    CREATE INDEX articlesByPublished ON articles (published);
    INSERT INTO outlets VALUES (1, 'Old outlet');
    INSERT INTO events VALUES (1, 'old-event', 'Old event');
    INSERT INTO articles VALUES
      (1, '00000000000000aa', 'Old title', 1, 1, '2020-01-01', NULL, NULL, 'en', 'Old text.', 2, 1577836800);
    """
}
