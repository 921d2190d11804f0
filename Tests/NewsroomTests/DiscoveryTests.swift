import Feeds
import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite struct DiscoveryTests {
  let folder: TemporaryFolder
  let newsroom: Newsroom

  init() throws {
    folder = try TemporaryFolder()
    newsroom = Newsroom(library: folder.url.appendingPathComponent("data/library.sqlite"))
  }

  private static func feed(_ title: String) -> String {
    "<rss><channel><title>\(title)</title><item><title>A</title></item></channel></rss>"
  }

  private static func link(_ path: String) -> String {
    "<link rel=alternate type=application/rss+xml href=\"\(path)\">"
  }

  /// Answers with what stands at a path, and 404 elsewhere.
  private func found(
    _ address: String, _ pages: [String: String],
    change: @escaping @Sendable (inout WebResponse) -> Void = { _ in }
  ) throws -> [FoundFeed] {
    let web = RefreshTests.Web { request in
      var response = WebResponse(status: 404, address: request.address)
      if let body = pages[String(request.address.dropFirst("https://x.example".count))] {
        response.status = 200
        response.body = Array(body.utf8)
        change(&response)
      }
      return .success(response)
    }
    return try newsroom.discover(address, through: web)
  }

  @Test func whatAPageNamesAreItsFeedsIfTheyAreThere() throws {
    let pages = [
      "/": Self.link("/gone") + Self.link("/page") + Self.link("/world"), "/page": "<p>No feed.</p>",
      "/world": Self.feed("World"),
    ]
    #expect(
      try found("x.example/", pages) == [FoundFeed(address: "https://x.example/world", title: "World")])
  }

  @Test func whereAllThatAPageNamesIsGoneItIsLookedForOrSaid() throws {
    let gone = Self.link("/dead.xml")
    #expect(
      try found("https://x.example/", ["/": gone, "/rss.xml": Self.feed("X")]).map(\.address)
        == ["https://x.example/rss.xml"])
    #expect(throws: NewsroomError.noFeed(address: "https://x.example/dead.xml", fault: .status(404))) {
      try found("https://x.example/", ["/": gone])
    }
    #expect(throws: NewsroomError.noFeed(address: "https://x.example/", fault: .notAFeed)) {
      try found("https://x.example/", ["/": "<p>None."])
    }
  }

  @Test(
    "Feeds are looked for beside the page before the top of its host",
    arguments: ["/f/blog/", "/f/blog", "/f/blog/index.html?a=/b", "/f/blog/#top"])
  func folders(path: String) throws {
    let page = path.replacing("#top", with: "")
    let pages = [page: "<p>A blog.", "/f/blog/feed": Self.feed("Blog"), "/feed": Self.feed("Site")]
    #expect(try found("https://x.example" + page, pages).map(\.title) == ["Blog"])
    let top = try found("https://x.example" + page, [page: "<p>A blog.", "/rss": Self.feed("Site")])
    #expect(top.map(\.address) == ["https://x.example/rss"])
  }

  @Test func aFeedIsFollowedWhereItWasFoundUnlessItHasMovedForGood() throws {
    let pages = ["/feed": Self.feed("X")]
    let now = try found("https://x.example/feed", pages) { $0.address = "https://cdn.example/today" }
    #expect(now.map(\.address) == ["https://x.example/feed"])
    let moved = try found("https://x.example/feed", pages) {
      $0.address = "https://y.example/feed"
      $0.movedTo = $0.address
    }
    #expect(moved.map(\.address) == ["https://y.example/feed"])
  }

  @Test func anAddressWithoutASchemeIsAskedForWithHTTPWhereNobodyAnswersOtherwise() throws {
    let web = RefreshTests.Web { request in
      guard request.address.hasPrefix("http://") else {
        let isForged = request.address.contains("forged")
        let kind: FeedFault =
          request.address.contains("old")
          ? .other(reason: "x") : isForged ? .insecure(reason: "y") : .unknownHost
        return .failure(FetchError(address: request.address, kind: kind))
      }
      var response = WebResponse(status: 200, address: request.address)
      response.body = Array(Self.feed("Old").utf8)
      return .success(response)
    }
    let found = try newsroom.discover("old.example/feed", through: web)
    #expect(found == [FoundFeed(address: "http://old.example/feed", title: "Old")])
    #expect(throws: NewsroomError.self) { try newsroom.discover("https://old.example/feed", through: web) }
    #expect(throws: NewsroomError.self) { try newsroom.discover("forged.example/feed", through: web) }
    #expect(throws: NewsroomError.noFeed(address: "https://x.example/feed", fault: .unknownHost)) {
      try newsroom.discover("x.example/feed", through: web)
    }
  }

  @Test func anAddressWithNothingInItIsNone() throws {
    #expect(throws: NewsroomError.noFeed(address: "\" \"", fault: .notAnAddress)) { try found(" ", [:]) }
  }

  @Test func oneFeedHasOneAddress() throws {
    let pages = ["/nyt.xml?A=b": Self.feed("X")]
    for text in [
      "HTTPS://X.Example/nyt.xml?A=b", "https://x.example/nyt.xml?A=b#frag", "x.example/nyt.xml?A=b",
    ] {
      #expect(try found(text, pages).map(\.address) == ["https://x.example/nyt.xml?A=b"])
    }
  }

  @Test func aPasswordIsNoName() throws {
    let id = try newsroom.follow("https://ada:secret@x.example/feed@2").id
    #expect(try newsroom.feed("\(id)").name == "https://x.example/feed@2")
    #expect(try newsroom.feed("\(id)").address == "https://ada:secret@x.example/feed@2")
    let web = RefreshTests.Web { .failure(FetchError(address: $0.address, kind: .noConnection)) }
    let report = try newsroom.refresh(through: web)
    #expect(report.failures.map(\.address) == ["https://x.example/feed@2"])
  }

  @Test func aFeedIsCalledByItsTitleBeforeItsFirstVisit() throws {
    let id = try newsroom.follow("https://x.example/feed", title: "Corran Echo").id
    #expect(try newsroom.feed("Corran Echo").id == id && newsroom.feeds().map(\.name) == ["Corran Echo"])
    try newsroom.rename(id, to: "Mine")
    try newsroom.rename(id, to: nil)
    #expect(try newsroom.feeds().map(\.name) == ["Corran Echo"])
  }
}
