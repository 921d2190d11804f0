import Canvas
import News
import Testing

@testable import Screens

@Suite("Keys for what has been read, and for pages")
struct ReadingKeysTests {
  private func articles() -> Reader {
    var reader = Reader(size: Size(columns: 80, rows: 12), events: Sample.events)
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    _ = reader.asked()
    return reader
  }

  @Test("N marks the selected article read, and unread again")
  func toggling() {
    var reader = articles()
    reader.press(.down, .character("N"))
    #expect(reader.asked() == [.mark([Sample.floodValley.id], isRead: true)])
    #expect(reader.selectedLine?.contains("●") == false)
    reader.press(.character("N"))
    #expect(reader.asked() == [.mark([Sample.floodValley.id], isRead: false)])
    #expect(reader.selectedLine?.contains("●") == true)
  }

  @Test("A mark that could not be kept is taken back")
  func failedMark() {
    var reader = articles()
    reader.press(.down, .character("N"))
    reader.take(.failedToMark([Sample.floodValley.id], isRead: true, "The library cannot be written."))
    #expect(reader.lastRow == " ! The library cannot be written.")
    #expect(reader.selectedLine?.contains("●") == true)
    #expect(reader.asked().contains(.loadArticles))
  }

  @Test("N on an event marks what of it is unread, and all of it unread once nothing is")
  func togglingEvents() {
    var reader = Reader(size: Size(columns: 80, rows: 12), events: [Sample.flood])
    _ = reader.asked()
    reader.press(.character("N"))
    #expect(reader.asked() == [.mark([Sample.floodCoast.id, Sample.floodValley.id], isRead: true)])
    #expect(!reader.picture.contains("unread"))
    reader.press(.character("N"))
    #expect(reader.asked() == [.mark(Sample.flood.reports.map(\.id), isRead: false)])
    #expect(reader.picture.contains("3 unread"))
  }

  @Test("A marks a list read, narrowed as it is, after a y")
  func markingAll() {
    var reader = articles()
    reader.press(.character("/"))
    reader.type("flood")
    reader.press(.enter, .character("A"))
    #expect(reader.lastRow == " Mark the one row of this list read? y/n")
    reader.press(.character("n"))
    #expect(reader.asked() == [])
    reader.press(.character("A"), .character("y"))
    let list = RowRequest(.articles(.date), filter: "flood", isFresh: false)
    #expect(reader.asked() == [.markAllRead(list)])
    reader.take(.markedAllRead(list, 1))
    #expect(reader.lastRow == " Marked 1 article read.")
  }

  @Test("A marks all of a feed read, from the list of feeds and in the feed")
  func markingFeeds() {
    var reader = Reader(size: Size(columns: 80, rows: 12), events: Sample.events)
    reader.press(.character("4"))
    reader.take(.feeds(FeedSample.list))
    _ = reader.asked()
    reader.press(.character("A"))
    #expect(reader.lastRow == " Mark all of “City Post” read? y/n")
    reader.press(.character("y"))
    #expect(reader.asked() == [.markAllRead(RowRequest(.feed(1, .date)))])
  }

  @Test("n goes to the next unread row, and from the end on to the beginning")
  func nextUnread() {
    var reader = articles()
    reader.press(.character("n"))
    #expect(reader.selectedLine?.contains("Dam held") == true)
    reader.press(.character("n"), .character("n"))
    #expect(reader.selectedLine?.contains("Tokyo talks raise") == true)
    reader.press(.character("n"), .character("n"))
    #expect(reader.selectedLine?.contains("Dam held") == true)
    for _ in 0..<4 { reader.press(.character("N"), .character("n")) }
    _ = reader.asked()
    reader.press(.character("n"))
    #expect(reader.lastRow == " Nothing in this list is unread.")
    #expect(reader.asked() == [])
  }

  @Test("The next unread row of a long list is asked for where it is not at hand")
  func nextUnreadFar() {
    let many = (1...400).map {
      ArticleSummary(
        id: Article.ID(rawValue: "\($0)"), name: "Title \($0)", published: nil, words: 3, isRead: $0 != 300)
    }
    var reader = Reader(size: Size(columns: 80, rows: 12), events: [])
    reader.press(.character("2"))
    reader.take(articles: many)
    _ = reader.asked()
    reader.press(.character("n"))
    let list = RowRequest(.articles(.date), isFresh: false)
    #expect(reader.asked() == [.nextUnread(list, from: 1)])
    reader.take(.nextUnread(list, from: 1, 299))
    #expect(reader.selectedLine?.contains("Title 300") == true)
  }

  @Test("In an article Tab goes to the next unread one of the list, and N marks it unread")
  func inAnArticle() {
    var reader = articles()
    reader.press(.enter)
    reader.take(.article(Sample.strike))
    _ = reader.asked()
    reader.press(.tab)
    let list = RowRequest(.articles(.date), isFresh: false)
    #expect(reader.asked() == [.nextUnread(list, from: 1)])
    reader.take(.nextUnread(list, from: 1, 2))
    #expect(reader.asked() == [.loadArticle(Sample.floodCoast.id)])
    reader.take(.article(Sample.floodCoast))
    _ = reader.asked()
    reader.press(.character("N"))
    #expect(reader.asked() == [.mark([Sample.floodCoast.id], isRead: false)])
    #expect(reader.lastRow == " Unread again.")
    reader.press(.tab)
    reader.take(.nextUnread(list, from: 3, nil))
    #expect(reader.lastRow == " Nothing else in the list is unread.")
    reader.press(.escape)
    #expect(reader.lines.first { $0.contains("Hundreds leave") }?.contains("●") == true)
  }

  @Test("The address stands in the head of an article, and o opens its page")
  func browsing() {
    var article = Sample.strike
    article.url = "https://post.example/strike"
    var reader = articles()
    reader.press(.enter)
    reader.take(.article(article))
    _ = reader.asked()
    #expect(reader.lines.contains { $0.trimmed == "https://post.example/strike" })
    reader.press(.character("o"))
    #expect(reader.asked() == [.browse(article.id)])
    #expect(reader.lastRow == " Opening the page…")
    reader.take(.browsing(article.id, address: "https://post.example/strike"))
    #expect(reader.lastRow == " Opened https://post.example/strike.")
    reader.press(.escape, .down, .character("B"))
    #expect(reader.asked() == [.browse(Sample.floodValley.id)])
    reader.take(.failed("xdg-open: cannot be started"))
    #expect(reader.lastRow == " ! xdg-open: cannot be started")
  }
}
