import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("Answers, late and failed")
struct AnswerTests {
  @Test("An article that comes after the reader went elsewhere opens nothing")
  func lateArticle() {
    var reader = Reader(events: Sample.events)
    reader.press(.enter, .character("2"))
    reader.take(.article(Sample.strike))
    #expect(reader.state.top.scope == .articles)
    reader.press(.escape)
    #expect(reader.state.top.scope == .events)
  }

  @Test("Of two requests the later one counts, in whatever order the answers come")
  func twoRequests() {
    var reader = Reader(events: [Sample.strikes, Sample.talks])
    reader.press(.enter, .down, .enter)
    reader.take(.article(Sample.strike))
    #expect(reader.state.top.scope == .events)
    reader.take(.comparison(Sample.comparison))
    #expect(reader.state.top.scope == .comparison)
  }

  @Test("An answer that nobody asked for changes nothing")
  func unasked() {
    var reader = Reader(events: Sample.events)
    let before = reader.picture
    reader.take(.article(Sample.strike))
    reader.take(.comparison(Sample.comparison))
    #expect(reader.picture == before)
  }

  @Test("A failure is said until the next key, and nothing is lost")
  func failure() {
    var reader = Reader(events: Sample.events)
    reader.press(.down)
    let before = reader.picture
    reader.press(.enter, .character("c"))
    reader.take(.failed("The library is busy. Try again."))
    #expect(reader.lastRow == " ! The library is busy. Try again.")
    reader.press(.escape, .down, .up)
    #expect(reader.picture == before)
  }

  @Test("A library that cannot be read says so, and is asked again when one comes back")
  func unreadableLibrary() {
    var reader = Reader(State(size: Size(columns: 80, rows: 20)))
    reader.take(.failed("No such folder."))
    #expect(reader.picture.contains("The library could not be read."))
    #expect(reader.picture.contains("No such folder."))
    _ = reader.asked()
    reader.press(.character("3"), .character("1"))
    #expect(reader.asked().last == .loadEvents)
  }

  @Test("Kept is said only once the bookmark is on disk")
  func kept() {
    var reader = Reader(State(size: Size(columns: 80, rows: 20), reading: Sample.strike))
    reader.press(.character("V"), .character("m"))
    reader.type("why #bus")
    reader.press(.enter)
    let draft = BookmarkDraft(
      kind: "passage", left: Passage(TextRange(0, 4), of: Sample.strike), right: nil, note: "why",
      tags: ["bus"])
    #expect(reader.asked().last == .keep(draft))
    #expect(reader.lastRow == " Keeping…")
    reader.take(.kept(Bookmark(id: 1, draft: draft, kept: 10)))
    #expect(reader.lastRow == " Kept.")
    reader.press(.down)
    #expect(!reader.lastRow.contains("Kept"))
  }

  @Test("The sample events are added and then shown")
  func samples() {
    var reader = Reader(events: [])
    reader.press(.enter)
    #expect(reader.asked().last == .importSamples)
    reader.take(.imported(articles: 6))
    #expect(reader.asked() == [.loadEvents])
    #expect(reader.lastRow == " Added 6 articles.")
    reader.take(events: Sample.events)
    #expect(reader.selectedLine?.contains("Bus strike") == true)
  }
}
