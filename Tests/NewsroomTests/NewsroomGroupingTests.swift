import Foundation
import Library
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite struct NewsroomGroupingTests {
  let folder: TemporaryFolder
  let newsroom: Newsroom
  let library: URL

  private static let ferry = """
    The ferry Alma ran aground off Skell Point on Monday with ninety passengers on board. Captain Ruth Oduya called \
    the coastguard, and lifeboats took the passengers to Harl.
    """
  private static let ferryAgain = """
    Lifeboats took ninety passengers off the ferry Alma on Monday after it ran aground near Skell Point. The \
    coastguard in Harl said Captain Ruth Oduya had called for help.
    """
  private static let ferryLater = """
    Passengers of the ferry Alma spent the night in Harl after Captain Ruth Oduya ran aground at Skell Point. \
    Lifeboats and the coastguard brought all ninety passengers ashore on Monday.
    """
  private static let vote = """
    The city council of Tarn voted on Monday to close its tram depot. Mayor Ines Vance called the depot a ruin, and \
    the drivers' union announced a strike.
    """

  init() throws {
    folder = try TemporaryFolder()
    library = folder.url.appendingPathComponent("data/library.sqlite")
    newsroom = Newsroom(library: library)
  }

  @discardableResult
  private func bring(_ name: String, _ text: String, event: String? = nil, title: String? = nil) throws
    -> Article.ID
  {
    let lines = [
      "title: \(title ?? name)", "source: \(name)", "published: 2024-03-04",
      "url: https://example.org/\(name)",
      event.map { "event: \($0)" },
    ]
    try folder.write(
      "---\n" + lines.compactMap(\.self).joined(separator: "\n") + "\n---\n" + text, to: "\(name).md")
    return try #require(try newsroom.importPaths([folder.path("\(name).md")]).articles.first)
  }

  /// The events as the titles of their reports, in the order of the titles.
  private func events(_ newsroom: Newsroom? = nil) throws -> [String] {
    try (newsroom ?? self.newsroom).events().map { $0.reports.map(\.name).sorted().joined(separator: " ") }
      .sorted()
  }

  private func event(of article: Article.ID) throws -> Event {
    try #require(try newsroom.events().first { $0.reports.contains { $0.id == article } })
  }

  @Test func reportsOfOneEventFindEachOtherAsTheyCome() throws {
    let first = try bring("a", Self.ferry)
    let before = try event(of: first).id
    try bring("b", Self.vote)
    let second = try bring("c", Self.ferryAgain)
    #expect(try events() == ["a c", "b"])
    let after = try event(of: first)
    #expect(after.id == before)
    #expect(Set(after.pair) == [first, second])
    try bring("d", Self.ferryLater)
    #expect(try events() == ["a c d", "b"])
    #expect(try event(of: first).id == before)
    #expect(try events(Newsroom(library: library)) == ["a c d", "b"])
  }

  @Test func eventsOfHeldArticlesHaveTheirTellingPair() throws {
    for (name, text) in [("a", Self.ferry), ("b", Self.ferryAgain), ("c", Self.vote)] {
      newsroom.hold(Article(title: name, event: "The ferry", text: text))
    }
    let event = try #require(try newsroom.events().first)
    let pair = event.reports.filter { event.pair.contains($0.id) }.map(\.name)
    #expect(event.reports.count == 3 && pair == ["a", "b"])
    #expect(try newsroom.events() == [event])
    newsroom.hold(Article(title: "d", event: "The vote", text: Self.vote))
    #expect(try newsroom.events().map(\.pair.count).sorted() == [0, 2])
  }

  @Test func articlesThatCameAnotherWayAreCaughtUpWith() throws {
    for (name, text) in [("a", Self.ferry), ("b", Self.ferryAgain)] {
      let article = Article(title: name, text: text)
      newsroom.hold(article)
      _ = try newsroom.keep(
        BookmarkDraft(kind: "passage", left: Passage(TextRange(0, 5), of: article), right: nil))
    }
    let later = Newsroom(library: library)
    #expect(try events(later) == ["a", "b"])
    try later.group()
    #expect(try events(later) == ["a b"])
  }

  @Test func whatArticlesWereFoundByBeforeTheyChangedIsLetGoWhenAllAreCounted() throws {
    for number in 0..<5 { try bring("a\(number)", Self.ferry + " Report number \(number) says so.") }
    for number in 0..<5 { try bring("a\(number)", Self.vote + " Report number \(number) says so.") }
    try bring("b", Self.ferryLater)
    try bring("c", Self.ferryAgain)
    try bring("d", Self.ferryAgain + " Others agree.")
    #expect(try signatureCount() == 8)
    #expect(try events() == ["a0 a1 a2 a3 a4", "b c d"])
  }

  @Test func howFarTheGroupingIsIsToldAfterEachStep() throws {
    let articles = (0..<9).map { Article(id: Article.ID(rawValue: "a\($0)"), text: "\($0). " + Self.ferry) }
    _ = try newsroom.library().store(articles)
    var told: [UpkeepProgress] = []
    try newsroom.group(progress: { told.append($0) })
    // Terms are counted at six articles, and at eight.
    #expect(told.map(\.done) == [6, 6, 8, 8, 9])
    #expect(told.allSatisfy { $0.total == 9 && $0.kind == .grouping && !$0.isLong })
    told = []
    try newsroom.group(progress: { told.append($0) })
    #expect(told.isEmpty)
  }

  @Test func signaturesOfAnEarlierVersionGetListsByTheWay() throws {
    try bring("a", Self.ferry)
    let library = try newsroom.library()
    var grouped = GroupedArticles()
    grouped.signatures = (0..<2_000).map { number in (7, Array(repeating: UInt8(number % 251), count: 56)) }
    _ = try library.keep(grouped, since: library.readGrouping { try $0.state() })
    #expect(try library.readGrouping { try $0.list(0, of: 7) } == nil)
    try newsroom.keepUp()
    #expect(try library.readGrouping { try $0.list(0, of: 7) } != nil)
    let state = try library.readGrouping { try $0.state() }
    try newsroom.keepUp()
    #expect(try library.readGrouping { try $0.state() }.generation == state.generation)
  }

  private func signatureCount() throws -> Int {
    try newsroom.library().readGrouping { reader in
      var bytes = 0
      for block in try reader.blocks() { try reader.signatures(of: block) { bytes += $0.count } }
      return bytes / 56
    }
  }

  @Test func aSplitIsNotUndone() throws {
    let (a, b) = (try bring("a", Self.ferry), try bring("b", Self.ferryAgain))
    let old = try event(of: a).id
    let id = try newsroom.split([b.rawValue])
    #expect(id != old)
    #expect(try event(of: b).id == id && event(of: a).id == old)
    #expect(try event(of: b).corrected == [b])
    try bring("b", Self.ferry + " And " + Self.ferryAgain)
    try newsroom.group()
    #expect(try event(of: a).id == old && event(of: b).id == id)
    try bring("c", Self.ferryLater)
    #expect(try events().count == 2)
    #expect(try event(of: b).id == id && event(of: a).id == old)
  }

  @Test func theFounderOfAnEventMayLeaveIt() throws {
    let (a, b) = (try bring("a", Self.ferry), try bring("b", Self.ferryAgain))
    let old = try event(of: b).id
    let new = try newsroom.split([String(a.rawValue.prefix(6))])
    #expect(try event(of: b).id == old)
    #expect(try event(of: a).id == new && new != old)
  }

  @Test func aMovedArticleStaysAndWhatIsMergedTooIsOne() throws {
    let (a, b) = (try bring("a", Self.ferry), try bring("b", Self.vote))
    let home = try event(of: a).id
    #expect(try newsroom.move(b.rawValue, to: home.rawValue) == home)
    #expect(try events() == ["a b"])
    _ = try newsroom.split([b.rawValue])
    #expect(try newsroom.merge(b.rawValue, a.rawValue) == home)
    try bring("c", Self.ferryAgain)
    #expect(try events() == ["a b c"])
    #expect(try event(of: b).corrected == [a, b])
  }

  @Test func whatArticlesNameStandsAndTakesUpOthersAndACorrectionGoesBeforeIt() throws {
    let named = try bring("a", Self.ferry, event: "Alma aground")
    let other = try bring("b", Self.ferryAgain)
    #expect(try event(of: other).name == "Alma aground")
    #expect(try event(of: other).id == Event.ID(name: "Alma aground"))
    let vote = try bring("c", Self.vote, event: "Depot")
    #expect(try newsroom.move(vote.rawValue, to: "Alma aground") == Event.ID(name: "Alma aground"))
    #expect(try events() == ["a b c"])
    _ = try newsroom.split([named.rawValue])
    #expect(try events() == ["a", "b c"])
  }

  @Test func anArticleThatNamesAnotherEventMovesThere() throws {
    let a = try bring("a", Self.ferry, event: "One")
    try bring("b", Self.ferryAgain, event: "One")
    try bring("a", Self.ferry, event: "Two")
    #expect(try event(of: a).id == Event.ID(name: "Two"))
    #expect(try events() == ["a", "b"])
  }

  @Test func unknownArticlesAndEventsAreNamed() throws {
    let a = try bring("a", Self.ferry)
    #expect(throws: NewsroomError.unknownArticle(reference: "ffff0000")) { try newsroom.split(["ffff0000"]) }
    #expect(throws: NewsroomError.unknownEvent(reference: "nothing")) {
      try newsroom.move(a.rawValue, to: "nothing")
    }
  }

  @Test("An event is named by its headline, whatever its case; a name that two events have is refused")
  func names() throws {
    let ferry = try bring("Ferry aground", Self.ferry)
    let vote = try bring("Depot to close", Self.vote)
    let id = try newsroom.merge(ferry.rawValue, "Depot to close")
    #expect(try event(of: vote).id == id)
    let again = try newsroom.split([vote.rawValue])
    #expect(try newsroom.merge(id.rawValue, "DEPOT to close!") == id)
    #expect(try event(of: vote).id == id && again != id)
    try bring(
      "A", "The council of Dole met on Friday. Nobody came to see it but two cats.", title: "Council meets")
    try bring("B", "Rain fell in Kessin for nine days; the river Orr stands high.", title: "Council meets")
    #expect(throws: NewsroomError.self) { try newsroom.merge(id.rawValue, "Council meets") }
    #expect(throws: NewsroomError.unknownEvent(reference: "Nothing of the kind")) {
      try newsroom.merge(id.rawValue, "Nothing of the kind")
    }
  }
}
