import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("The bookmarks")
struct BookmarksScreenTests {
  private func reader(_ bookmarks: [Bookmark]) -> Reader {
    var reader = Reader(size: Size(columns: 70, rows: 16), events: Sample.events)
    reader.press(.character("3"))
    reader.take(.bookmarks(bookmarks))
    _ = reader.asked()
    return reader
  }

  @Test("They stand grouped by event, newest first, with note, tags and texts")
  func picture() {
    let reader = reader([BookmarkSample.passage(1), BookmarkSample.passage(2), BookmarkSample.finding])
    #expect(
      reader.picture == """
         1 Events  2 Articles  3 Bookmarks  4 Feeds
          Security talks in Tokyo
        ▌ shared quote
        ▌   “We stand firm”
        ▌   “We stand firm”

          Bus strike
          passage · #bus
          Note 2
            “One.”
          passage · #bus
          Note 1
            “One.”


         Enter go there · d remove · / filter · q back · ? help           1/3
        """)
  }

  @Test("A bookmark goes only after a y, and the next one is selected")
  func removing() {
    var reader = reader([BookmarkSample.passage(1), BookmarkSample.passage(2), BookmarkSample.finding])
    reader.press(.down, .character("d"))
    #expect(reader.lastRow == " Remove this passage? y/n")
    reader.press(.character("x"), .character("n"))
    #expect(reader.asked() == [])
    reader.press(.character("d"), .escape, .character("d"), .character("y"))
    #expect(reader.asked() == [.removeBookmark(2)])
    #expect(reader.picture.contains("Note 2"))
    reader.take(.removedBookmark(2))
    #expect(reader.lastRow == " Removed.")
    #expect(!reader.picture.contains("Note 2"))
    #expect(reader.lines.filter { $0.hasPrefix("▌") }.contains("▌ Note 1"))
  }

  @Test("A bookmark that could not be removed stays")
  func failedRemoval() {
    var reader = reader([BookmarkSample.passage(1)])
    reader.press(.character("d"), .character("y"))
    reader.take(.failed("The library is busy."))
    #expect(reader.picture.contains("Note 1"))
  }

  @Test("A passage leads to its place in the article, also when the text has changed")
  func openPassage() {
    let old = Sample.article("City Post", "Bus drivers on strike", text: "They walked out at dawn.")
    let bookmark = Bookmark(
      id: 1, draft: BookmarkDraft(kind: "passage", left: Passage(TextRange(5, 15), of: old), right: nil),
      kept: 1)
    var reader = reader([bookmark])
    reader.press(.enter)
    #expect(reader.asked() == bookmark.draft.left.map { [.loadArticleHolding($0)] })
    // The library keeps the article's name while its text changes; here another article stands for that.
    var screen = ArticleScreen(
      Sample.long(50).followed(by: "They walked out at dawn."), showing: bookmark.draft.left)
    _ = screen.opened(size: Size(columns: 70, rows: 16))
    #expect(screen.shownPassage.map { screen.article.text.text(in: $0) } == "walked out")
    #expect(screen.render(size: Size(columns: 70, rows: 16)).picture.contains("▌ They walked out at dawn."))
  }

  @Test("A passage that is gone is said, and the article opens at its beginning")
  func lostPassage() {
    let passage = Passage(
      article: Sample.strike.id, range: TextRange(0, 4), exact: "Gone", prefix: "", suffix: "")
    var reader = reader([
      Bookmark(id: 1, draft: BookmarkDraft(kind: "passage", left: passage, right: nil), kept: 1)
    ])
    reader.press(.enter)
    reader.take(.article(Sample.strike))
    #expect(reader.picture.contains("no longer in the text"))
    #expect(reader.state.top.scope == .article)
  }

  @Test("A finding with both sides opens the comparison of the two")
  func openFinding() {
    var reader = reader([BookmarkSample.finding])
    reader.press(.enter)
    let draft = BookmarkSample.finding.draft
    #expect(
      reader.asked() == [
        .compareHolding(draft, left: Sample.talksWest.id, right: Sample.talksEast.id)
      ])
    reader.take(.comparison(Sample.comparison))
    let screen = reader.state.top as? ComparisonScreen
    let shown = screen?.shown.map { ($0.side, $0.origin, $0.end) }
    #expect(shown?.0 == .left && shown?.1 == 14 && shown?.2 == 26)
    reader.press(.escape)
    #expect(reader.state.top.scope == .bookmarks)
  }

  @Test("A passage that only an earlier text holds leads to that text, and that is said")
  func passageOfEarlierText() {
    let id = Sample.strike.id
    let passage = Passage(article: id, range: TextRange(5, 9), exact: "left", prefix: "They ", suffix: "")
    var reader = reader([
      Bookmark(id: 1, draft: BookmarkDraft(kind: "passage", left: passage, right: nil), kept: 1)
    ])
    reader.press(.enter)
    let before = EarlierText(id: id.earlier(2), name: "Strike", words: 2, replaced: 1_719_914_400)
    reader.take(.article(Article(id: id.earlier(2), title: "Strike", text: "They left"), earlier: [before]))
    #expect(reader.picture.contains("▌ They left"))
    #expect(reader.picture.contains("The text has changed since: this stood until 2 Jul 2024, 10:00"))
    #expect(reader.asked().contains(.markRead(id)))
  }

  @Test("A finding that only an earlier text holds leads to that text beside the other")
  func findingOfEarlierText() {
    var reader = reader([BookmarkSample.finding])
    reader.press(.enter)
    let before = Article(
      id: Sample.talksWest.id.earlier(1), title: Sample.talksWest.title, text: Sample.talksWest.text)
    reader.take(.comparison(Comparison(of: before, and: Sample.talksEast)))
    #expect((reader.state.top as? ComparisonScreen)?.shown?.origin == 14)
    #expect(reader.lastRow == " A text has changed since: this is what it said before.")
  }

  @Test("A finding whose words are gone from both texts is said to be")
  func lostFinding() {
    let gone = { (article: Article) in
      Passage(article: article.id, range: TextRange(0, 4), exact: "Gone", prefix: "", suffix: "")
    }
    let draft = BookmarkDraft(kind: "label", left: gone(Sample.talksWest), right: gone(Sample.talksEast))
    var reader = reader([Bookmark(id: 1, draft: draft, kept: 1)])
    reader.press(.enter)
    reader.take(.comparison(Sample.comparison))
    #expect(reader.state.top.scope == .comparison)
    #expect(reader.lastRow.contains("no longer in the texts"))
  }

  @Test("With many bookmarks the selected one is always in sight")
  func scrolling() {
    var reader = reader((1...40).map(BookmarkSample.passage))
    for _ in 0..<25 { reader.press(.down) }
    #expect(reader.lines.contains("▌ Note 15"))
    reader.press(.character("G"))
    #expect(reader.lines.contains("▌ Note 1"))
    reader.press(.character("g"))
    #expect(reader.lines[1].contains("Bus strike"))
  }

  @Test("Without bookmarks the screen says how one is made")
  func empty() {
    #expect(reader([]).picture.contains("Nothing kept yet."))
  }
}

extension Article {
  /// The same article with one more paragraph.
  func followed(by paragraph: String) -> Article {
    Article(title: title, outlet: outlet, published: published, text: text + "\n\n" + paragraph)
  }
}
