import Feeds
import Foundation
import News
import TestSupport
import Testing

@testable import Library
@testable import Newsroom

@Suite("The pages of articles that came as teasers")
struct PagesTests {
  private typealias Web = RefreshTests.Web

  let folder: TemporaryFolder
  let newsroom: Newsroom

  init() throws {
    folder = try TemporaryFolder()
    newsroom = Newsroom(library: folder.url.appendingPathComponent("library.sqlite"))
    _ = try newsroom.follow("https://post.example/feed")
  }

  private static func item(_ address: String, title: String = "Council closes pool", _ text: String) -> String
  {
    "<item><guid isPermaLink=\"false\">\(address)</guid><title>\(title)</title>"
      + "<link>https://post.example/\(address)</link><description>\(text)</description></item>"
  }

  private static func feed(_ items: String...) -> [UInt8] {
    Array("<rss><channel><title>Post</title>\(items.joined())</channel></rss>".utf8)
  }

  private static func page(_ sentence: String, _ last: String = "") -> [UInt8] {
    let body = (0..<6).map { "<p>Paragraph \($0). \(sentence) \(sentence)</p>" }.joined()
    return Array("<html><body><article>\(body)<p>\(last)</p></article></body></html>".utf8)
  }

  private static let report =
    "The council of Harrow voted on Tuesday to close the old swimming pool and to sell the land to a builder."
  private static let wall =
    "We value your privacy and store information on your device, such as cookies, with all of our many partners."

  /// The feed at its address, and what the other addresses say.
  private func web(
    _ feed: [UInt8], _ page: @escaping @Sendable (String) -> (status: Int, body: [UInt8])
  ) -> RefreshTests.Web {
    Web { request in
      let answer = request.address.hasSuffix("/feed") ? (200, feed) : page(request.address)
      var response = WebResponse(status: answer.0, address: request.address)
      response.body = answer.1
      return .success(response)
    }
  }

  private func pages(_ web: RefreshTests.Web) -> [String] {
    web.log.map(\.address).filter { !$0.hasSuffix("/feed") }
  }

  @Test("are taken only where they are of the article")
  func walls() throws {
    let web = web(Self.feed(Self.item("1", "Harrow closes pool. Three dead."))) { _ in
      (200, Self.page(Self.wall))
    }
    let report = try newsroom.refresh(through: web)
    #expect(report.completed == 0 && report.emptyPages == 1)
    #expect(try newsroom.article(report.added[0]).text == "Harrow closes pool. Three dead.")
    #expect(try newsroom.search(SearchQuery("three")).count == 1)
    _ = try newsroom.refresh(isForced: true, through: web)
    #expect(pages(web).count == 1)
  }

  @Test("are no text of an entry that is one part of them")
  func parts() throws {
    let items = ["live.html#b0", "live.html#b1", "live.html#b2"].map {
      Self.item($0, "The pool in Harrow closes.")
    }
    let web = web(Self.feed(items.joined())) { _ in (200, Self.page(Self.report)) }
    _ = try newsroom.refresh(through: web)
    #expect(try newsroom.articles().allSatisfy { $0.words < 10 })
    #expect(pages(web).isEmpty)
  }

  @Test("are of one article whichever way a feed leads there")
  func tracking() throws {
    _ = try newsroom.follow("https://other.example/feed")
    let web = Web { request in
      var response = WebResponse(status: 200, address: request.address)
      let way = request.address.hasPrefix("https://post") ? "?utm_source=home" : "?utm_source=world#top"
      response.body = Self.feed(Self.item("1" + way, "The pool in Harrow closes."))
      return .success(response)
    }
    #expect(try newsroom.refresh(withPages: false, through: web).added.count == 1)
    #expect(try newsroom.feeds().map(\.articles) == [1, 1])
  }

  @Test("are of several articles where a feed leads to one by several ways")
  func several() throws {
    let items = (0..<3).map { Self.item("1?utm_content=\($0)", title: "Warning \($0)", "Rain \($0).") }
      .joined()
    let web = web(Self.feed(items)) { _ in (200, Self.page(Self.report)) }
    #expect(try newsroom.refresh(through: web).added.count == 3)
    #expect(pages(web).isEmpty)
  }

  @Test("are looked at again when the feed changes the article, and what they said before is kept")
  func changes() throws {
    let first = try newsroom.refresh(
      through: web(Self.feed(Self.item("1", "Harrow closes pool. Three dead."))) { _ in
        (200, Self.page(Self.report, "It was 3 dead."))
      })
    let id = try #require(first.added.first)
    #expect(first.completed == 1)
    let later = Self.item("1", title: "UPDATED: Council closes pool", "Harrow closes pool. Twelve dead.")
    let second = try newsroom.refresh(
      isForced: true,
      through: web(Self.feed(later)) { _ in (200, Self.page(Self.report, "It was 12 dead.")) })
    #expect(Set(second.changed) == [id] && second.completed == 0)
    let article = try newsroom.article(id)
    #expect(article.text.hasSuffix("It was 12 dead.") && article.title == "UPDATED: Council closes pool")
    let earlier = try newsroom.earlierTexts(of: id)
    #expect(earlier.map(\.name) == ["Council closes pool"])
    #expect(try newsroom.article(earlier[0].id).text.hasSuffix("It was 3 dead."))
  }

