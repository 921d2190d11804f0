import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite("What an article said before")
struct LibraryVersionsTests {
  let fixture: LibraryFixture
  let library: Library
  let feed: Int64

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    feed = try library.follow("https://post.example/feed", name: nil, tags: []).id
  }

  private static func long(_ word: String) -> String {
    (0..<150).map { "\(word)\($0)" }.joined(separator: " ")
  }

  private func article(_ text: String, title: String? = "Pool closes") -> Article {
    Article(
      title: title, outlet: Outlet(name: "Post"), published: PublicationDate("2026-11-20"),
      url: "https://post.example/pool", text: text)
  }

  @discardableResult
  private func bring(_ article: Article, print: UInt64, isCut: Bool = false) throws -> Recorded {
    let entry = FeedVisit.Entry(guid: "pool", fingerprint: print, article: article, isCut: isCut)
    let outcome = FeedVisit.Outcome.answered(title: "Post", site: nil, entries: [entry])
    return try library.record([FeedVisit(feed: feed, outcome: outcome, due: 0)])
  }

  private func wanted() throws -> [WantedPage] {
    try library.wantedPages(at: .max / 2, since: 0, only: nil, limit: 9)
  }

  private var id: Article.ID { article("").id }

  @Test("stays when an import takes its place, with what the import does not tell")
  func importing() throws {
    try bring(article("Three dead."), print: 1)
    let page = Article(url: "https://post.example/pool", text: "Twelve dead.")
    #expect(try library.store([page]) == [.updated])
    let stored = try #require(try library.article(id))
    #expect(stored.text == "Twelve dead." && stored.title == "Pool closes" && stored.outlet?.name == "Post")
    #expect(stored.published == PublicationDate("2026-11-20"))
    #expect(try library.versions(of: id).map(\.text) == ["Three dead."])
    #expect(try library.store([page]) == [.unchanged])
  }

  @Test("is there from the first text on, however often it changes")
  func first() throws {
    for number in 0..<(VersionsTable.most + 9) {
      try bring(article("Text \(number)."), print: UInt64(number))
    }
    let versions = try library.versions(of: id)
    #expect(versions.count == VersionsTable.most)
    #expect(versions.first?.text == "Text \(VersionsTable.most + 7)." && versions.last?.text == "Text 0.")
    #expect(versions.last?.number == 1)
  }

  @Test("and came by hand is not replaced by the teaser of a feed")
  func byHand() throws {
    _ = try library.store([article(Self.long("word"))])
    for print in 1...3 as ClosedRange<UInt64> { try bring(article("Three dead."), print: print) }
    #expect(try library.article(id)?.text == Self.long("word"))
    #expect(try library.search(SearchQuery("word7"), limit: 9).count == 1)
    let versions = try library.versions(of: id)
    #expect(versions.map(\.text) == ["Three dead."] && versions.allSatisfy(\.isTeaser))
    try bring(article(Self.long("other")), print: 4)
    #expect(try library.article(id)?.text == Self.long("other"))
    #expect(try library.versions(of: id).map(\.text) == [Self.long("word"), "Three dead."])
  }

  @Test("stays where the feed gives no more than a teaser from now on, and its page is wanted")
  func shortened() throws {
    try bring(article(Self.long("word")), print: 1)
    #expect(try wanted().isEmpty)
    // A teaser has the words of its article, or hardly others.
    try bring(article("word3 word70, the pool said."), print: 2)
    #expect(try library.article(id)?.text == Self.long("word"))
    #expect(try library.versions(of: id).map(\.isTeaser) == [true])
    #expect(try wanted().map(\.article) == [id])
  }

  private static let notice = "This report has been taken back. The Post apologises to Captain Oriel."

  @Test("gives way to a notice that takes it back, however short")
  func withdrawn() throws {
    try bring(article(Self.long("word")), print: 1)
    #expect(try bring(article(Self.notice), print: 2).changed == [id])
    #expect(try library.article(id)?.text == Self.notice)
    let versions = try library.versions(of: id)
    #expect(versions.map(\.text) == [Self.long("word")] && !versions[0].isTeaser)
    // Its page may still have what was taken back: then the notice is what it said before.
    let page = try #require(try wanted().first)
    #expect(try library.record([(page, .text(article(Self.long("word"))))]).changed == [id])
    #expect(try library.versions(of: id).map(\.isTeaser) == [false, false])
    #expect(try library.versions(of: id).map(\.text) == [Self.notice, Self.long("word")])
  }

  @Test("gives way to such a notice also where the page has the text")
  func withdrawnPage() throws {
    try bring(article("Three dead."), print: 1)
    let page = try #require(try wanted().first)
    _ = try library.record([(page, .text(article(Self.long("page"))))])
    #expect(try bring(article(Self.notice), print: 2).changed == [id])
    #expect(try library.article(id)?.text == Self.notice)
    #expect(try library.versions(of: id).map(\.text) == [Self.long("page"), "Three dead."])
  }

  @Test("and came by hand stays also where the feed says something else")
  func byHandWithdrawn() throws {
    _ = try library.store([article(Self.long("word"))])
    try bring(article("Three dead."), print: 1)
    try bring(article(Self.notice), print: 2)
    #expect(try library.article(id)?.text == Self.long("word"))
    #expect(try library.versions(of: id).map(\.text) == [Self.notice, "Three dead."])
  }

  @Test("of a teaser is kept beside the text of the page")
  func teaser() throws {
    try bring(article("Three dead."), print: 1)
    var page = try #require(try wanted().first)
    #expect(try library.record([(page, .text(article(Self.long("page"))))]).completed == 1)
    #expect(try library.versions(of: id).map(\.text) == ["Three dead."])
    #expect(try library.teaser(of: page) == "Three dead." && wanted().isEmpty)
    // The feed changes its teaser and its headline, then the page says something else.
    let changed = try bring(article("Twelve dead.", title: "Toll rises"), print: 2)
    #expect(changed.changed == [id])
    page = try #require(try wanted().first)
    let taken = try library.record([(page, .text(article(Self.long("later"))))])
    #expect(taken.completed == 0 && taken.changed == [id])
    let versions = try library.versions(of: id)
    #expect(versions.map(\.text) == [Self.long("page"), "Twelve dead.", "Three dead."])
    #expect(versions.map(\.title) == ["Pool closes", "Toll rises", "Pool closes"])
    #expect(versions.map(\.number) == [3, 2, 1])
    #expect(try library.article(id)?.title == "Toll rises" && library.article(id)?.text == Self.long("later"))
  }

  @Test("is no reason to lose the page's text for a long excerpt")
  func excerpt() throws {
    try bring(article(Self.long("beginning")), print: 1, isCut: true)
    let page = try #require(try wanted().first)
    let whole = Self.long("page") + " " + Self.long("more")
    _ = try library.record([(page, .text(article(whole)))])
    try bring(article(Self.long("changed")), print: 2, isCut: true)
    #expect(try library.article(id)?.text == whole && wanted().count == 1)
  }

  @Test("is counted from 1 in a library of before")
  func older() throws {
    let fixture = try LibraryFixture()
    try fixture.makeFolder()
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: FirstLibrary.sql) }
    do {
      let older = Schema(Array(Schema.migrations.prefix { !$0.name.hasPrefix("17 ") }))
      try older.open(fixture.path).write { db in
        try db.execute(
          sql: """
            INSERT INTO articles (number, id, url, text, words, added) VALUES
              (2, '00000000000000bb', 'https://post.example/b', 'A teaser.', 2, unixepoch()),
              (3, '00000000000000cc', 'https://post.example/c', 'A page.', 2, unixepoch());
            UPDATE articles SET page = 1 WHERE number = 3;
            INSERT INTO feeds (id, address) VALUES (1, 'https://post.example/feed');
            INSERT INTO feedEntries VALUES (1, 'b', 2, 0), (1, 'c', 3, 0);
            INSERT INTO versions (article, title, text, replaced) VALUES
              (2, NULL, 'One.', 1), (1, NULL, 'Older.', 2), (2, NULL, 'Two.', 3);
            """)
      }
    }
    let library = try fixture.open()
    let versions = try library.versions(of: Article.ID(rawValue: "00000000000000bb"))
    #expect(versions.map(\.number) == [2, 1] && versions.map(\.text) == ["Two.", "One."])
    let wanted = try library.wantedPages(at: .max / 2, since: 0, only: nil, limit: 9)
    #expect(wanted.map(\.number) == [2])
    #expect(try fixture.value("SELECT count(*) FROM importedArticles") == 1)
    #expect(try fixture.value("SELECT count(*) FROM pragma_foreign_key_check") == 0)
  }
}
