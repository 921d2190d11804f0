import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("A reader going about")
struct FlowTests {
  @Test("Starting asks for the events, and shows them once they are there")
  func start() {
    var reader = Reader(State(size: Size(columns: 80, rows: 20)))
    #expect(reader.asked() == [.loadEvents])
    #expect(reader.picture.contains("Reading the library…"))
    reader.take(events: Sample.events)
    #expect(reader.selectedLine?.contains("Bus strike") == true)
  }

  @Test("An event with two reports opens as a comparison, and going back keeps the place")
  func eventToComparison() {
    var reader = Reader(events: Sample.events)
    reader.press(.down, .down, .enter)
    #expect(reader.asked().last == .compare(left: Sample.talksWest.id, right: Sample.talksEast.id))
    #expect(reader.lastRow.contains("Comparing…"))
    reader.take(.comparison(Sample.comparison))
    #expect(reader.state.top.scope == .comparison)
    reader.press(.escape)
    #expect(reader.state.top.scope == .events)
    #expect(reader.selectedLine?.contains("Security talks in Tokyo") == true)
    #expect(reader.asked() == [])
  }

  @Test("An event with one report opens it for reading, and it counts as read everywhere")
  func eventToArticle() {
    var unread = Sample.strikes
    unread.reports[0].isRead = false
    var reader = Reader(events: [unread])
    #expect(reader.picture.contains("1 unread"))
    reader.press(.enter)
    reader.take(.article(Sample.strike))
    #expect(reader.asked() == [.loadEvents, .loadArticle(Sample.strike.id), .markRead(Sample.strike.id)])
    reader.press(.character("q"))
    #expect(!reader.picture.contains("unread"))
  }

  @Test("Of three reports, two are picked and compared in the order picked")
  func pickTwo() {
    var reader = Reader(events: Sample.events)
    reader.press(.down, .enter)
    #expect(reader.state.top.scope == .reports)
    reader.press(.down, .enter, .down)
    #expect(reader.picture.contains("◆ Hundreds leave"))
    reader.press(.enter)
    #expect(reader.asked().last == .compare(left: Sample.floodCoast.id, right: Sample.floodValley.id))
  }

  @Test("q on the first screen leaves, Ctrl-C leaves from anywhere, also from a prompt")
  func leaving() {
    var reader = Reader(events: Sample.events)
    reader.press(.character("/"), .control("c"))
    #expect(reader.asked().last == .quit)
    reader.press(.escape, .character("q"))
    #expect(reader.asked() == [.quit])
  }

  @Test("Ctrl-Z and Ctrl-L are asked of the outside and leave a prompt as it is")
  func suspending() {
    var reader = Reader(events: Sample.events)
    reader.press(.character("/"), .character("x"), .control("z"), .control("l"))
    #expect(reader.asked().suffix(2) == [.suspend, .redraw])
    #expect(reader.lastRow == " Filter: x")
  }

  @Test("Number keys and Tab lead to the homes, and q back to where one was")
  func homes() {
    var reader = Reader(events: Sample.events)
    reader.press(.character("2"))
    #expect(reader.asked().last == .loadArticles)
    reader.take(articles: Sample.summaries)
    reader.press(.down, .tab)
    #expect(reader.state.top.scope == .bookmarks)
    reader.press(.backTab)
    #expect(reader.state.top.scope == .articles)
    #expect(reader.selectedLine?.contains("Dam held") == true)
    reader.press(.character("q"))
    #expect(reader.state.top.scope == .events)
    reader.press(.backTab)
    #expect(reader.state.top.scope == .feeds)
    reader.press(.tab, .character("3"))
    #expect(reader.state.top.scope == .bookmarks)
  }

  @Test("Home keys in help lead home, and help itself closes with its key")
  func help() {
    var reader = Reader(events: Sample.events)
    reader.press(.character("?"))
    #expect(reader.state.top.scope == .help)
    reader.press(.character("?"))
    #expect(reader.state.top.scope == .events)
    reader.press(.function(1), .character("3"))
    #expect(reader.state.top.scope == .bookmarks)
    reader.press(.escape)
    #expect(reader.state.top.scope == .events)
  }

  @Test("Paste is text for a prompt, and nothing without one")
  func paste() {
    var reader = Reader(events: Sample.events)
    reader.paste("qqq\u{3}S")
    #expect(reader.asked() == [.loadEvents])
    reader.press(.character("/"))
    reader.paste("bus\nstrike")
    #expect(reader.lastRow == " Filter: bus strike")
    #expect(reader.picture.contains("filter: bus strike (1)"))
  }

  @Test("Opening straight into an article, back leaves; the homes are still one key away")
  func readingAtOnce() {
    var reader = Reader(State(size: Size(columns: 80, rows: 20), reading: Sample.strike))
    #expect(reader.asked() == [.markRead(Sample.strike.id)])
    reader.press(.character("1"))
    #expect(reader.asked() == [.loadEvents])
    reader.press(.escape)
    #expect(reader.state.top.scope == .article)
    reader.press(.escape)
    #expect(reader.asked() == [.quit])
  }
}
