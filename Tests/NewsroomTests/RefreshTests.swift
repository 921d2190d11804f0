import Comparing
import Feeds
import Foundation
import News
import Synchronization
import TestSupport
import Testing

@testable import Newsroom

@Suite struct RefreshTests {
  /// Answers from a table of addresses, and remembers what it was asked.
  final class Web: WebFetching {
    typealias Answer = Result<WebResponse, FetchError>
    private let answers: @Sendable (WebRequest) -> Answer
    private let asked = Mutex<[WebRequest]>([])

    init(_ answers: @escaping @Sendable (WebRequest) -> Answer) { self.answers = answers }

    var log: [WebRequest] { asked.withLock(\.self) }

    func fetch(
      _ requests: [WebRequest], isCancelled: @escaping @Sendable () -> Bool,
      deliver: (Int, Result<WebResponse, FetchError>) -> Void
    ) {
      for (index, request) in requests.enumerated() {
        asked.withLock { $0.append(request) }
        let cancelled = Answer.failure(FetchError(address: request.address, kind: .cancelled))
        deliver(index, isCancelled() ? cancelled : answers(request))
      }
    }
  }

  let folder: TemporaryFolder
  let newsroom: Newsroom

  init() throws {
    folder = try TemporaryFolder()
    newsroom = Newsroom(library: folder.url.appendingPathComponent("data/library.sqlite"))
  }

  private static func feed(_ items: [(guid: String, text: String)]) -> [UInt8] {
    let inside = items.map {
      "<item><guid isPermaLink=\"false\">\($0.guid)</guid><title>Title \($0.guid)</title>"
        + "<link>https://post.example/\($0.guid)</link><description>&lt;p&gt;\($0.text)&lt;/p&gt;</description></item>"
    }
    return Array("<rss><channel><title>Harbour Post</title>\(inside.joined())</channel></rss>".utf8)
  }

  private static func response(
    _ body: [UInt8], status: Int = 200, _ address: String = "https://post.example/feed"
  )
    -> WebResponse
  {
    var response = WebResponse(status: status, address: address)
    response.body = body
    response.entityTag = "\"1\""
    return response
  }

  @Test func whatIsNewIsStored() throws {
    _ = try newsroom.follow("https://post.example/feed", tags: ["ports"])
    let web = Web { _ in .success(Self.response(Self.feed([("1", "One."), ("2", "Two.")]))) }
    let steps = Mutex<[RefreshProgress]>([])
    let report = try newsroom.refresh(
      withPages: false, through: web, progress: { step in steps.withLock { $0.append(step) } })
    #expect(report.added.count == 2 && report.changed.isEmpty && report.failures.isEmpty && report.feeds == 1)
    #expect(steps.withLock { $0.map(\.done) } == [1])
    let article = try newsroom.article(try #require(report.added.first))
    #expect(
      article.text == "One." && article.outlet?.name == "Harbour Post"
        && article.url == "https://post.example/1")
    #expect(try newsroom.feeds().map(\.name) == ["Harbour Post"])
    #expect(try newsroom.search(SearchQuery("two")).map(\.article.name) == ["Title 2"])
    #expect(try newsroom.refresh(withPages: false, through: web).feeds == 0)
  }

  @Test(
    "An article that a feed has gathered is of the outlet it names, unless the feed was given a name",
    arguments: [(nil, "The Ledger"), ("Harbour Post", "The Ledger"), ("My papers", "Harbour Post")]
      as [(String?, String)])
  func source(ownName: String?, outlet: String) throws {
    let (id, _) = try newsroom.follow("https://post.example/feed")
    if let ownName { try newsroom.rename(id, to: ownName) }
    let feed = String(decoding: Self.feed([("1", "One."), ("2", "Two.")]), as: UTF8.self)
      .replacing(
        "<title>Title 1</title>", with: "<title>Title 1</title><source url=\"x\">The Ledger</source>")
    let web = Web { _ in .success(Self.response(Array(feed.utf8))) }
    _ = try newsroom.refresh(withPages: false, through: web)
    let outlets = try newsroom.articles().sorted { $0.name < $1.name }.map { $0.outlet }
    #expect(outlets == [outlet, "Harbour Post"])
  }

