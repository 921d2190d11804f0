import News
import TestSupport
import Testing

@testable import Library

@Suite struct LibraryEventsTests {
  let fixture: LibraryFixture
  let library: Library

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    _ = try library.store([.wire, .monitor, .plain])
  }

  private func state() throws -> GroupingState { try library.readGrouping { try $0.state() } }

  private func waiting() throws -> [WaitingArticle] { try library.waitingArticles(library.waitingArticles()) }

  /// Everything that waits with a profile, and what names no event as an event of its own.
  private func grouped(_ waiting: [WaitingArticle]) throws -> GroupedArticles {
    let named = try library.events(named: Set(waiting.compactMap(\.name)))
    var grouped = GroupedArticles()
    var next = try state().nextEvent
    for article in waiting {
      grouped.profiles.append((article.number, [1, 2, UInt8(article.number)]))
      let event = article.event ?? article.name.flatMap { named[$0] }
      grouped.events[article.number] = event ?? next
      grouped.nearest[article.number] = UInt32(article.number) << 8
      if event == nil { next += 1 }
    }
    return grouped
  }

  private func keepAll() throws {
    let grouped = try grouped(waiting())
    #expect(try library.keep(grouped, since: state()))
  }

  @Test func whatWaitsIsLookedAtOnceAndAgainForANewText() throws {
    #expect(try library.hasWaitingArticles())
    // The earliest first, then what has no day.
    #expect(try waiting().map(\.article.id) == [Article.wire.id, Article.monitor.id, Article.plain.id])
    try keepAll()
    #expect(try library.waitingArticles().isEmpty)
    #expect(try !library.hasWaitingArticles())
    var changed = Article.wire
    changed.title = "Talks end"
    _ = try library.store([changed])
    #expect(try waiting().map(\.article.id) == [Article.wire.id])
    #expect(try waiting().first?.event == library.event(of: Article.monitor.id))
  }

  @Test func articlesOfOneNameAreOneEventThatIsKept() throws {
    try keepAll()
    let talks = try #require(try library.event(of: Article.wire.id))
    #expect(try library.event(of: Article.monitor.id) == talks)
    let members = try library.readGrouping { try $0.members(of: talks) }
    #expect(members.articles == [1, 2] && members.isKept)
    #expect(try library.memberships().reports.isEmpty)
    try library.tell([talks: EventTelling(central: 1, pair: [1, 2])])
    let found = try library.memberships()
    #expect(found.events[talks]?.pair == [Article.wire.id, Article.monitor.id])
    #expect(found.events[talks]?.id == Event.ID(name: "Tokyo talks"))
    #expect(found.events[talks]?.name == "Tokyo talks")
    #expect(found.reports == [Article.wire.id: talks, Article.monitor.id: talks])
  }

  @Test func nothingIsStoredWhenOthersHaveChangedEvents() throws {
    try keepAll()
    let talks = try #require(try library.event(of: Article.wire.id))
    let stale = try state()
    // No event is new by this, so that the next number stays as it was.
    _ = try library.correct([Article.plain.id], to: talks)
    #expect(try state().nextEvent == stale.nextEvent)
    var grouped = GroupedArticles()
    grouped.profiles = [(1, [9])]
    grouped.events = [1: talks]
    #expect(try !library.keep(grouped, since: stale))
    #expect(try library.readGrouping { try $0.profiles(of: [1]).map(\.bytes) } == [[1, 2, 1]])
    #expect(try library.keep(grouped, since: state()))
  }

  @Test func whatAReaderHasPutRightIsNotUndone() throws {
    try keepAll()
    let talks = try #require(try library.event(of: Article.wire.id))
    let split = try library.correct([Article.monitor.id], to: nil)
    let own = try #require(try library.event(of: Article.monitor.id))
    #expect(own != talks && split.changed == [talks, own])
    var grouped = GroupedArticles()
    grouped.events = [2: talks]
    #expect(try library.keep(grouped, since: state()))
    #expect(try library.event(of: Article.monitor.id) == own)
    #expect(try library.memberships().corrected == [Article.monitor.id])
    for event in [talks, own] { #expect(try library.readGrouping { try $0.members(of: event).isKept }) }
  }

  @Test func numbersOfEventsAreNotUsedAgain() throws {
    try keepAll()
    let plain = try #require(try library.event(of: Article.plain.id))
    let talks = try #require(try library.event(of: Article.wire.id))
    let next = try state().nextEvent
    _ = try library.merge(plain, into: talks)
    #expect(try library.event(of: Article.plain.id) == talks)
    #expect(try state().nextEvent == next)
    #expect(try library.number(of: Event.ID(rawValue: "article:\(Article.plain.id)")) == nil)
  }

  @Test func profilesAreThoseOfGroupedArticles() throws {
    #expect(try library.readGrouping { try $0.profiles(of: [1, 2, 3]).isEmpty })
    try keepAll()
    let profiles = try library.readGrouping { try $0.profiles(of: [3, 1, 99]) }
    #expect(profiles.map(\.article) == [3, 1])
    #expect(profiles.map(\.bytes) == [[1, 2, 3], [1, 2, 1]])
    #expect(profiles.map(\.nearest) == [768, 256])
    var all: [[UInt8]] = []
    try library.readGrouping { try $0.eachProfile(2) { all.append($0) } }
    #expect(all == [[1, 2, 2]])
  }

  @Test func anEventWithoutArticlesIsForgotten() throws {
    try keepAll()
    let plain = try #require(try library.event(of: Article.plain.id))
    let talks = try #require(try library.event(of: Article.wire.id))
    var grouped = GroupedArticles()
    grouped.events = [3: talks]
    grouped.left = [plain, talks]
    #expect(try library.keep(grouped, since: state()))
    #expect(try library.readGrouping { try $0.members(of: talks).articles } == [1, 2, 3])
    #expect(try library.number(of: Event.ID(rawValue: "article:\(Article.plain.id)")) == nil)
  }

  @Test func signaturesComeBackByTheirBlocks() throws {
    // More than a page of the file takes.
    var grouped = GroupedArticles()
    let many = (0..<100).map { Array(repeating: UInt8($0), count: 56) }
    grouped.signatures = many.prefix(70).map { (-3, $0) } + [(5, many[1])]
    #expect(try library.keep(grouped, since: state()))
    grouped.signatures = many.dropFirst(70).map { (-3, $0) }
    #expect(try library.keep(grouped, since: state()))
    let back = try signatures(of: -3)
    #expect(back.count == 2 && back.flatMap(\.self) == many.flatMap(\.self))
    #expect(try signatures(of: 5) == [many[1]])
    #expect(try signatures(of: 4).isEmpty)
    #expect(try library.readGrouping { try $0.blocks() } == [-3, 5])
  }

  private func signatures(of block: Int) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    try library.readGrouping { try $0.signatures(of: block) { pieces.append(Array($0)) } }
    return pieces
  }

  @Test func signaturesAreReadFromAPieceOnAndTheirListsGoWithThem() throws {
    var grouped = GroupedArticles()
    grouped.signatures = (0..<100).map { (4, Array(repeating: UInt8($0), count: 56)) }
    #expect(try library.keep(grouped, since: state()))
    let pieces = try signatures(of: 4)
    #expect(try library.readGrouping { try $0.pieces(of: 4) } == pieces.count)
    #expect(try library.readGrouping { try $0.pieces(of: 3) } == 0)
    var rest: [[UInt8]] = []
    try library.readGrouping { try $0.signatures(of: 4, from: 1) { rest.append(Array($0)) } }
    #expect(rest == Array(pieces.dropFirst()))
    let before = try state()
    #expect(try library.keep([(part: 0, bytes: [1]), (part: 7, bytes: [2])], of: 4, since: before))
    #expect(try library.keep([(part: 0, bytes: [3])], of: 5, since: state()))
    #expect(try !library.keep([(part: 0, bytes: [9])], of: 4, since: before))
    #expect(try list(0, of: 4) == [1] && list(7, of: 4) == [2] && list(0, of: 5) == [3])
    #expect(try library.keep([(part: 0, bytes: [4])], of: 4, since: state()))
    #expect(try list(0, of: 4) == [4] && list(7, of: 4) == nil)
    var count = GroupingCount(articles: 1, rarities: [])
    count.signatures = [(4, [Array(repeating: 1, count: 56)])]
    #expect(try library.keep(count, since: state()))
    #expect(try list(0, of: 4) == nil && list(0, of: 5) == [3])
  }

  private func list(_ part: Int, of block: Int) throws -> [UInt8]? {
    try library.readGrouping { try $0.list(part, of: block) }
  }

  @Test func rarityIsKeptWithTheNumberOfArticlesThatWereCounted() throws {
    #expect(try library.readGrouping { try $0.rarities() }.isEmpty)
    #expect(try library.keep(GroupingCount(articles: 7, rarities: [1, 2, 3]), since: state()))
    #expect(try library.readGrouping { try $0.rarities() } == [1, 2, 3])
    #expect(try (state().articles, state().counted) == (7, 7))
    try keepAll()
    #expect(try (state().articles, state().counted) == (10, 7))
  }

  @Test func aCountPutsOtherSignaturesIntoTheirBlocksUnlessSomebodyElseWasFaster() throws {
    var grouped = GroupedArticles()
    let many = (0..<100).map { Array(repeating: UInt8($0), count: 56) }
    grouped.signatures = many.map { (4, $0) } + [(5, many[0])]
    #expect(try library.keep(grouped, since: state()))
    let before = try state()
    var count = GroupingCount(articles: 1, rarities: [])
    count.signatures = [(4, [many[3], many[9]]), (5, [])]
    #expect(try library.keep(count, since: before))
    #expect(try signatures(of: 4) == [many[3] + many[9]])
    #expect(try library.readGrouping { try $0.blocks() } == [4])
    count.signatures = [(4, [])]
    #expect(try !library.keep(count, since: before))
    #expect(try signatures(of: 4) == [many[3] + many[9]])
  }
}
