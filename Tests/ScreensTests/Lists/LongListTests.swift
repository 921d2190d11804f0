import Canvas
import News
import Testing

@testable import Screens

@Suite("A long list in the reader")
struct LongListTests {
  private static let articles = (0..<5_000).map { number in
    Article(title: "Article \(number)", outlet: Outlet(name: "Outlet \(number % 7)"), text: "One.")
  }

  private func reader() -> Reader {
    var reader = Reader(size: Size(columns: 60, rows: 12), events: Sample.events)
    reader.press(.character("2"))
    reader.take(articles: Self.articles.map { Sample.summary($0) })
    _ = reader.asked()
    return reader
  }

  @Test("Its end is one key away, and the place is told before the rows are there")
  func end() {
    var reader = reader()
    reader.isHoldingRows = true
    reader.press(.character("G"))
    #expect(reader.lastRow.hasSuffix("5000/5000"))
    #expect(reader.selectedLine == "▌")
    reader.answerRows()
    #expect(reader.selectedLine?.contains("Article 4999") == true)
    #expect(reader.lines[1].contains("Article 4990"))
  }

  @Test("A key pressed before the row has come is about that row, unless another key comes first")
  func typingAhead() {
    var reader = reader()
    reader.isHoldingRows = true
    reader.press(.character("G"), .enter)
    #expect(reader.asked() == [])
    reader.answerRows()
    #expect(reader.asked() == [.loadArticle(Self.articles[4_999].id)])
    reader.press(.character("g"))
    reader.isHoldingRows = true
    reader.press(.character("/"))
    reader.type("4321")
    reader.press(.enter, .enter)
    reader.answerRows()
    #expect(reader.asked() == [.loadArticle(Self.articles[4_321].id)])
    reader.isHoldingRows = true
    reader.press(.escape, .enter, .down)
    reader.answerRows()
    #expect(reader.asked() == [])
  }

  @Test("n goes on beyond the rows that were at hand, to the end of the list and back")
  func goingAlong() {
    var reader = reader()
    reader.press(.enter)
    reader.take(.article(Self.articles[0]))
    _ = reader.asked()
    var way: [Article.ID] = []
    func turn(_ key: Character) {
      reader.press(.character(key))
      for case .loadArticle(let id) in reader.asked() {
        way.append(id)
        Self.articles.first { $0.id == id }.map { reader.take(.article($0)) }
      }
    }
    for _ in 0..<120 { turn("n") }
    #expect(way == Self.articles[1...120].map(\.id))
    way = []
    for _ in 0..<120 { turn("p") }
    #expect(way == Self.articles[0..<120].reversed().map(\.id))
    turn("p")
    #expect(reader.lastRow == " This is the first article of the list.")
  }

  @Test("A refresh that brings news keeps the place, however far down it is")
  func refreshing() {
    var reader = reader()
    reader.press(.character("G"), .up, .up)
    let selected = reader.selectedLine
    reader.press(.character("R"))
    reader.take(.refreshed(FeedSample.outcome))
    let new = (0..<340).map { Sample.summary(Sample.article("New", "News \($0)")) }
    reader.take(articles: new + Self.articles.map { Sample.summary($0) })
    #expect(reader.selectedLine == selected)
    #expect(reader.lastRow.hasSuffix("5338/5340") || reader.lastRow.contains("340 new"))
    reader.press(.character("g"))
    #expect(reader.selectedLine?.contains("News 0") == true)
  }

  @Test("Another order keeps the selected article in sight")
  func sorting() {
    var reader = reader()
    reader.press(.character("G"))
    let selected = reader.selectedLine
    reader.press(.character("o"), .character("o"))
    #expect(reader.lines[0].hasSuffix("by outlet"))
    #expect(reader.selectedLine == selected)
    #expect(reader.lastRow.contains("by outlet"))
  }

  @Test("What is read is marked in the rows at hand")
  func marking() {
    var reader = reader()
    reader.press(.character("G"), .enter)
    reader.take(.article(Self.articles[4_999]))
    reader.press(.escape)
    #expect(reader.selectedLine?.contains("●") == false)
    #expect(reader.lines[1].contains("●"))
  }
}
