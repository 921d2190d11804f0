import Foundation
import GRDB
import News
import Testing

@testable import Library

@Suite("An article without a date, or with one that is still ahead,")
struct LibraryOrderTests {
  let fixture: LibraryFixture
  let library: Library
  private let today: PublicationDate

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    today = PublicationDate(instant: Library.now)
  }

  private func article(_ name: String, _ day: String?) -> Article {
    Article(
      title: name, published: day.flatMap { PublicationDate($0) }, url: "https://post.example/\(name)",
      text: "The text of \(name).")
  }

  private func names() throws -> [String] {
    let names = try library.summaries().map(\.name)
    #expect(try library.summaries(library.order(of: .articles(.date))).map(\.name) == names)
    #expect(try library.events(library.order(of: .events)).map(\.name) == names)
    #expect(try library.events(library.beginning(of: .events, limit: 9)?.numbers ?? []).map(\.name) == names)
    return names
  }

  @Test("stands where it came")
  func order() throws {
    _ = try library.store([
      article("old", "1999-01-01"), article("undated", nil), article("ahead", "2066-01-01"),
    ])
    #expect(try names() == ["undated", "ahead", "old"])
    let kept = try library.summaries()
    #expect(kept.map(\.published) == [nil, PublicationDate("2066-01-01"), PublicationDate("1999-01-01")])
    #expect(kept.prefix(2).allSatisfy { $0.listed.map { $0.dayNumber >= today.dayNumber } ?? false })
    #expect(try library.article(kept[0].id)?.published == nil)
  }

  @Test("is found by the day it came")
  func searching() throws {
    _ = try library.store([
      article("undated", nil), article("ahead", "2066-01-01"), article("old", "1999-01-01"),
    ])
    let found = try library.search(SearchQuery("after:\(today.dayText) text"), limit: 9)
    #expect(Set(found.map(\.article.name)) == ["undated", "ahead"])
    #expect(try library.search(SearchQuery("after:2050-01-01"), limit: 9).isEmpty)
  }

  @Test("goes where its date says when it gets one")
  func dated() throws {
    _ = try library.store([article("late", nil), article("old", "2010-01-01")])
    _ = try library.store([article("late", "2001-01-01")])
    #expect(try names() == ["old", "late"])
    #expect(try fixture.value("SELECT count(*) FROM statedDates") == 0)
  }

  @Test("is grouped as what it says")
  func grouping() throws {
    _ = try library.store([article("undated", nil), article("old", "2010-01-01")])
    let waiting = try library.waitingArticles(library.waitingArticles())
    #expect(waiting.map(\.article.title) == ["old", "undated"])
    #expect(waiting.last?.article.published == nil)
  }

  @Test("stands where it came in a library of before, too")
  func older() throws {
    let fixture = try LibraryFixture()
    try fixture.makeFolder()
    try DatabaseQueue(path: fixture.path).write { try $0.execute(sql: FirstLibrary.sql) }
    do {
      let older = Schema(Array(Schema.migrations.prefix { !$0.name.hasPrefix("20 ") }))
      try older.open(fixture.path).write { db in
        try db.execute(
          sql: """
            INSERT INTO articles (id, title, published, text, words, added) VALUES
              ('00000000000000bb', 'undated', NULL, 'B.', 1, 1600000000),
              ('00000000000000cc', 'ahead', '2066-01-01T10:00:00Z', 'C.', 1, 1500000000);
            """)
      }
    }
    let library = try fixture.open()
    #expect(try library.summaries().map(\.name) == ["undated", "Old title", "ahead"])
    #expect(
      try library.summaries().map { $0.listed?.text } == [
        "2020-09-13T12:26:40Z", "2020-01-01", "2017-07-14T02:40:00Z",
      ])
    #expect(try library.article(Article.ID(rawValue: "00000000000000cc"))?.published?.year == 2066)
  }
}
