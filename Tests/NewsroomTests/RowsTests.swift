import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

/// A library of many reports, some of one event, some of one day, some corrected, with what a test asks of it.
private struct ManyReports {
  let folder: TemporaryFolder
  let newsroom: Newsroom
  private var random: SeededNumbers

  init(seed: Int, articles: Int = 90) throws {
    folder = try TemporaryFolder()
    newsroom = Newsroom(library: folder.url.appendingPathComponent("library.sqlite"))
    random = SeededNumbers(seed: UInt64(seed))
    for number in 0..<articles { try write(number) }
    _ = try newsroom.importPaths([folder.path("articles")])
    try correct()
    for article in try newsroom.articles().shuffled(using: &random).prefix(articles / 3) {
      try newsroom.markRead(article.id)
    }
  }

  private static let texts = [
    "The ferry Alma ran aground off Skell Point with ninety passengers on board. Captain Ruth Oduya called for help.",
    "The city council of Tarn voted to close its tram depot. Mayor Ines Vance called the depot a ruin.",
    "A fire at the Brock mill in Lund spread to four houses. Fire chief Ove Dahl said that nobody was hurt.",
    "Ministers of Vesk and Orlan signed a treaty on water in Pell. President Ada Marsh praised the talks.",
  ]
  private static let words = ["again", "at night", "on Monday", "after dawn", "übermorgen", "once more"]

  mutating func write(_ number: Int) throws {
    func one(of values: [String?]) -> String? { values.randomElement(using: &random) ?? nil }
    let day = Int.random(in: 1...6, using: &random)
    let lines: [String?] = [
      one(of: ["title: Report \(number)", "title: ÉTÉ \(number)", nil]),
      one(of: ["source: City Post", "source: Åland Daily", "source: Unknown", nil]),
      one(of: ["published: 2024-03-0\(day)", "published: 2024-03-0\(day)T1\(number % 10):00:00Z", nil]),
      "url: https://example.org/\(number)",
      one(of: ["event: Elections", "event: Storm, Ostrava", nil, nil, nil]),
    ]
    let text = (one(of: Self.texts) ?? "") + " It was seen \(one(of: Self.words) ?? "")."
    try folder.write(
      "---\n" + lines.compactMap(\.self).joined(separator: "\n") + "\n---\n" + text,
      to: "articles/\(number).md")
  }

  /// A reader's hand in a few events.
  private mutating func correct() throws {
    let ids = try newsroom.articles().map(\.id.rawValue).shuffled(using: &random)
    _ = try newsroom.split([ids[0], ids[1]])
    _ = try newsroom.move(ids[2], to: ids[3])
    _ = try newsroom.merge(ids[4], ids[5])
    _ = try newsroom.move(ids[6], to: "Elections")
  }

  private static let filters = ["", "", "report", "post  2024-03", "été", "ÜBER nothing", "elections", "1"]

  mutating func request(_ list: ListName, among ids: [String]) -> RowRequest {
    RowRequest(
      list, filter: Self.filters.randomElement(using: &random) ?? "",
      start: Bool.random(using: &random) ? 0 : Int.random(in: 0...100, using: &random),
      count: Int.random(in: 1...50, using: &random),
      kept: Bool.random(using: &random) ? ids.randomElement(using: &random) : nil,
      isFresh: Bool.random(using: &random))
  }

  func expect<Item: Identifiable & Equatable & Sendable>(
    _ rows: Rows<Item>, of whole: [Item], for request: RowRequest, _ text: (Item) -> String
  ) where Item.ID: RawRepresentable<String> {
    let words = FilterKey.words(of: request.filter)
    let expected = Rows(of: whole.filter { FilterKey(text($0)).holds(words) }, for: request)
    #expect(rows.items == expected.items, "\(request)")
    #expect(rows.total == expected.total && rows.start == expected.start && rows.kept == expected.kept)
  }
}