  @Test("take no fuller text away", arguments: [1, 3])
  func stubs(paragraphs: Int) throws {
    let feed = Self.item("1", "Harrow closes pool.")
    let first = try newsroom.refresh(through: web(Self.feed(feed)) { _ in (200, Self.page(Self.report)) })
    let id = try #require(first.added.first)
    let text = try newsroom.article(id).text
    let stub = "<html><body><article>\(String(repeating: "<p>\(Self.report)</p>", count: paragraphs))"
    let again = Self.item("1", "Harrow closes pool, again.")
    let report = try newsroom.refresh(
      isForced: true, through: web(Self.feed(again)) { _ in (200, Array(stub.utf8)) })
    #expect(try newsroom.article(id).text == text && report.changed.isEmpty)
  }

  @Test(
    "are looked at where a long text says that it is cut",
    arguments: ["<a>Continue reading...</a>", " […]", ""])
  func excerpts(end: String) throws {
    let text = String(repeating: "\(Self.report) ", count: 8)
    let escaped = "<p>\(text)</p>\(end)".replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    let web = web(Self.feed(Self.item("1", escaped))) { _ in (404, []) }
    let report = try newsroom.refresh(through: web)
    #expect(pages(web).count == (end.isEmpty ? 0 : 1))
    #expect(try newsroom.article(report.added[0]).text.hasSuffix("[…]") == !end.isEmpty)
  }

  @Test("that cannot be had wait, and are told of")
  func failures() throws {
    let web = web(Self.feed(Self.item("1", "One."), Self.item("2", "Two."), Self.item("3", "Three."))) {
      ($0.hasSuffix("1") ? 404 : $0.hasSuffix("2") ? 410 : 500, [])
    }
    let report = try newsroom.refresh(through: web)
    #expect(report.pageFaults == [.status(404): 1, .status(410): 1, .status(500): 1])
    #expect(try newsroom.refresh(isForced: true, through: web).pageFaults.isEmpty)
    #expect(pages(web).count == 3)
  }

  @Test("are left alone when their server asks for patience")
  func patience() throws {
    let items = (0..<9).map { Self.item("\($0)", "Text \($0).") }.joined()
    let asked = Web { request in
      guard request.address.hasSuffix("/feed") else {
        var response = WebResponse(status: 429, address: request.address)
        response.retryAfter = 3600
        return .success(response)
      }
      var response = WebResponse(status: 200, address: request.address)
      response.body = Self.feed(items)
      return .success(response)
    }
    _ = try newsroom.refresh(through: asked)
    #expect(pages(asked).count == 2)
    _ = try newsroom.refresh(isForced: true, through: asked)
    #expect(pages(asked).count == 2)
  }

  @Test("are those of the feeds that are refreshed")
  func chosen() throws {
    let other = try newsroom.follow("https://other.example/feed").id
    let web = Web { request in
      var response = WebResponse(status: 200, address: request.address)
      response.body =
        request.address.hasPrefix("https://other.example/")
        ? Array(
          "<rss><channel><item><link>https://other.example/a</link><title>A</title></item></channel></rss>"
            .utf8)
        : Self.feed(Self.item("1", "One."))
      return .success(response)
    }
    _ = try newsroom.refresh(withPages: false, through: web)
    let asked = self.web([]) { _ in (500, []) }
    _ = try newsroom.refresh(only: [other], through: asked)
    #expect(pages(asked) == ["https://other.example/a"])
  }

  @Test("of one feed do not keep those of another waiting")
  func rounds() {
    let wanted = (0..<500).map { number in
      WantedPage(
        number: Int64(number), article: Article.ID(rawValue: "\(number)"),
        address: "https://x.example/\(number)",
        feed: number < 499 ? 1 : 2, failures: 0)
    }
    var rounds = PageRounds(wanted)
    #expect(rounds.total == 300)
    #expect(rounds.next()?.map(\.number) == [0, 1, 499])
    #expect(rounds.next()?.count == 8)
    rounds.leave(1)
    #expect(rounds.next() == nil)
  }

  @Test("are asked for less and less often")
  func schedule() {
    #expect(FeedSchedule.page(after: 1000, failures: 0) == 2800)
    #expect(FeedSchedule.page(after: 1000, failures: 3) == 15_400)
    #expect(FeedSchedule.page(after: 1000, failures: 60) == 87_400)
    #expect(FeedSchedule.page(after: 1000, failures: 0, retryAfter: 7200) == 8200)
    #expect(FeedSchedule.page(after: 1000, failures: 0, isMissing: true) == 1000 + 3 * 86_400)
  }

  @Test("are of what was announced, in any script")
  func sharedWords() {
    let wanted = SharedWords(["Council closes pool", "Harrow closes pool. Three dead."])
    #expect(wanted.areIn("On Tuesday the council of Harrow decided to close the pool."))
    #expect(!wanted.areIn("We value your privacy. The council of readers has partners."))
    #expect(SharedWords(["議会がプール閉鎖を決定", nil]).areIn("ハロー議会は火曜日、プール閉鎖を賛成多数で決定した。"))
    #expect(SharedWords(["Title 1", nil]).areIn("The cranes stood still.", title: "Title 1 | Post"))
    #expect(!SharedWords(["議会がプール閉鎖を決定", nil]).areIn("このサイトはクッキーを使用しています。"))
    #expect(SharedWords([nil, ""]).areIn("Anything."))
  }
}
