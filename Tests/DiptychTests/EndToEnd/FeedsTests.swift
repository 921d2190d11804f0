import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Feeds in the reader, with a server on the loopback address.
  @Suite struct FeedsTests {
    /// A feed whose texts try to take over the terminal.
    private static let body = Array(
      """
      <rss><channel><title>Harbour \u{1B}[31mPost\u{7}</title>
      <item><title>Ferry\u{9B}2J sails</title><link>http://127.0.0.1:1/1</link>
      <description>The ferry left the harbour at dawn.</description></item>
      <item><title>Second ferry</title><link>http://127.0.0.1:1/2</link>
      <description>Another one stayed.</description></item></channel></rss>
      """.utf8)

    @Test func aFeedIsAddedReadAndSearched() throws {
      let server = try #require(LoopbackServer { _ in .init(body: Self.body) })
      let desk = try Desk()
      let process = try desk.start([])
      #expect(process.wait { $0.contains("Events") })
      process.send("4")
      #expect(process.wait { $0.contains("No feeds yet") })
      process.send("a\(server.address)/feed\r")
      #expect(process.wait { $0.contains("2 new articles") })
      #expect(process.wait { $0.contains("2/2") && $0.contains("just now") })
      process.send("\r")
      #expect(process.wait { $0.contains("Second ferry") && $0.contains("unread first") })
      process.send("fdawn")
      #expect(process.wait { $0.contains("1 found") && $0.contains("left the harbour at dawn") })
      process.send("\r")
      #expect(process.wait { $0.contains("1 of 1") })
      process.send("q")
      #expect(process.wait { $0.contains("1 found") })
      process.send("q")
      #expect(process.wait { $0.contains("Second ferry") })
      process.send("\u{3}")
      #expect(process.waitForExit() == .status(0))
    }

    @Test func aSiteOfSeveralFeedsIsAskedAbout() throws {
      let page = """
        <link rel=alternate type=application/rss+xml href=/a title="All">
        <link rel=alternate type=application/rss+xml href=/b title="Ports">
        """
      let titles = ["/a": "All \u{1B}[31mnews", "/b": "Ports only"]
      let server = try #require(
        LoopbackServer { request in
          let feed = titles[request.path].map { "<rss><channel><title>\($0)</title></channel></rss>" }
          return .init(body: Array((feed ?? page).utf8))
        })
      let desk = try Desk()
      let process = try desk.start(["feeds", "add", "\(server.address)/"])
      #expect(process.wait { $0.contains("which one (1-2, nothing for none)?") })
      #expect(process.screen.contains("2  \(server.address)/b  Ports only"))
      process.send("7\r")
      #expect(process.wait { $0.text.components(separatedBy: "which one").count == 3 })
      process.send("2\r")
      #expect(process.wait { $0.contains("following Ports only as 1") })
      #expect(process.waitForExit() == .status(0))
      let declined = try desk.start(["feeds", "add", "\(server.address)/"])
      #expect(declined.wait { $0.contains("which one") })
      declined.send("\r")
      #expect(declined.waitForExit() == .status(1))
    }

    @Test func aRefreshNeverBlocksAKeyAndAQuitEndsIt() throws {
      // A byte a second: it would take minutes.
      let server = try #require(
        LoopbackServer { request in
          request.path == "/slow" ? .init(body: Self.body, pause: 1000) : .init(body: Self.body)
        })
      let desk = try Desk()
      try Data("\(server.address)/slow\n\(server.address)/fast\n".utf8).write(
        to: URL(filePath: desk.path("urls")))
      let importing = try desk.start(["feeds", "import", desk.path("urls")])
      #expect(importing.waitForExit() == .status(0))
      let process = try desk.start([])
      #expect(process.wait { $0.contains("Events") })
      process.send("4R")
      #expect(process.wait { $0.contains("Refreshing 1 of 2") })
      process.send("?")
      #expect(process.wait { $0.contains("Keys in the list of feeds") })
      process.send("\u{3}")
      #expect(process.waitForExit() == .status(0))
      let listing = try desk.start(["list"])
      #expect(listing.wait { $0.contains("Second ferry") })
      #expect(listing.waitForExit() == .status(0))
    }
  }
}
