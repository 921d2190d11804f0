import Canvas
import News
import Testing

@testable import Screens

@Suite("A refresh in the reader")
struct RefreshingTests {
  private func reader() -> Reader {
    var reader = Reader(size: Size(columns: 80, rows: 12), events: Sample.events)
    reader.press(.character("4"))
    reader.take(.feeds(FeedSample.list))
    _ = reader.asked()
    return reader
  }

  @Test("r visits the feed under the cursor, R all")
  func asking() {
    var reader = reader()
    reader.press(.character("r"))
    #expect(reader.asked() == [.refresh([1])])
    reader.take(.refreshed(FeedSample.outcome))
    _ = reader.asked()
    reader.press(.character("R"))
    #expect(reader.asked() == [.refresh(nil)])
  }

  @Test("The last row says how far it is, on every screen, and keys work meanwhile")
  func progress() {
    var reader = reader()
    reader.press(.character("R"))
    #expect(reader.lastRow.hasPrefix(" Refreshing… (Escape stops it)"))
    reader.take(.refreshing(done: 12, of: 100))
    #expect(reader.lastRow.hasPrefix(" Refreshing 12 of 100 (Escape stops it)"))
    #expect(reader.lastRow.hasSuffix("1/4"))
    reader.press(.down)
    #expect(reader.selectedLine?.contains("Coast Daily") == true)
    reader.press(.character("1"))
    #expect(reader.lastRow.hasPrefix(" Refreshing 12 of 100  "))
    reader.press(.enter)
    reader.take(.article(Sample.strike))
    #expect(reader.state.top.scope == .article)
    #expect(reader.lastRow.hasPrefix(" Refreshing 12 of 100  "))
  }

  @Test("What is done behind is told before the keys, until it is over or feeds are refreshed")
  func upkeep() {
    var reader = reader()
    let hints = reader.lastRow
    reader.take(.keepingUp(Upkeep(.grouping, done: 3000, total: 90000)))
    #expect(reader.lastRow.hasPrefix(" Grouping by event: 3000 of 90000 · "))
    #expect(reader.lastRow.hasSuffix("1/4"))
    reader.take(.keepingUp(Upkeep(.indexing, done: 500, total: 90000)))
    #expect(reader.lastRow.hasPrefix(" Indexing anew: 500 of 90000 · "))
    reader.take(.keepingUp(nil))
    #expect(reader.lastRow == hints)
    reader.take(.keepingUp(Upkeep(.grouping, done: 3000, total: 90000)))
    reader.press(.character("R"))
    #expect(reader.lastRow.hasPrefix(" Refreshing…"))
  }

  @Test("Escape, r and R stop it", arguments: [Key.escape, .character("r"), .character("R")])
  func stopping(key: Key) {
    var reader = reader()
    reader.press(.character("R"))
    _ = reader.asked()
    reader.press(key)
    #expect(reader.asked() == [.stopRefresh])
    #expect(reader.state.top.scope == .feeds)
    #expect(reader.lastRow.hasPrefix(" Stopping the refresh…"))
    var outcome = RefreshOutcome()
    outcome.wasStopped = true
    outcome.added = 1
    reader.take(.refreshed(outcome))
    #expect(reader.lastRow == " Stopped after 1 new article.")
    reader.press(.escape)
    #expect(reader.state.top.scope == .events)
  }

  @Test("q goes back and lets it run")
  func leaving() {
    var reader = reader()
    reader.press(.character("R"), .character("q"))
    #expect(reader.asked() == [.refresh(nil)])
    #expect(reader.state.top.scope == .events)
  }

  @Test("Its end says what came, and the lists are read anew")
  func end() {
    var reader = reader()
    reader.press(.character("R"), .character("1"))
    _ = reader.asked()
    reader.take(.refreshed(FeedSample.outcome))
    #expect(reader.lastRow == " 340 new articles, 2 feeds failed (4 shows why)")
    #expect(reader.asked() == [.loadEvents])
    reader.press(.character("4"))
    #expect(reader.asked() == [.loadFeeds])
    reader.press(.character("2"))
    #expect(reader.asked() == [.loadArticles])
  }

  @Test("The feed one reads is filled anew at its end, and keeps the selected article")
  func openFeed() {
    var reader = reader()
    reader.press(.enter)
    reader.take(feed: 1, Array(Sample.summaries.prefix(2)))
    reader.press(.down, .character("r"))
    let selected = reader.selectedLine
    _ = reader.asked()
    reader.take(.refreshed(FeedSample.outcome))
    #expect(reader.asked().contains(.loadFeedArticles(1)))
    reader.take(feed: 1, Sample.summaries)
    #expect(reader.selectedLine == selected)
    #expect(reader.lines.filter { $0.contains("2024") }.count == Sample.summaries.count)
  }

  @Test("What brought nothing asks for no list but the feeds")
  func nothingNew() {
    var reader = reader()
    reader.press(.character("R"), .character("1"))
    _ = reader.asked()
    var outcome = RefreshOutcome()
    outcome.feeds = 4
    reader.take(.refreshed(outcome))
    #expect(reader.lastRow == " No new articles")
    #expect(reader.asked() == [])
  }

  @Test("What could not be stored is said")
  func problem() {
    var reader = reader()
    reader.press(.character("R"))
    var outcome = RefreshOutcome()
    outcome.problem = "library.sqlite: cannot be written: the disk is full"
    reader.take(.refreshed(outcome))
    #expect(reader.lastRow == " ! library.sqlite: cannot be written: the disk is full")
  }
}
