import Canvas
import News
import Testing

@testable import Screens

@Suite("The list of articles")
struct ArticlesScreenTests {
  private func reader(_ columns: Int = 60, _ rows: Int = 9) -> Reader {
    var reader = Reader(size: Size(columns: columns, rows: rows), events: Sample.events)
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    _ = reader.asked()
    return reader
  }

  @Test("It stands newest first, and a dot marks what is unread")
  func picture() {
    #expect(
      reader().picture == """
         1 Events  2 Articles  3 Bookmarks  4 Feeds    newest first
        ▌   Bus drivers on strike        City Post       6 Jul 2024
          ● Dam held, says mayor         Valley News     5 Jul 2024
          ● Hundreds leave their homes   Coast Daily     4 Jul 2024
            River floods old town        City Post       3 Jul 2024
          ● Tokyo talks raise tension    Strait Monitor  2 Jul 2024
          ● Ministers agree at Tokyo t…  Pacific Wire    1 Jul 2024

         Enter read · c compare · / filter · o order · ? help   1/6
        """)
  }

  @Test("o goes round the orders and keeps the selected article")
  func sorting() {
    var reader = reader()
    reader.press(.down, .character("o"))
    #expect(reader.lines[0].hasSuffix("unread first"))
    #expect(reader.lines[1].contains("Dam held") && reader.lines[1].hasPrefix("▌"))
    #expect(reader.lines[6].contains("River floods"))
    reader.press(.character("o"))
    #expect(reader.lines[1].contains("Bus drivers") && reader.lines[2].contains("River floods"))
    #expect(reader.selectedLine?.contains("Dam held") == true)
    reader.press(.character("o"))
    #expect(reader.lines[0].hasSuffix("newest first"))
  }

  @Test("Enter reads, and n goes on along the list as it was shown")
  func reading() {
    var reader = reader()
    reader.press(.character("/"))
    reader.type("city post")
    reader.press(.enter, .enter)
    #expect(reader.asked() == [.loadArticle(Sample.strike.id)])
    reader.take(.article(Sample.strike))
    reader.press(.character("n"))
    #expect(reader.asked() == [.markRead(Sample.strike.id), .loadArticle(Sample.floodCity.id)])
  }

  @Test("The other reports of the event come first to compare with, the others by typing")
  func comparing() {
    var reader = reader(60, 14)
    reader.press(.down, .character("c"))
    #expect(reader.lines[1].contains("Hundreds leave") && reader.lines[1].hasSuffix("same event"))
    #expect(reader.lines[3].contains("River floods") && reader.lines[3].hasSuffix("same event"))
    #expect(!reader.lines[5].contains("same event"))
    #expect(reader.lastRow == " Compare with:")
    reader.type("strait")
    #expect(reader.selectedLine?.contains("Tokyo talks") == true)
    reader.press(.enter)
    #expect(reader.asked() == [.compare(left: Sample.floodValley.id, right: Sample.talksEast.id)])
  }

  @Test("Escape in the choice goes back to the list, and a wrong word can be mended")
  func leavingTheChoice() {
    var reader = reader()
    reader.press(.character("c"))
    reader.type("zzz")
    reader.press(.enter)
    #expect(reader.state.top.scope == .choice)
    reader.press(.backspace, .backspace, .backspace)
    #expect(reader.selectedLine != nil)
    reader.press(.escape)
    #expect(reader.state.top.scope == .articles)
  }

  @Test("Among very many articles a filter finds the one")
  func many() {
    var reader = Reader(size: Size(columns: 100, rows: 30), events: [])
    reader.press(.character("2"))
    reader.take(
      articles: (0..<20_000).map {
        ArticleSummary(id: Article.ID(rawValue: "\($0)"), name: "Article number \($0)", words: 10)
      })
    reader.press(.character("/"))
    reader.type("19999")
    #expect(reader.selectedLine?.contains("Article number 19999") == true)
  }
}
