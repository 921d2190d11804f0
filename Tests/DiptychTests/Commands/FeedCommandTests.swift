import Foundation
import News
import Newsroom
import TestSupport
import Testing

@testable import diptych

@Suite(.timeLimit(.minutes(10))) struct FeedCommandTests {
  private static let feed = """
    <rss><channel><title>Harbour Post \u{1B}[31m</title>
    <item><title>Cranes stand still</title><link>http://127.0.0.1:1/1</link><guid>1</guid>
    <pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;The port strike goes on.&lt;/p&gt;</description></item>
    <item><title>Ferries sail</title><link>http://127.0.0.1:1/2</link><guid>2</guid>
    <description>Islanders are glad.</description></item></channel></rss>
    """

  private static let page = """
    <html><head><title>Crane falls on the quay - Harbour Post</title>
    <meta property="og:site_name" content="Harbour Post"></head><body><nav>Home Sport Weather</nav><article>
    <h1>Crane falls on the quay</h1>
    <p>A crane fell on the quay of Tollhaven on Monday morning, and two dockers were taken to hospital, the port
    authority said in a statement.</p>
    <p>The quay was closed for the day. Ships waited outside the harbour while engineers looked at the other cranes,
    which are of the same age and make.</p>
    <p>"We will not open it before every bolt has been looked at," said the harbour master, Ines Vogt, who came to the
    quay in the afternoon.</p></article><footer>Imprint</footer></body></html>
    """

  private func server() throws -> LoopbackServer {
    try #require(
      LoopbackServer { request in
        switch request.path {
        case "/feed", "/other":
          .init(headers: ["Content-Type: application/rss+xml"], body: Array(Self.feed.utf8))
        case "/gone": .init("410 Gone")
        case "/site":
          .init(
            body: Array(
              "<html><head><link rel=alternate type=application/rss+xml href=/feed></head><p>Hello</html>"
                .utf8))
        case "/two":
          .init(
            body: Array(
              """
              <link rel=alternate type=application/rss+xml href=/feed title=A>
              <link rel=alternate type=application/atom+xml href=/other title=B>
              """.utf8))
        case "/busy": .init("429 Too Many Requests", headers: ["Retry-After: 3600"])
        case "/report": .init(headers: ["Content-Type: text/html"], body: Array(Self.page.utf8))
        case "/front": .init(body: Array("<!DOCTYPE html><nav><a href=/1>One</a></nav>".utf8))
        default: .init("404 Not Found")
        }
      })
  }

  private func lists(_ server: LoopbackServer, in folder: URL) throws -> String {
    let file = folder.appendingPathComponent("urls").path
    try Data("\(server.address)/feed ports \"~My post\"\n\(server.address)/gone\nexec:x\n".utf8)
      .write(to: URL(fileURLWithPath: file))
    return file
  }

  @Test("Feeds are imported, refreshed, listed and searched")
  func fromListToSearch() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      let taken = try BuiltProgram.run(["feeds", "import", lists(server, in: folder)] + library)
      #expect(taken.status == 1 && taken.output == "2 added, 0 followed already\n")
      #expect(taken.errors.contains(":3: not taken: exec:x (is a command; feeds come from addresses only)"))
      let refreshed = try BuiltProgram.run(["refresh", "--no-pages"] + library)
      #expect(refreshed.status == 1 && refreshed.output == "2 feeds: 2 articles added, 0 changed, 1 failed\n")
      #expect(refreshed.errors.contains("is gone for good (410") && !refreshed.errors.contains("\u{1B}"))
      #expect(try BuiltProgram.run(["refresh", "--no-pages"] + library).output.hasPrefix("no feed is due"))
      let json = try BuiltProgram.run(["feeds", "--format", "json"] + library).output
      let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let feeds = try #require(root["feeds"] as? [[String: Any]])
      #expect(root["format"] as? String == "diptych.feeds" && feeds.count == 2)
      #expect(feeds.compactMap { $0["unread"] as? Int }.sorted() == [0, 2])
      #expect(feeds.contains { $0["name"] as? String == "My post" && $0["tags"] as? [String] == ["ports"] })
      let found = try BuiltProgram.run(["search", "port strik*"] + library)
      #expect(found.status == 0 && found.output.contains("Cranes stand still"))
      #expect(try BuiltProgram.run(["search", "nowhere"] + library).status == 1)
    }
  }

  @Test("Articles are listed and shown for scripts")
  func listAndShow() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      _ = try BuiltProgram.run(["feeds", "import", lists(server, in: folder)] + library)
      _ = try BuiltProgram.run(["refresh", "My post", "--quiet", "--no-pages"] + library)
      let listed = try BuiltProgram.run(["list", "--format", "json"] + library).output
      let root = try #require(try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [String: Any])
      let articles = try #require(root["articles"] as? [[String: Any]])
      #expect(articles.map { $0["title"] as? String } == ["Ferries sail", "Cranes stand still"])
      let id = try #require(articles.last?["id"] as? String)
      let shown = try BuiltProgram.run(["show", String(id.prefix(8)), "--format", "json"] + library).output
      let article = try #require(try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
      #expect(
        article["text"] as? String == "The port strike goes on."
          && article["format"] as? String == "diptych.article")
      #expect(try BuiltProgram.run(["show", id] + library).output.hasPrefix("Cranes stand still\n"))
      #expect(try BuiltProgram.run(["show", "ffffffffffff"] + library).status == 1)
    }
  }

  @Test("A feed is renamed, tagged, paused, resumed and removed, and bad names are named")
  func changing() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      _ = try BuiltProgram.run(["feeds", "import", lists(server, in: folder)] + library)
      for change in [
        ["rename", "my post", "Post"], ["tag", "Post", "a", "b"], ["interval", "Post", "90"],
        ["pause", "Post"],
      ] {
        let outcome = try BuiltProgram.run(["feeds"] + change + library)
        #expect((outcome.status, outcome.output) == (0, ""), "\(change)")
      }
      #expect(
        try BuiltProgram.run(["feeds"] + library).output.contains("Post · 0 of 0 unread · #a #b · paused"))
      #expect(
        try BuiltProgram.run(["feeds", "--format", "json"] + library).output.contains("\"interval\":5400"))
      #expect(try BuiltProgram.run(["feeds", "interval", "Post", "0"] + library).status == 2)
      #expect(
        try BuiltProgram.run(["refresh", "--library", library[1] + "x"]).output.hasPrefix(
          "no feed is followed yet"))
      #expect(try BuiltProgram.run(["feeds", "resume", "Post"] + library).status == 0)
      let unknown = try BuiltProgram.run(["feeds", "remove", "Nobody"] + library)
      #expect(
        unknown.status == 1 && unknown.errors == "diptych: Nobody: no such feed (diptych feeds lists them)\n")
      #expect(try BuiltProgram.run(["feeds", "remove", "Post"] + library).status == 0)
      let opml = try BuiltProgram.run(["feeds", "export"] + library).output
      #expect(opml.contains("/gone\"") && !opml.contains("/feed\""))
    }
  }

  @Test("Names and tags are one line, and blank ones are none")
  func labels() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      let added = try BuiltProgram.run(
        ["feeds", "add", server.address + "/feed", "--name", "", "--tag", " ", "--tag", "a\u{1B}[1m\nb"]
          + library)
      #expect((added.status, added.output) == (0, "following Harbour Post [31m as 1\n"))
      #expect(try BuiltProgram.run(["feeds"] + library).output.contains(" · #a[1m b"))
      #expect(
        try BuiltProgram.run(["feeds", "rename", "1", "My\u{1B}]0;x\u{7}\npost "] + library).status == 0)
      #expect(try BuiltProgram.run(["feeds", "tag", "1", "", "  ", "sea"] + library).status == 0)
      let feeds = try BuiltProgram.run(["feeds", "--format", "json"] + library).output
      #expect(feeds.contains("\"name\":\"My]0;x post\"") && feeds.contains("\"tags\":[\"sea\"]"))
      #expect(try BuiltProgram.run(["feeds", "rename", "1", "  "] + library).status == 0)
      #expect(try BuiltProgram.run(["feeds", "--format", "json"] + library).output.contains("Harbour Post"))
    }
  }

  @Test("A paused feed that is to be refreshed is named, and so it is when all are")
  func paused() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      for path in ["/feed", "/other"] {
        _ = try BuiltProgram.run(["feeds", "add", server.address + path, "--name", path] + library)
      }
      _ = try BuiltProgram.run(["feeds", "pause", "1"] + library)
      let one = try BuiltProgram.run(["refresh", "1"] + library)
      #expect((one.status, one.output) == (0, "no feed was visited\n"))
      #expect(one.errors == "diptych: /feed: is paused (diptych feeds resume 1 has it visited again)\n")
      _ = try BuiltProgram.run(["feeds", "pause", "2"] + library)
      #expect(try BuiltProgram.run(["refresh", "--all"] + library).output.hasPrefix("every feed is paused"))
    }
  }

  @Test("A time is told by the clock of lists, with its day where that is not today")
  func clock() {
    let zone = Zone { _ in 3600 }
    #expect(RefreshCommand.clock(1_763_900_000, in: zone, now: 1_763_899_000) == "13:13")
    #expect(RefreshCommand.clock(1_763_900_000, in: zone, now: 1_763_800_000) == "23 Nov 2025, 13:13")
  }

  @Test("A site leads to its feed, and one with several is asked about")
  func adding() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      let added = try BuiltProgram.run(
        ["feeds", "add", server.address + "/site", "--tag", "ports"] + library)
      #expect(added.status == 0 && added.output == "following Harbour Post [31m as 1\n")
      #expect(
        try BuiltProgram.run(["feeds"] + library).output.contains("\(server.address)/feed"))
      let again = try BuiltProgram.run(["feeds", "add", server.address + "/feed"] + library)
      #expect(again.output.hasPrefix("Harbour Post [31m is followed already"))
      let several = try BuiltProgram.run(["feeds", "add", server.address + "/two"] + library)
      #expect(several.status == 1 && several.errors.contains("has 2 feeds (give one of them)"))
      #expect(several.errors.contains(server.address + "/other"))
      let none = try BuiltProgram.run(["feeds", "add", server.address + "/nothing"] + library)
      #expect(none.status == 1 && none.errors.contains("is not there any more (404"))
    }
  }

  @Test("What a refresh leaves alone is grouped when events are asked for")
  func eventsLater() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let words =
        "The cranes of Selmouth harbour stood still on Tuesday as 1,400 dockers of the Quayline company struck."
      let feed = (0..<2).map {
        "<item><title>Dockers strike in Selmouth</title><link>https://p\($0).example/</link><guid>\($0)</guid>"
          + "<pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description>\(words) Part \($0).</description></item>"
      }
      let server = try #require(
        LoopbackServer { _ in .init(body: Array("<rss><channel>\(feed.joined())</channel></rss>".utf8)) })
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      _ = try BuiltProgram.run(["feeds", "add", server.address + "/feed"] + library)
      let refreshed = try BuiltProgram.run(["refresh", "--no-pages", "--no-events"] + library)
      #expect(refreshed.output == "1 feed: 2 articles added, 0 changed\n")
      let json = try BuiltProgram.run(["events", "--format", "json"] + library).output
      let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let events = try #require(root["events"] as? [[String: Any]])
      #expect(events.map { ($0["reports"] as? [Any])?.count } == [2])
    }
  }

  @Test("Many new articles are grouped behind, by a process that goes on")
  func eventsBehind() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let items = (0...GroupingBehind.mostAwaited).map {
        "<item><title>Notice \($0)</title><guid>\($0)</guid><link>https://p.example/\($0)</link>"
          + "<description>Berth \($0) of the harbour is closed.</description></item>"
      }
      let server = try #require(
        LoopbackServer { _ in .init(body: Array("<rss><channel>\(items.joined())</channel></rss>".utf8)) })
      let path = folder.appendingPathComponent("l.sqlite")
      _ = try BuiltProgram.run(["feeds", "add", server.address + "/feed", "--library", path.path])
      let refreshed = try BuiltProgram.run(["refresh", "--no-pages", "--library", path.path])
      #expect(
        refreshed.output
          == "1 feed: \(items.count) articles added, 0 changed\nthey are being grouped by event behind\n")
      // Nobody but the process that was left behind groups here.
      let newsroom = Newsroom(library: path)
      var tries = 0
      while tries < 4_000, try newsroom.hasUngrouped() {
        usleep(50_000)
        tries += 1
      }
      #expect(try !newsroom.hasUngrouped())
      #expect(try BuiltProgram.run(["events", "group", "--library", path.path]).status == 0)
    }
  }

  @Test("The article of a web page is imported, compared and shown, and a page without one is refused")
  func pages() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      let taken = try BuiltProgram.run(["import", "\(server.address)/report"] + library)
      #expect(taken.status == 0 && taken.output == "1 added, 0 updated, 0 unchanged\n")
      let list = try BuiltProgram.run(["list"] + library).output
      #expect(list.contains("Crane falls on the quay") && list.contains("Harbour Post"))
      #expect(try BuiltProgram.run(["search", "bolt"] + library).status == 0)
      #expect(try BuiltProgram.run(["search", "weather"] + library).status == 1)
      let refused = try BuiltProgram.run(
        ["import", "\(server.address)/front", "\(server.address)/none"] + library)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("/front: is a web page without an article"))
      #expect(refused.errors.contains("/none: is not there any more (404; check the address)"))
      let quotes = try BuiltProgram.run("quotes", "\(server.address)/report")
      #expect(quotes.status == 0 && quotes.output.contains("every bolt"))
    }
  }

  @Test("A wrong line of the settings is named and stops nothing")
  func settings() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      _ = try BuiltProgram.run(["feeds", "add", "\(server.address)/feed"] + library)
      let config = folder.appendingPathComponent("config.yaml")
      try Data("user-agent: Reading Room/2\ntimeout: soon\nkeep-unread: 30 days\n".utf8).write(to: config)
      let refreshed = try BuiltProgram.run(["refresh", "--config", config.path] + library)
      #expect(refreshed.status == 0)
      #expect(
        refreshed.errors.contains("\(config.path):2: timeout cannot be soon (write it as: 30 seconds)"))
      #expect(refreshed.output.hasPrefix("1 feed: 2 articles added, 0 changed, 2 pages could not be had"))
      #expect(refreshed.output.hasSuffix("1 dropped as too old\n"))
      #expect(server.log.last?.headers["user-agent"] == "Reading Room/2")
      let xdg = try BuiltProgram.run(["feeds"] + library, environment: ["XDG_CONFIG_HOME": folder.path])
      #expect(xdg.status == 0 && xdg.errors.isEmpty)
      let missing = try BuiltProgram.run(["refresh", "--config", folder.path + "/none.yaml"] + library)
      #expect(missing.status == 2 && missing.errors.contains("none.yaml"))
    }
  }

  @Test("A server that asks for patience is left alone, also when a refresh is forced")
  func patience() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      let list = folder.appendingPathComponent("urls")
      try Data("\(server.address)/busy \"~Busy Post\"\n".utf8).write(to: list)
      _ = try BuiltProgram.run(["feeds", "import", list.path] + library)
      #expect(try BuiltProgram.run(["refresh"] + library).errors.contains("asks for patience (429)"))
      let asked = server.log.count
      let again = try BuiltProgram.run(["refresh", "--all"] + library)
      #expect(again.errors.contains("Busy Post: left alone until"))
      #expect(server.log.count == asked)
    }
  }

  @Test("How far a refresh is stands in a log as lines")
  func progressLines() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let server = try server()
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      _ = try BuiltProgram.run(["feeds", "add", "\(server.address)/feed"] + library)
      #expect(try BuiltProgram.run(["refresh", "--no-pages"] + library).errors == "1 of 1 feeds\n")
      #expect(
        try BuiltProgram.run(["refresh", "--all", "--quiet", "--no-pages"] + library).errors.isEmpty)
    }
  }
}
