import Canvas
import News
import Testing

@testable import Screens

@Suite("Searching the library")
struct SearchScreenTests {
  private func reader(_ columns: Int = 70, _ rows: Int = 8) -> Reader {
    var reader = Reader(size: Size(columns: columns, rows: rows), events: Sample.events)
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.down, .character("f"))
    _ = reader.asked()
    return reader
  }

  @Test("What is found stands there as one types, with the found words marked by more than colour")
  func picture() {
    var reader = reader()
    reader.type("sta")
    #expect(reader.asked() == [.search("s"), .search("st"), .search("sta")])
    reader.take(.found("sta", FeedSample.hits))
    #expect(
      reader.picture == """
         Search                                                       2 found
        ▌ ● Ministers agree at Tokyo talks         Pacific Wire    1 Jul 2024
        ▌   They agreed. “We stand firm,” he said.
            Tokyo talks raise tension              Strait Monitor  2 Jul 2024
            They met. “We stand firm,” he claimed.


         Search all articles: sta
        """)
    let frame = reader.state.render()
    let marked = (0..<frame.size.columns).filter {
      frame[$0, 4].style.attributes.contains([.bold, .underline])
    }
    #expect(marked == Array(18..<23))
  }

  @Test("An answer to what is no longer looked for changes nothing")
  func lateAnswer() {
    var reader = reader()
    reader.type("st")
    reader.take(.found("st", FeedSample.hits))
    let before = reader.lines.dropLast()
    reader.type("a")
    reader.take(.found("s", []))
    reader.take(.found("st", []))
    #expect(reader.lines.dropLast() == before)
    reader.take(.found("sta", []))
    #expect(reader.picture.contains("No article has all of this."))
  }

  @Test("Enter opens the article at the first found place, and Escape comes back with the search as it was")
  func opening() {
    var reader = reader()
    reader.type("stand")
    reader.take(.found("stand", FeedSample.hits))
    reader.press(.down, .enter)
    #expect(reader.asked().last == .loadArticle(Sample.talksEast.id))
    reader.take(.article(Sample.talksEast))
    #expect(reader.state.top.scope == .article)
    #expect(reader.lastRow.contains("“stand” 1 of 1"))
    let frame = reader.state.render()
    #expect(
      frame.cells.filter { $0.style.attributes.contains([.reverse, .bold]) }.map(\.text).joined() == "stand")
    reader.press(.escape)
    #expect(reader.state.top.scope == .search)
    #expect(reader.selectedLine?.contains("Tokyo talks raise") == true)
    reader.press(.character("f"))
    #expect(reader.lastRow == " Search all articles: stand")
    reader.press(.escape)
    #expect(reader.state.top.scope == .articles)
    #expect(reader.selectedLine?.contains("Dam held") == true)
  }

  @Test("Enter before the answer opens what comes first")
  func hasty() {
    var reader = reader()
    reader.type("firm")
    reader.press(.enter)
    reader.take(.found("fir", []))
    reader.take(.found("firm", FeedSample.hits))
    #expect(reader.asked().last == .loadArticle(Sample.talksWest.id))
  }

  @Test("Enter with nothing found lets one go on typing, and with nothing typed goes back")
  func fruitless() {
    var reader = reader()
    reader.type("zz")
    reader.take(.found("zz", []))
    reader.press(.enter)
    #expect(reader.lastRow == " ! No article has all of this." || reader.lastRow.contains("zz"))
    #expect(reader.state.top.scope == .search)
    reader.press(.backspace, .backspace, .enter)
    #expect(reader.state.top.scope == .articles)
  }

  @Test("Up and down move among what is found while one types")
  func moving() {
    var reader = reader()
    reader.type("x")
    reader.take(.found("x", FeedSample.hits))
    reader.press(.down)
    #expect(reader.selectedLine?.contains("Tokyo talks raise") == true)
    #expect(reader.lastRow == " Search all articles: x")
  }

  @Test("It works from every screen and comes back to it", arguments: ["1", "3", "4"])
  func anywhere(home: String) {
    var reader = Reader(size: Size(columns: 100, rows: 20), events: Sample.events)
    reader.type(home)
    let scope = reader.state.top.scope
    reader.press(.character("f"), .escape)
    #expect(reader.state.top.scope == scope)
  }

  @Test("Before anything is typed the screen says what can be")
  func hints() {
    let picture = reader(60, 20).picture
    for words in [
      "outlet:post", "category:sport", "before:2025-04", "after:2025-03-01", "after:7d", "is:unread",
      "has:bookmark",
    ] {
      #expect(picture.contains(words))
    }
  }

  @Test("Where nothing is found a part that is no filter is named, with what is possible")
  func doubtful() {
    var reader = reader(100, 20)
    reader.type("ferry before:garbage")
    reader.take(.found("ferry before:garbage", []))
    #expect(reader.picture.contains("No article has all of this."))
    #expect(reader.picture.contains("before:garbage names no day (2026-11-22, 2026-11, today,"))
  }

  @Test("Where the found word stands far in, the snippet begins before it")
  func longSnippet() {
    let snippet = String(repeating: "word ", count: 30) + "needle in the hay and some more of it"
    let hit = SearchHit(
      article: Sample.summary(Sample.strike), snippet: snippet, marks: [TextRange(150, 156)])
    var reader = reader(50, 6)
    reader.type("needle")
    reader.take(.found("needle", [hit]))
    #expect(reader.lines[2].contains("needle"))
    #expect(reader.lines[2].contains("…") && reader.lines[2].hasSuffix("…"))
  }
}
