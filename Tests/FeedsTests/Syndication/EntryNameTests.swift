import News
import Testing

@testable import Feeds

@Suite struct EntryNameTests {
  private func names(_ items: String, shared: Set<String> = []) throws -> [EntryName] {
    let feed = "<rss><channel><link>https://post.example/</link>\(items)</channel></rss>"
    let document = try #require(FeedDocument.parse(Array(feed.utf8), address: "https://post.example/feed"))
    return document.names(shared: shared.union(document.sharedNames))
  }

  private func item(_ guid: String?, _ link: String?, _ title: String, _ text: String = "") -> String {
    let guid = guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? ""
    let link = link.map { "<link>https://post.example\($0)</link>" } ?? ""
    return "<item>\(guid)\(link)<title>\(title)</title><description>\(text)</description></item>"
  }

  @Test func theGuidTellsAnEntryAndThenTheAddress() throws {
    let names = try names(item("a", "/1", "One") + item(nil, "/2", "Two"))
    #expect(names.map(\.text) == ["a", "https://post.example/2"])
    #expect(names.allSatisfy { !$0.sharesAddress })
  }

  @Test func anAddressThatSeveralHaveTellsNone() throws {
    let shared = try names(item("a", "/now", "One") + item("b", "/now", "Two") + item("c", "/c", "Three"))
    #expect(shared.map(\.text) == ["a", "b", "c"] && shared.map(\.sharesAddress) == [true, true, false])
    let bare = try names(item(nil, "/now", "One") + item(nil, "/now", "Two"))
    #expect(Set(bare.map(\.text)).count == 2 && bare.allSatisfy(\.sharesAddress))
  }

  @Test func theAddressOfTheSiteTellsNone() throws {
    for home in ["", "/"] { #expect(try names(item("a", home, "One")).map(\.sharesAddress) == [true]) }
    #expect(try names(item("a", "/?p=1", "One")).map(\.sharesAddress) == [false])
    let today = try names(item(nil, "/", "Monday"))
    #expect(try today != names(item(nil, "/", "Tuesday")))
  }

  @Test func aGuidThatSeveralHaveTellsNone() throws {
    let names = try names(item("0", "/1", "One") + item("0", "/2", "Two") + item("0", nil, "Three"))
    #expect(Set(names.map(\.text)).count == 3 && names.allSatisfy { !$0.sharesAddress })
  }

  @Test func aGuidAndAnAddressThatSeveralHaveTellNone() throws {
    let names = try names(item("0", "/", "One") + item("0", "/", "Two"))
    #expect(Set(names.map(\.text)).count == 2 && names.allSatisfy(\.sharesAddress))
  }

  @Test func whatIsListedTwiceIsOneEntry() throws {
    let twice = try names(item("a", "/1", "One", "Text.") + item("b", "/1", "One", "Text."))
    #expect(twice.allSatisfy { !$0.sharesAddress })
    let tracked = try names(item("a", "/1?from=top", "One") + item("a", "/1?from=world", "One"))
    #expect(tracked.map(\.text) == ["a", "a"])
    let edited = try names(item("a", "/1", "One") + item("a", "/1", "One, edited"))
    #expect(edited.map(\.text) == ["a", "a"] && edited.allSatisfy { !$0.sharesAddress })
  }

  @Test func whatWasSharedOnceTellsNothingLater() throws {
    let later = try names(item("0", "/3", "Three"), shared: ["0", "https://post.example/now"])
    #expect(later.map(\.text) != ["0"])
    let last = try names(item("c", "/now", "Three"), shared: ["https://post.example/now"])
    #expect(last.map(\.sharesAddress) == [true])
  }

  @Test func anArticleIsKnownByItsAddressUnlessItIsShared() throws {
    func id(_ item: FeedItem, _ name: EntryName) -> Article.ID {
      item.article(outlet: nil, language: nil, name: name).id
    }
    var item = FeedItem()
    item.guid = "a"
    item.link = "https://post.example/1"
    let address = Article.ID(address: "https://post.example/1")
    #expect(id(item, EntryName(text: "a", sharesAddress: false)) == address)
    let own = id(item, EntryName(text: "a", sharesAddress: true))
    #expect(own != address && own == Article.ID(address: "https://post.example/1", entry: "a"))
    item.link = nil
    let bare = EntryName(text: "a", sharesAddress: false)
    #expect(id(item, bare) != id(item, EntryName(text: "b", sharesAddress: false)))
    item.guid = nil
    #expect(id(item, bare) == id(item, EntryName(text: "b", sharesAddress: false)))
  }
}