  @Test func categoriesAndFilesOfEntriesAreKeptWithTheirArticles() throws {
    _ = try newsroom.follow("https://post.example/feed")
    func web(_ more: String) -> Web {
      let entry = "<item><title>Cranes</title><link>https://post.example/1</link>\(more)</item>"
      let feed = Array("<rss><channel><title>Post</title>\(entry)</channel></rss>".utf8)
      return Web { _ in .success(Self.response(feed)) }
    }
    let sound = "<enclosure url=\"/1.mp3\" type=\"audio/mpeg\"/>"
    let first = web("<category>Ports</category><category>Work</category>" + sound)
    let report = try newsroom.refresh(withPages: false, through: first)
    let id = try #require(report.added.first)
    #expect(
      try newsroom.details(of: id)
        == ArticleDetails(
          categories: ["Ports", "Work"],
          enclosures: [Enclosure(url: "https://post.example/1.mp3", type: "audio/mpeg")]))
    #expect(try newsroom.search(SearchQuery("category:port")).map(\.id) == [id])
    // Other categories are no change of the text.
    let changed = try newsroom.refresh(
      isForced: true, withPages: false, through: web("<category>Sea</category>"))
    #expect(changed.changed.isEmpty && changed.added.isEmpty)
    #expect(try newsroom.details(of: id) == ArticleDetails(categories: ["Sea"]))
    #expect(try newsroom.details(of: id.earlier(1)) == ArticleDetails(categories: ["Sea"]))
  }

  @Test func whatIsUnchangedCostsNothing() throws {
    _ = try newsroom.follow("https://post.example/feed")
    let web = Web { request in
      request.entityTag == "\"1\""
        ? .success(WebResponse(status: 304, address: request.address))
        : .success(Self.response(Self.feed([("1", "One.")])))
    }
    _ = try newsroom.refresh(withPages: false, through: web)
    let again = try newsroom.refresh(isForced: true, withPages: false, through: web)
    #expect(again.unchanged == 1 && again.added.isEmpty && web.log.last?.entityTag == "\"1\"")
    let forgetful = Web { _ in .success(Self.response(Self.feed([("1", "One.")]))) }
    #expect(try newsroom.refresh(isForced: true, withPages: false, through: forgetful).unchanged == 1)
  }

  @Test func aChangedTextKeepsTheEarlierOneToCompareWith() throws {
    _ = try newsroom.follow("https://post.example/feed")
    for text in ["One dead.", "Two dead."] {
      _ = try newsroom.refresh(
        isForced: true, withPages: false,
        through: Web { _ in .success(Self.response(Self.feed([("1", text)]))) })
    }
    let article = try #require(try newsroom.articles().first)
    let earlier = try #require(try newsroom.versions(of: article.id).first)
    #expect(earlier.article.text == "One dead." && earlier.article.id != article.id)
    newsroom.hold(earlier.article)
    let comparison = try newsroom.compare(earlier.article.id, article.id)
    #expect(comparison.articles.right.text == "Two dead.")
  }

  @Test func aFeedThatFailsHarmsNoOther() throws {
    let faults: [String: FeedFault] = [
      "https://a.example/": .timedOut, "https://b.example/": .status(503), "https://c.example/": .notAFeed,
    ]
    for address in faults.keys.sorted() + ["https://post.example/feed"] { _ = try newsroom.follow(address) }
    let web = Web { request in
      switch request.address {
      case "https://a.example/": .failure(FetchError(address: request.address, kind: .timedOut))
      case "https://b.example/": .success(WebResponse(status: 503, address: request.address))
      case "https://c.example/": .success(Self.response(Array("<html>no</html>".utf8)))
      default: .success(Self.response(Self.feed([("1", "One.")])))
      }
    }
    let report = try newsroom.refresh(withPages: false, through: web)
    #expect(report.added.count == 1)
    #expect(Dictionary(uniqueKeysWithValues: report.failures.map { ($0.address, $0.fault) }) == faults)
    #expect(try newsroom.feeds().filter { $0.fault != nil }.allSatisfy { $0.failures == 1 })
  }

  @Test func whatIsCancelledIsNoFault() throws {
    _ = try newsroom.follow("https://post.example/feed")
    let web = Web { _ in .success(Self.response(Self.feed([("1", "One.")]))) }
    let report = try newsroom.refresh(withPages: false, through: web, isCancelled: { true })
    #expect(report.added.isEmpty && report.failures.map(\.fault) == [.cancelled])
    #expect(try newsroom.feeds().first?.fault == nil)
    #expect(try newsroom.refresh(withPages: false, through: web).added.count == 1)
  }

  @Test func manyFeedsAreStoredWhole() throws {
    for number in 0..<200 { _ = try newsroom.follow("https://post.example/feed\(number)") }
    let web = Web { request in
      .success(
        Self.response(Self.feed((0..<5).map { ("\(request.address.suffix(8))-\($0)", "Text \($0).") })))
    }
    let report = try newsroom.refresh(withPages: false, through: web)
    #expect(Set(report.added).count == 1000)
    #expect(Set(try newsroom.articles().map(\.id)) == Set(report.added))
  }

  @Test(
    "A feed is visited as often as it deserves",
    arguments: [
      (1800, false, 0, nil, 1800), (600, false, 0, nil, 600), (600, false, 0, 900, 900),
      (1800, true, 0, nil, 1800),
      (1800, true, 3, nil, 14_400), (1800, true, 99, nil, 86_400), (1800, true, 0, 7200, 7200),
      (200_000, true, 5, nil, 200_000),
    ] as [(Int, Bool, Int, Int?, Int64)])
  func schedule(interval: Int, failed: Bool, failures: Int, retryAfter: Int?, expected: Int64) {
    let due = FeedSchedule.due(
      after: 1000, interval: interval, failed: failed, failures: failures, retryAfter: retryAfter)
    #expect(due == 1000 + expected)
  }

  @Test func aServerThatAsksForPatienceGetsIt() throws {
    _ = try newsroom.follow("https://post.example/feed", name: "Harbour Post")
    let web = Web { _ in
      var response = Self.response([], status: 503)
      response.retryAfter = 3600
      return .success(response)
    }
    #expect(try newsroom.refresh(withPages: false, through: web).failures.count == 1)
    let again = try newsroom.refresh(isForced: true, withPages: false, through: web)
    #expect(again.feeds == 0 && web.log.count == 1)
    #expect(again.waiting.map(\.name) == ["Harbour Post"])
  }

  @Test func theSettingsSayHowOftenAFeedIsVisited() throws {
    var settings = Settings()
    settings.refreshInterval = 7 * 86_400
    let newsroom = Newsroom(library: folder.url.appendingPathComponent("weekly.sqlite"), settings: settings)
    _ = try newsroom.follow("https://post.example/feed")
    let web = Web { _ in .success(Self.response(Self.feed([("1", "One.")]))) }
    _ = try newsroom.refresh(withPages: false, through: web)
    let feed = try #require(try newsroom.feeds().first)
    #expect(try #require(feed.due) - (try #require(feed.visited)) >= 7 * 86_400 - 5)
  }

  @Test func feedsAreFoundByWhatTheyAreCalled() throws {
    let first = try newsroom.follow("https://post.example/feed", name: "Harbour Post").id
    _ = try newsroom.follow("https://ledger.example/feed", name: "Harbour Ledger")
    #expect(try newsroom.feed("\(first)").id == first && newsroom.feed("harbour p").id == first)
    #expect(try newsroom.feed("https://post.example/feed").id == first)
    #expect(throws: NewsroomError.unknownFeed(reference: "x9")) { try newsroom.feed("x9") }
    #expect(throws: NewsroomError.self) { try newsroom.feed("harbour") }
  }

  @Test func listsOfFeedsComeAndGo() throws {
    let path = try folder.write(
      "https://post.example/feed ports \"~Post\"\nexec:x\nhttps://post.example/feed more\n", to: "urls")
    let done = try newsroom.importFeeds(path)
    #expect(done.added == 1 && done.known == 0 && done.refused.map(\.line) == [2])
    #expect(try newsroom.feeds().map(\.tags) == [["more", "ports"]])
    let copy = try folder.write(try newsroom.exportFeeds(), to: "feeds.opml")
    #expect(try newsroom.importFeeds(copy).known == 1)
    #expect(throws: NewsroomError.self) {
      try newsroom.importFeeds(try folder.write("<html/>", to: "x.html"))
    }
    let known = try #require(try newsroom.feeds().first)
    try newsroom.setTags(["US/Canada", "two words"], of: known.id)
    try newsroom.pause(known.id, true)
    try newsroom.setInterval(known.id, 5400)
    let list = try folder.write(try newsroom.exportFeeds(), to: "paused.opml")
    try newsroom.unfollow(known.id)
    #expect(try newsroom.importFeeds(list).added == 1)
    let again = try #require(try newsroom.feeds().first)
    #expect(again.tags == ["US/Canada", "two words"] && again.isPaused && again.interval == 5400)
  }

  @Test func teasersGetTheTextOfTheirPage() throws {
    _ = try newsroom.follow("https://post.example/feed")
    let sentence =
      "The cranes of the harbour stood still for a third day while the two sides met in the town hall. "
    let body = (0..<8).map { "<p>Paragraph \($0). \(String(repeating: sentence, count: 2))</p>" }.joined()
    let page =
      "<html><head><title>Title 1</title></head><body><nav><a href=/>Home</a></nav><article>\(body)</article></body></html>"
    let web = Web { request in
      switch request.address {
      case "https://post.example/1": .success(Self.response(Array(page.utf8), request.address))
      case "https://post.example/2": .success(Self.response(Array("<p>Nothing</p>".utf8), request.address))
      case "https://post.example/3": .success(WebResponse(status: 404, address: request.address))
      default: .success(Self.response(Self.feed([("1", "One."), ("2", "Two."), ("3", "Three.")])))
      }
    }
    let report = try newsroom.refresh(through: web)
    #expect(report.added.count == 3 && report.completed == 1)
    let full = try newsroom.article(report.added[0])
    #expect(
      full.text.hasPrefix("Paragraph 0. The cranes") && full.title == "Title 1" && !full.text.contains("Home")
    )
    #expect(try newsroom.earlierTexts(of: full.id).isEmpty)
    #expect(try newsroom.versions(of: full.id).map(\.article.text) == ["One."])
    let asked = web.log.count
    #expect(try newsroom.refresh(isForced: true, through: web).completed == 0)
    #expect(web.log[asked...].map(\.address) == ["https://post.example/feed"])
    let edited = Web { _ in .success(Self.response(Self.feed([("1", "One, edited.")]))) }
    _ = try newsroom.refresh(isForced: true, withPages: false, through: edited)
    #expect(try newsroom.article(full.id).text == full.text)
  }
}