/// Whatever part of a list is asked for is that part of the whole list.
@Suite struct RowsTests {
  @Test(arguments: 0..<4) func partsOfTheListOfEventsAreThoseOfTheWhole(seed: Int) throws {
    var test = try ManyReports(seed: seed)
    let events = try test.newsroom.events()
    #expect(events.count < 90 && events.contains { $0.reports.count > 2 })
    for _ in 0..<60 {
      let request = test.request(.events, among: events.map(\.id.rawValue) + ["gone"])
      test.expect(try test.newsroom.events(request), of: events, for: request, \.filterText)
    }
  }

  @Test(arguments: 0..<4) func partsOfTheListOfArticlesAreThoseOfTheWhole(seed: Int) throws {
    var test = try ManyReports(seed: seed)
    let articles = try test.newsroom.articles()
    for order in ArticleOrder.allCases {
      let whole = order.sorted(articles)
      for _ in 0..<30 {
        let request = test.request(.articles(order), among: articles.map(\.id.rawValue) + ["gone"])
        test.expect(try test.newsroom.articles(request), of: whole, for: request, \.filterText)
      }
    }
  }

  @Test(arguments: 0..<4) func theOthersAreThoseOfOtherEvents(seed: Int) throws {
    var test = try ManyReports(seed: seed)
    let articles = try test.newsroom.articles()
    for article in articles.prefix(20) {
      let origin = try test.newsroom.origin(of: article.id)
      let event = try #require(origin.event)
      #expect(origin.article == article)
      #expect(try test.newsroom.events().contains(event))
      let whole = articles.filter { other in !event.reports.contains { $0.id == other.id } }
      let request = test.request(.others(article.id), among: whole.map(\.id.rawValue))
      test.expect(try test.newsroom.articles(request), of: whole, for: request, \.filterText)
    }
  }

  @Test func articlesAtHandStandAmongThoseOfTheLibrary() throws {
    var test = try ManyReports(seed: 7, articles: 20)
    for number in 100..<110 { try test.write(number) }
    for number in 100..<110 { _ = try test.newsroom.find(test.folder.path("articles/\(number).md")) }
    let (events, articles) = (try test.newsroom.events(), try test.newsroom.articles())
    #expect(articles.count == 30)
    for _ in 0..<20 {
      let request = test.request(.events, among: events.map(\.id.rawValue))
      test.expect(try test.newsroom.events(request), of: events, for: request, \.filterText)
      let others = test.request(.articles(.unread), among: articles.map(\.id.rawValue))
      test.expect(
        try test.newsroom.articles(others), of: ArticleOrder.unread.sorted(articles), for: others,
        \.filterText)
    }
    let origin = try test.newsroom.origin(of: articles[0].id)
    #expect(origin.article == articles[0] && origin.event?.reports.contains(articles[0]) == true)
  }

  @Test func aListThatHasChangedIsAskedForAnew() throws {
    var test = try ManyReports(seed: 3, articles: 10)
    let window = RowRequest(.articles(.unread), start: 5, isFresh: false)
    #expect(try test.newsroom.articles(window).total == 10)
    try test.write(11)
    _ = try test.newsroom.importPaths([test.folder.path("articles/11.md")])
    #expect(try test.newsroom.articles(window).total == 10)
    #expect(try test.newsroom.articles(RowRequest(.articles(.unread), start: 5)).total == 11)
    #expect(try test.newsroom.articles(window).total == 11)
  }

  @Test func thereIsNothingInNoLibrary() throws {
    let folder = try TemporaryFolder()
    let newsroom = Newsroom(library: folder.url.appendingPathComponent("none.sqlite"))
    #expect(try newsroom.events(RowRequest(.events)).total == 0)
    #expect(try newsroom.articles(RowRequest(.articles(.date), filter: "x")).items.isEmpty)
    #expect(try newsroom.origin(of: Article.ID(rawValue: "a")).event == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
  }

  @Test func bookmarksAreNamedAfterTheirEvents() throws {
    let test = try ManyReports(seed: 1, articles: 40)
    let events = try test.newsroom.events()
    let ids = Set(try test.newsroom.articles().map(\.id))
    let names = try test.newsroom.eventNames(of: ids)
    for event in events {
      for report in event.reports { #expect(names[report.id] == event.name) }
    }
  }
}
