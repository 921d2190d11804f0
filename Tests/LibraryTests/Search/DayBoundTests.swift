import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite("A day of a search, and of lists")
struct DayBoundTests {
  let fixture: LibraryFixture
  private static let texts = [
    "2025-11-21T23:00:00Z", "2025-11-22T23:30:00-05:00", "2025-11-23", "2025-11-23T02:00:00Z",
    "2025-11-23T20:00:00Z",
    "2025-11-22",
  ]
  /// 23 November, 03:00 in UTC.
  private static let now: Int64 = 1_763_866_800

  init() throws { fixture = try LibraryFixture() }

  private func articles() -> [Article] {
    Self.texts.map { text in
      Article(
        title: text, published: PublicationDate(text), url: "https://post.example/\(text)",
        text: "A ferry sailed.")
    }
  }

  private func found(_ query: String, in hours: Int) throws -> Set<String> {
    let hits = try fixture.open().search(
      SearchQuery(query), limit: 20, in: Zone(hours: hours), at: Self.now)
    return Set(hits.map(\.article.name))
  }

  @Test(
    "begins and ends where the reader is; a date without a time is a day everywhere",
    arguments: [
      ("after:2025-11-23 before:2025-11-24", 0, [1, 2, 3, 4]),
      ("after:2025-11-23 before:2025-11-24", -5, [2, 4]),
      ("after:2025-11-23 before:2025-11-24", 9, [1, 2, 3]), ("before:2025-11-22", 0, [0]),
      ("before:2025-11-22", 9, []), ("before:2025-11-23", -5, [0, 1, 3, 5]),
      ("ferry after:today before:2025-11-23", -5, [1, 3, 5]),
      ("after:today before:2025-11-24", 9, [1, 2, 3]),
      ("before:today", -5, [0]), ("after:yesterday before:today", 0, [5]),
      ("after:1d before:yesterday", 0, []), ("after:2d before:2025-11-22", 0, [0]),
    ])
  func days(query: String, hours: Int, places: [Int]) throws {
    let library = try fixture.open()
    _ = try library.store(articles())
    #expect(try found(query, in: hours) == Set(places.map { Self.texts[$0] }))
  }

  @Test("come one after the other in lists, in every zone")
  func order() throws {
    let library = try fixture.open()
    _ = try library.store(articles())
    let dated = try library.summaries()
    #expect(dated.map(\.name) == [4, 2, 1, 3, 5, 0].map { Self.texts[$0] })
    for hours in [-11, -8, -5, 0, 2, 9, 12] {
      let days = dated.map { $0.shown(in: Zone(hours: hours)).published?.dayText ?? "" }
      #expect(days == days.sorted(by: >), "\(hours)")
    }
    let numbers = try library.order(of: .articles(.date))
    let narrowed = try library.narrowed(numbers, of: .articles(.date), by: "2025-11-22", in: Zone(hours: -5))
    // The names hold the dates as they are stated.
    #expect(try library.summaries(narrowed).map(\.name) == [1, 3, 5].map { Self.texts[$0] })
  }

  @Test("are told as the source states them")
  func stated() throws {
    let library = try fixture.open()
    _ = try library.store(articles())
    for article in articles() {
      #expect(try library.article(article.id)?.published?.text == article.published?.text)
    }
    #expect(Set(try library.summaries().compactMap { $0.published?.text }) == Set(Self.texts))
    // Brought once more nothing is new, and another date takes the place of the first.
    #expect(try library.store(articles()).allSatisfy { $0 == .unchanged })
    var moved = articles()[1]
    moved.published = PublicationDate("2025-11-20T08:00:00+08:00")
    #expect(try library.store([moved]) == [.updated])
    #expect(try library.summaries().last?.published?.text == "2025-11-20T08:00:00+08:00")
    moved.published = PublicationDate("2025-11-19")
    _ = try library.store([moved])
    #expect(try library.summaries().last?.published?.text == "2025-11-19")
    #expect(try fixture.value("SELECT count(*) FROM statedDates WHERE stated IS NOT NULL") == 0)
  }

  @Test("are those of a library of before, too")
  func before() throws {
    let older = Schema(Array(Schema.migrations.prefix { !$0.name.hasPrefix("21 ") }))
    do {
      let old = try Library(path: fixture.path, schema: older)
      try old.write { db in
        for (index, text) in Self.texts.enumerated() {
          try db.execute(
            sql:
              "INSERT INTO articles (id, title, published, text, words, added) VALUES (?, ?, ?, 'A.', 1, 0)",
            arguments: ["00000000000000b\(index)", text, text])
        }
      }
    }
    let library = try fixture.open()
    #expect(try library.summaries().map(\.name) == [4, 2, 1, 3, 5, 0].map { Self.texts[$0] })
    #expect(try library.summaries().allSatisfy { $0.published?.text == $0.name })
    #expect(try found("before:2025-11-23", in: -5) == Set([0, 1, 3, 5].map { Self.texts[$0] }))
  }
}
