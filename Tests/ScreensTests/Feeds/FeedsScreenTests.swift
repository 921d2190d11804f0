import Canvas
import News
import Testing

@testable import Screens

@Suite("The list of feeds")
struct FeedsScreenTests {
  private func reader(_ columns: Int = 66, _ rows: Int = 11, _ list: FeedList = FeedSample.list) -> Reader {
    var reader = Reader(size: Size(columns: columns, rows: rows), events: Sample.events)
    reader.press(.character("4"))
    reader.take(.feeds(list))
    _ = reader.asked()
    return reader
  }

  @Test("A narrow terminal gives each two rows: name and counts, tags and how it fares")
  func narrow() {
    #expect(
      reader().picture == """
         1 Events  2 Articles  3 Bookmarks  4 Feeds             13 unread
        ▌ ● City Post                                              12/340
        ▌   5 min ago                                         #city #news
          ! Coast Daily                                              1/20
            took too long (try again later) · 3 h ago
          ‖ Valley News                                               0/7
            paused · 8 days ago                                    #local
            https://new.example/feed
            not visited yet

         Enter open · r refresh · R all · a add · d remove · ? help   1/4
        """)
  }

  @Test("A wide one gives each one row")
  func wide() {
    let lines = reader(110, 7).lines
    #expect(
      lines[1]
        == "▌ ● City Post                        #city #news   5 min ago                                           12/340"
    )
    #expect(
      lines[2]
        == "  ! Coast Daily                                    took too long (try again later) · 3 h ago             1/20"
    )
  }

  @Test(
    "Words narrow the list by name, address, tag and fault", arguments: ["#local", "valley.ex", "paused"])
  func filter(words: String) {
    var reader = reader()
    reader.press(.character("/"))
    reader.type(words)
    #expect(reader.selectedLine?.contains("Valley News") == true)
    #expect(reader.lines[0].contains("filter: "))
  }

  @Test("Enter opens the articles of the feed, unread first")
  func open() {
    var reader = reader(60, 10)
    reader.press(.enter)
    #expect(reader.asked() == [.loadFeedArticles(1)])
    reader.take(feed: 1, Sample.summaries)
    #expect(
      reader.picture == """
         City Post                                     unread first
        ▌ ● Dam held, says mayor                         5 Jul 2024
          ● Hundreds leave their homes                   4 Jul 2024
          ● Tokyo talks raise tension                    2 Jul 2024
          ● Ministers agree at Tokyo talks               1 Jul 2024
            Bus drivers on strike                        6 Jul 2024
            River floods old town                        3 Jul 2024


         Enter read · c compare · r refresh · / filter · ? help 1/6
        """)
    reader.press(.down, .enter)
    #expect(reader.asked() == [.loadArticle(Sample.floodCoast.id)])
    reader.take(.article(Sample.floodCoast))
    reader.press(.escape)
    #expect(reader.selectedLine?.contains("Hundreds leave") == true)
    #expect(reader.selectedLine?.contains("●") == false)
    reader.press(.escape)
    #expect(reader.state.top.scope == .feeds)
  }

  @Test("A feed goes only after a y")
  func removing() {
    var reader = reader()
    reader.press(.down, .character("d"))
    #expect(reader.lastRow == " Follow “Coast Daily” no longer? y/n")
    reader.press(.character("n"))
    #expect(reader.asked() == [])
    reader.press(.character("d"), .character("y"))
    #expect(reader.asked() == [.change(.unfollow(2))])
    reader.take(
      .changed(
        .unfollow(2), FeedList(FeedSample.list.rows.filter { $0.id != 2 }, unread: 12, at: FeedSample.time)))
    #expect(!reader.picture.contains("Coast Daily"))
    #expect(reader.lastRow == " No longer followed; the articles stay.")
  }

  @Test("A name and tags are changed in the last row; an empty name is the feed's own")
  func naming() {
    var reader = reader()
    reader.press(.character("e"), .control("u"))
    reader.type(" The Post ")
    reader.press(.enter, .character("e"), .control("u"), .enter, .character("t"), .control("u"))
    reader.type("#world, news world")
    reader.press(.enter, .character("t"), .enter)
    #expect(
      reader.asked() == [
        .change(.rename(1, "The Post")), .change(.rename(1, nil)), .change(.tag(1, ["news", "world"])),
      ])
  }

  @Test("Tags of several words stay whole when nothing is changed")
  func wholeTags() {
    let feed = Feed(id: 1, address: "https://a.example/", name: "A", tags: ["ships", "two words"])
    var reader = reader(66, 11, FeedList([FeedRow(feed)], unread: 0, at: 0))
    reader.press(.character("t"), .enter)
    #expect(reader.asked() == [])
    reader.press(.character("t"))
    reader.type(" port")
    reader.press(.enter)
    #expect(reader.asked() == [.change(.tag(1, ["port", "ships", "two words"]))])
  }

  @Test("i sets how often a feed is visited, and nothing typed is the usual")
  func interval() {
    var reader = reader()
    reader.press(.character("i"))
    reader.type("ten")
    reader.press(.enter)
    #expect(reader.lastRow == " ! “ten” is no number of minutes, 1 or more.")
    reader.press(.character("i"))
    reader.type("10")
    reader.press(.enter)
    #expect(reader.asked() == [.change(.interval(1, 10))])
    var feed = FeedSample.list.rows[0].feed
    feed.interval = 600
    reader.take(.changed(.interval(1, 10), FeedList([FeedRow(feed)], unread: 0, at: FeedSample.time)))
    #expect(reader.lastRow == " “City Post” is visited every 10 minutes.")
    #expect(reader.lines[2].contains("5 min ago, every 10 min"))
    reader.press(.character("i"), .enter)
    #expect(reader.asked() == [])
    reader.press(.character("i"), .control("u"), .enter)
    #expect(reader.asked() == [.change(.interval(1, nil))])
  }

  @Test("I follows the feeds of a file, and E writes them to one")
  func files() {
    var reader = reader()
    reader.press(.character("I"))
    reader.type(" ~/feeds.opml ")
    reader.press(.enter)
    #expect(reader.asked() == [.importFeeds("~/feeds.opml")])
    reader.take(
      .importedFeeds(
        "~/feeds.opml",
        FeedImportOutcome(added: 2, known: 1, refused: ["feeds.opml:3: not taken: exec:x", "y"]),
        FeedSample.list))
    #expect(
      reader.picture.contains(" ! 2 feeds added, 1 followed already, 2 not taken: feeds.opml:3"))
    #expect(reader.lastRow == "   not taken: exec:x")
    reader.press(.character("E"))
    reader.type("out.opml")
    reader.press(.enter)
    #expect(reader.asked() == [.exportFeeds("out.opml")])
    reader.take(.exportedFeeds("out.opml"))
    #expect(reader.lastRow == " Wrote the feeds to out.opml.")
  }

  @Test("p pauses, and resumes what is paused; a paused feed is not refreshed")
  func pausing() {
    var reader = reader()
    reader.press(.character("p"), .down, .down, .character("p"), .character("r"))
    #expect(reader.asked() == [.change(.pause(1, true)), .change(.pause(3, false))])
    #expect(reader.lastRow == " ! This feed is paused: p resumes it.")
  }

  @Test("An address that leads to one feed is followed and visited at once")
  func adding() {
    var reader = reader()
    reader.press(.character("a"))
    reader.paste("city.example\n")
    reader.press(.enter)
    #expect(reader.asked() == [.discover("city.example")])
    #expect(reader.lastRow == " Looking for feeds at city.example…")
    reader.take(.discovered("city.example", [FeedSample.candidate(1)]))
    let change = FeedChange.follow(address: "https://city.example/1.xml")
    #expect(reader.asked() == [.change(change)])
    var rows = FeedSample.list.rows
    rows.append(
      FeedRow(Feed(id: 9, address: "https://city.example/1.xml", name: "https://city.example/1.xml")))
    reader.take(.changed(change, FeedList(rows, unread: 13, at: FeedSample.time)))
    #expect(reader.asked() == [.refresh([9])])
    #expect(reader.selectedLine?.contains("city.example/1.xml") == true)
  }

  @Test("Several feeds are shown to choose from, and Enter follows one")
  func choosing() {
    var reader = reader(60, 7)
    reader.press(.character("a"))
    reader.type("city.example")
    reader.press(.enter)
    reader.take(.discovered("city.example", [FeedSample.candidate(1), FeedSample.candidate(2)]))
    #expect(
      reader.picture == """
         2 feeds are there: which one?
        ▌ City Post 1
        ▌   https://city.example/1.xml
          https://city.example/2.xml
            https://city.example/2.xml

         Enter follow · / filter · q back · ? help              1/2
        """)
    _ = reader.asked()
    reader.press(.down, .enter)
    #expect(reader.asked().first == .change(.follow(address: "https://city.example/2.xml")))
    #expect(reader.state.top.scope == .feeds)
  }

  @Test("Who has gone elsewhere meanwhile finds the choice when they come back")
  func choosingLater() {
    var reader = reader()
    reader.press(.character("a"))
    reader.type("city.example")
    reader.press(.enter, .character("1"))
    reader.take(.discovered("city.example", [FeedSample.candidate(1), FeedSample.candidate(2)]))
    #expect(reader.state.top.scope == .events)
    #expect(reader.lastRow == " 2 feeds are there: 4 shows them to choose from.")
    reader.press(.character("4"))
    #expect(reader.state.top.scope == .feedChoice)
    reader.press(.escape, .character("1"), .character("4"))
    #expect(reader.state.top.scope == .feeds)
  }

  @Test("An address without a feed says so, and nothing else changes")
  func nothingFound() {
    var reader = reader()
    reader.press(.character("a"))
    reader.type("nowhere")
    reader.press(.enter)
    reader.take(.failed("nowhere: no such host"))
    #expect(reader.lastRow == " ! nowhere: no such host")
    reader.press(.down)
    #expect(reader.selectedLine?.contains("Coast Daily") == true)
  }

  @Test("Without feeds the screen says how to follow one")
  func empty() {
    #expect(reader(70, 20, FeedList([], unread: 0, at: 0)).picture.contains("Press a and type the address"))
  }

  @Test("Nothing a feed says reaches the terminal as a control")
  func hostile() {
    let evil = "\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}name"
    let row = FeedRow(Feed(id: 1, address: evil, name: evil, tags: [evil], articles: 1), fault: evil)
    for columns in [60, 120] {
      let frame = reader(columns, 20, FeedList([row], unread: 0, at: 0)).state.render()
      let scalars = frame.cells.flatMap { $0.text.unicodeScalars }
      #expect(!scalars.contains { $0.properties.generalCategory == .control || $0 == "\u{202E}" })
    }
  }
}
