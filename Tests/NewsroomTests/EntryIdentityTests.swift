import Feeds
import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite struct EntryIdentityTests {
  struct Item {
    var guid: String?
    var link: String?
    var title: String
    var text = ""
    var date = ""

    var xml: String {
      "<item>" + (guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? "")
        + (link.map { "<link>https://post.example\($0)</link>" } ?? "")
        + "<title>\(title)</title><description>\(text)</description><pubDate>\(date)</pubDate></item>"
    }
  }

  let folder: TemporaryFolder
  let newsroom: Newsroom

  init() throws {
    folder = try TemporaryFolder()
    newsroom = Newsroom(library: folder.url.appendingPathComponent("data/library.sqlite"))
    _ = try newsroom.follow("https://post.example/feed")
  }

  private func refresh(_ items: [Item]) throws -> RefreshReport {
    let feed =
      "<rss><channel><title>Post</title><link>https://post.example/</link>\(items.map(\.xml).joined())</channel></rss>"
    let web = RefreshTests.Web { request in
      var response = WebResponse(status: 200, address: request.address)
      response.body = Array(feed.utf8)
      return .success(response)
    }
    return try newsroom.refresh(isForced: true, withPages: false, through: web)
  }

  private func titles() throws -> [String] { try newsroom.articles().map(\.name).sorted() }

  private func quake(_ number: Int, _ text: String = "A tremor.") -> Item {
    Item(guid: "q\(number)", link: "/quakes", title: "Quake \(number)", text: text)
  }

  @Test func entriesOfOneAddressAreArticlesOfTheirOwn() throws {
    let first = try refresh((0..<30).map { quake($0) })
    #expect(first.added.count == 30 && first.changed.isEmpty)
    #expect(try newsroom.feeds().map(\.articles) == [30] && newsroom.articles().count == 30)
    let again = try refresh((0..<30).map { quake($0, $0 == 3 ? "A stronger tremor." : "A tremor.") })
    #expect(again.added.isEmpty && again.changed.count == 1)
  }

  @Test func anAddressThatIsSharedLaterLeavesTheFirstArticleAsItIs() throws {
    let first = try #require(try refresh([quake(0)]).added.first)
    #expect(try refresh([quake(1), quake(0)]).added.count == 1)
    #expect(try newsroom.article(first).title == "Quake 0")
    #expect(try refresh([quake(2)]).added.count == 1)
    #expect(try refresh([quake(3)]).added.count == 1)
    #expect(try titles() == (0..<4).map { "Quake \($0)" })
  }

  @Test func anEntryWithoutAGuidWhoseAddressIsSharedLaterStaysOneArticle() throws {
    _ = try refresh([Item(link: "/now", title: "One", text: "One.")])
    let next = [
      Item(link: "/now", title: "Two", text: "Two."), Item(link: "/now", title: "One", text: "One."),
    ]
    #expect(try refresh(next).added.count == 1)
    #expect(try titles() == ["One", "Two"])
  }

  @Test func entriesOfOneGuidAreArticlesOfTheirOwn() throws {
    func story(_ number: Int) -> Item {
      Item(guid: "0", link: "/s\(number)", title: "Story \(number)", text: "Text \(number).")
    }
    #expect(try refresh([story(0)]).added.count == 1)
    #expect(try refresh([story(1), story(0)]).added.count == 1)
    #expect(try refresh([story(2)]).added.count == 1)
    #expect(try titles() == ["Story 0", "Story 1", "Story 2"])
  }

  @Test func bulletinsOfOneTitleWithoutAnAddressAreToldByTheirGuids() throws {
    for hour in 0..<3 {
      let report = try refresh([Item(guid: "hour \(hour)", title: "The news", date: "2026-11-0\(hour + 1)")])
      #expect(report.added.count == 1)
    }
  }

  @Test func aGuidThatGoesWithEveryEditIsStillOneArticle() throws {
    let first = try refresh([Item(guid: "1#0", link: "/1", title: "Pool closes", text: "One dead.")]).added
    let next = try refresh([Item(guid: "1#1", link: "/1", title: "Pool closes", text: "Two dead.")])
    #expect(next.added.isEmpty && next.changed == first)
  }

  @Test func thePageOfManyIsNotFetchedForEach() throws {
    let feed =
      "<rss><channel>\(quake(1).xml)\(quake(2).xml)<item><guid>x</guid><link>https://post.example/x</link></item></channel></rss>"
    let web = RefreshTests.Web { request in
      var response = WebResponse(status: 200, address: request.address)
      response.body = Array(feed.utf8)
      return .success(response)
    }
    _ = try newsroom.refresh(through: web)
    #expect(web.log.map(\.address) == ["https://post.example/feed", "https://post.example/x"])
  }
}
