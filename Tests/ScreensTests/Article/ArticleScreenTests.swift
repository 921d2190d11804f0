import Canvas
import News
import Testing

@testable import Screens

@Suite("An article to read")
struct ArticleScreenTests {
  private let size = Size(columns: 100, rows: 12)

  private func reader(_ article: Article, among others: [Article.ID] = []) -> Reader {
    Reader(State(size: size, showing: ArticleScreen(article, among: Neighbours(others))))
  }

  @Test("It stands in the middle, at most 76 columns wide, with title, outlet, date and byline")
  func picture() {
    let article = Sample.article(
      "City Post", "Bus drivers on strike",
      text:
        "The drivers walked out at dawn and said that they would not come back before the city had answered."
        + "\n\nThe city did not answer.")
    #expect(
      reader(article).picture == """
                    Bus drivers on strike
                    City Post · 1 Jul 2024 · By A. Writer

                    The drivers walked out at dawn and said that they would not come back before
                    the city had answered.

                    The city did not answer.




         Space page · n next · c compare · o browser · v select · / search · q back · ? help           100%
        """)
  }

  @Test("An article without title or outlet begins with its text")
  func bare() {
    #expect(reader(Article(text: "Only text.")).lines[0].hasSuffix("Only text."))
    #expect(reader(Article(text: "")).lines.count == 12)
  }

  @Test("Space pages with one line kept in sight, and the last page is full")
  func paging() {
    var reader = reader(Sample.long(20))
    let last = reader.lines[10]
    reader.press(.character(" "))
    #expect(reader.lines[0] == last)
    reader.press(.end)
    #expect(reader.lines[10].contains("Paragraph 20"))
    #expect(reader.lastRow.hasSuffix("100%"))
    reader.press(.home)
    #expect(reader.lines[0].contains("A long story"))
  }

  @Test("The words at the top stay at the top through every resize")
  func resizing() {
    let text = (1...80).map { "Sentence number \($0) of this text." }.joined(separator: " ")
    var reader = reader(Sample.article("City Post", "Numbers", text: text))
    for _ in 0..<10 { reader.press(.down) }
    let before = reader.picture
    let top = reader.lines[0].split(separator: " ").first { Int($0) != nil } ?? ""
    reader.resize(40, 10)
    #expect(reader.lines[0...1].joined().contains(" \(top) "))
    reader.resize(160, 8)
    #expect(reader.lines[0].contains(" \(top) "))
    reader.resize(100, 12)
    #expect(reader.picture == before)
  }

  @Test("n and p go along the list, and say where it ends")
  func turning() {
    let ids = [Sample.talksWest.id, Sample.talksEast.id]
    var reader = reader(Sample.talksWest, among: ids)
    reader.press(.character("p"))
    #expect(reader.lastRow.contains("first article"))
    reader.press(.character("n"))
    #expect(reader.asked().last == .loadArticle(Sample.talksEast.id))
    reader.take(.article(Sample.talksEast))
    #expect(reader.lines[0].contains("raise tension"))
    #expect(reader.asked() == [.markRead(Sample.talksEast.id)])
    reader.press(.character("n"))
    #expect(reader.lastRow.contains("last article"))
  }

  @Test("When the neighbour cannot be opened, the same key asks for it again")
  func turningFails() {
    var reader = reader(Sample.talksWest, among: [Sample.talksWest.id, Sample.talksEast.id])
    reader.press(.character("n"))
    reader.take(.failed("The library is busy."))
    _ = reader.asked()
    reader.press(.character("n"))
    #expect(reader.asked() == [.loadArticle(Sample.talksEast.id)])
  }

  @Test("A search goes to the next match around the ends; Escape ends it, and only it")
  func searching() {
    var reader = reader(Sample.long(40))
    reader.press(.character("/"))
    reader.type("PARAGRAPH 3")
    reader.press(.enter)
    #expect(reader.lastRow.contains("“PARAGRAPH 3” 1 of 11"))
    reader.press(.character("n"), .character("n"))
    #expect(reader.lastRow.contains("3 of 11"))
    #expect(reader.picture.contains("Paragraph 31"))
    reader.press(.character("N"), .character("N"), .character("N"))
    #expect(reader.lastRow.contains("11 of 11"))
    reader.press(.escape)
    #expect(reader.lastRow.contains("Space page"))
    reader.press(.character("/"))
    reader.type("nowhere")
    reader.press(.enter)
    #expect(reader.lastRow == " ! “nowhere” is not in the text.")
  }

  @Test("A selection starts, grows and is kept with a note; Escape drops it first")
  func selecting() {
    var reader = reader(Sample.article("City Post", "Numbers", text: "One two three. Four five. Six."))
    reader.press(.character("v"), .right, .character("v"), .right, .right, .character("m"))
    reader.type("see #count")
    reader.press(.enter)
    guard case .keep(let draft) = reader.asked().last else {
      Issue.record("nothing was kept")
      return
    }
    #expect(draft.left?.exact == "two three. Four")
    #expect(draft.note == "see" && draft.tags == ["count"] && draft.kind == "passage" && draft.right == nil)
    reader.take(.kept(Bookmark(id: 1, draft: draft, kept: 1)))
    reader.press(.character("V"), .character("V"), .down, .character("m"))
    reader.press(.escape, .escape)
    #expect(reader.asked() == [])
    #expect(reader.lastRow.contains("Space page"))
    reader.press(.escape)
    #expect(reader.asked() == [.quit])
  }

  @Test("Dragging the mouse selects whole words")
  func dragging() {
    var reader = reader(Sample.article("City Post", "Numbers", text: "One two three."))
    reader.take(Mouse(.press, at: Point(column: 17, row: 3)))
    reader.take(Mouse(.drag, at: Point(column: 22, row: 3)))
    reader.take(Mouse(.release, at: Point(column: 22, row: 3)))
    reader.press(.character("m"), .enter)
    guard case .keep(let draft) = reader.asked().last else {
      Issue.record("nothing was kept")
      return
    }
    #expect(draft.left?.exact == "two three.")
  }

  @Test("The selected words are reversed, and nothing else is")
  func selectionDrawn() {
    var reader = reader(Sample.article("City Post", "Numbers", text: "One two three."))
    reader.press(.character("v"), .right)
    let row = reader.state.render().attributePicture.split(separator: "\n")[3]
    #expect(row == "................444" + String(repeating: ".", count: 81))
  }
}
