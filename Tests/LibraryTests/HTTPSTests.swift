import Foundation
import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite("An outlet that goes over to https")
struct HTTPSTests {
  private func visit(_ feed: Int64, _ scheme: String) -> FeedVisit {
    let entries = (1...3).map { number in
      let address = "\(scheme)://post.example/\(number)"
      return FeedVisit.Entry(
        guid: address, fingerprint: Fingerprint(address).value,
        article: Article(title: "Story \(number)", url: address, text: "Text \(number)."))
    }
    return FeedVisit(feed: feed, outcome: .answered(title: "Post", site: nil, entries: entries), due: 0)
  }

  @Test("has the same articles, read as they are")
  func same() throws {
    let fixture = try LibraryFixture()
    let library = try fixture.open()
    let feed = try library.follow("http://post.example/feed", name: nil, tags: []).id
    let first = try library.record([visit(feed, "http")]).added
    try library.mark(first, isRead: true)
    #expect(try library.record([visit(feed, "https")]) == Recorded())
    #expect(try library.article(first[0])?.url == "https://post.example/1")
    #expect(try library.feeds().map(\.articles) == [3] && library.feeds().map(\.unread) == [0])
    #expect(first[0] == Article(url: "https://post.example/1", text: "").id)
  }

  @Test("has them also in a library of before, where those that are there twice stay two")
  func older() throws {
    let fixture = try LibraryFixture()
    try fixture.makeFolder()
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: FirstLibrary.sql) }
    func id(_ address: String) -> String { Fingerprint(address).hexadecimal }
    do {
      let older = Schema(Array(Schema.migrations.prefix { !$0.name.hasPrefix("23 ") }))
      try older.open(fixture.path).write { db in
        for (number, address) in [
          "http://post.example/1", "http://post.example/2", "https://post.example/2",
          "http://other.example/1",
        ].enumerated() {
          try db.execute(
            sql: "INSERT INTO articles (number, id, url, text, words, added) VALUES (?, ?, ?, 'One.', 1, 0)",
            arguments: [50 + number, number == 3 ? "00000000000000cc" : id(address), address])
        }
        try db.execute(
          sql: """
            INSERT INTO feeds (id, address) VALUES (1, 'https://post.example/a'), (2, 'https://post.example/b');
            INSERT INTO feedEntries VALUES (1, 'x', 50, 0), (2, 'x', 50, 0), (2, 'y', 51, 0);
            """)
      }
    }
    let library = try fixture.open()
    #expect(
      try library.article(Article.ID(address: "https://post.example/1"))?.url == "http://post.example/1")
    #expect(
      try library.article(Article.ID(rawValue: id("http://post.example/2")))?.url == "http://post.example/2")
    #expect(
      try library.article(Article.ID(address: "https://post.example/2"))?.url == "https://post.example/2")
    #expect(try library.article(Article.ID(rawValue: "00000000000000cc")) != nil)
    #expect(try fixture.value("SELECT group_concat(feed || guid) FROM feedEntries WHERE isOther = 1") == "2x")
  }
}
