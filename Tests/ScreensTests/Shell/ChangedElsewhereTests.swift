import Canvas
import News
import Testing

@testable import Screens

@Suite("What another process changes")
struct ChangedElsewhereTests {
  private func reader() -> Reader {
    Reader(size: Size(columns: 80, rows: 14), events: Sample.events)
  }

  @Test("A list that is shown is read anew, keeps its selected row, and says nothing of it")
  func shownList() {
    var reader = reader()
    reader.press(.down)
    _ = reader.asked()
    let selected = reader.selectedLine
    let footer = reader.lastRow
    reader.take(.changedElsewhere)
    #expect(reader.asked() == [.loadEvents])
    #expect(reader.lastRow == footer)
    let report = ArticleSummary(
      id: Article.ID(rawValue: "new"), name: "Pier reopens", published: PublicationDate("2024-07-09"),
      words: 9)
    let pier = Event(id: Event.ID(rawValue: "pier"), name: "Pier reopens", reports: [report])
    reader.take(events: Sample.events + [pier])
    #expect(reader.picture.contains("Pier reopens"))
    #expect(reader.selectedLine == selected)
  }

  @Test("Lists out of sight are read anew when the reader comes to them")
  func otherLists() {
    var reader = reader()
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.character("3"))
    reader.take(.bookmarks([]))
    reader.press(.character("4"))
    reader.take(.feeds(FeedSample.list))
    _ = reader.asked()
    reader.take(.changedElsewhere)
    #expect(reader.asked().contains(.loadFeeds))
    reader.press(.character("3"))
    #expect(reader.asked().contains(.loadBookmarks))
    reader.press(.character("2"))
    #expect(reader.asked().contains(.loadArticles))
  }

  @Test("An article that is read stays as it is")
  func article() {
    var reader = reader()
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.enter)
    reader.take(.article(Sample.strike))
    let picture = reader.picture
    reader.take(.changedElsewhere)
    #expect(reader.picture == picture)
  }
}
