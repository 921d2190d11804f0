import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite("What a feed says of an article beside its text")
struct ArticleDetailsTests {
  let fixture: LibraryFixture
  let library: Library
  let feed: Int64
  private static let file = Enclosure(url: "https://post.example/1.mp3", type: "audio/mpeg")

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    feed = try library.follow("https://post.example/feed", name: nil, tags: []).id
  }

  @discardableResult
  private func bring(
    _ name: String, _ categories: [String], _ files: [Enclosure] = [], print: UInt64 = 1,
    of feed: Int64? = nil
  ) throws -> Article.ID {
    let article = Article(
      title: name, published: PublicationDate("2020-01-01"), url: "https://post.example/\(name)",
      text: "A crane fell.")
    let entry = FeedVisit.Entry(
      guid: name, fingerprint: print, article: article,
      details: ArticleDetails(categories: categories, enclosures: files))
    let outcome = FeedVisit.Outcome.answered(title: "Post", site: nil, entries: [entry])
    _ = try library.record([FeedVisit(feed: feed ?? self.feed, outcome: outcome, due: 0)])
    return article.id
  }

  private func found(_ query: String) throws -> Set<String> {
    Set(try library.search(SearchQuery(query), limit: 9).map(\.article.name))
  }

  private func rows(_ table: String) throws -> Int {
    try fixture.value("SELECT count(*) FROM \(table)") ?? -1
  }

  @Test("is kept in the order of the feed, and as the feed says it now")
  func keeping() throws {
    let id = try bring(
      "1", ["Work", "Ports"], [Self.file, Enclosure(url: "https://post.example/1.png", type: nil)])
    #expect(try library.details(of: id).categories == ["Work", "Ports"])
    #expect(try library.details(of: id).enclosures.map(\.type) == ["audio/mpeg", nil])
    #expect(try library.categories(of: [id]) == [id: ["Work", "Ports"]])
    try bring("1", ["Ports", "Sea"], print: 2)
    #expect(try library.details(of: id) == ArticleDetails(categories: ["Ports", "Sea"]))
    #expect(try rows("categories") == 2)
    #expect(try library.versions(of: id).isEmpty)
  }

  @Test("is that of the feed whose text stands")
  func severalFeeds() throws {
    let id = try bring("1", ["Ports"])
    let other = try library.follow("https://other.example/feed", name: nil, tags: []).id
    try bring("1", ["Gossip"], of: other)
    #expect(try library.details(of: id).categories == ["Ports"])
  }

  @Test("narrows a search, whatever case and accents it is typed with")
  func searching() throws {
    try bring("1", ["Économie", "Ports"])
    try bring("2", ["Ports"])
    try bring("3", [])
    #expect(try found("category:econ") == ["1"] && found("crane category:\"ports\"") == ["1", "2"])
    #expect(try found("category:ports category:economie") == ["1"])
    #expect(try found("category:none").isEmpty && found("category:% crane").isEmpty)
  }

  @Test("goes with the article")
  func removing() throws {
    try bring("1", ["Ports"], [Self.file])
    let dropped = try library.drop(
      olderThan: Retention(readDays: 1, unreadDays: 1), at: 1_780_315_200, limit: 9)
    #expect(dropped.dropped == 1)
    for table in ["articleCategories", "articleEnclosures", "categories"] { #expect(try rows(table) == 0) }
  }

  @Test("takes no row where a feed says nothing, and a library of before has none")
  func nothing() throws {
    let id = try bring("1", [])
    for table in ["articleCategories", "articleEnclosures", "categories"] { #expect(try rows(table) == 0) }
    #expect(try library.details(of: id).isEmpty && library.categories(of: [id]) == [:])
    let old = try LibraryFixture()
    let older = Schema(Array(Schema.migrations.prefix { !$0.name.hasPrefix("22 ") }))
    do { _ = try Library(path: old.path, schema: older).store([.wire]) }
    #expect(try old.open().details(of: Article.wire.id).isEmpty)
  }
}
