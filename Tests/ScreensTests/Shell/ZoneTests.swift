import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("Days and times of the reader's own zone")
struct ZoneTests {
  private let size = Size(columns: 70, rows: 12)
  private let west = Zone(hours: -5)
  private let late = Article(
    title: "Late ferry", outlet: Outlet(name: "City Post"),
    published: PublicationDate("2026-11-23T04:30:00Z"),
    text: "It sailed.")
  private let early = Article(
    title: "Early ferry", outlet: Outlet(name: "Bay Post"), published: PublicationDate("2026-11-23"),
    text: "It stayed.")
  private var articles: [ArticleSummary] { [early, late].map { ArticleSummary($0) } }
  private var event: Event { Event(id: Event.ID(name: "Ferries"), name: "Ferries", reports: articles) }

  private func reader(_ keys: Key...) -> Reader {
    var reader = Reader(State(size: size, zone: west))
    reader.take(events: [event])
    for key in keys {
      reader.press(key)
      if key == .character("2") { reader.take(articles: articles) }
    }
    return reader
  }

  @Test("are those of the lists: a day alone is the same everywhere")
  func lists() {
    #expect(reader().lines[1].hasSuffix(" 22 Nov 2026"))
    let articles = reader(.character("2")).lines
    #expect(articles[1].hasSuffix(" 23 Nov 2026") && articles[1].contains("Early ferry"))
    #expect(articles[2].hasSuffix(" 22 Nov 2026") && articles[2].contains("Late ferry"))
    #expect(reader(.character("r")).picture.contains("City Post · 22 Nov 2026 · 2 words"))
  }

  @Test("are those of an article, with its time, and of its earlier texts")
  func article() {
    var reader = reader(.character("2"), .down, .enter)
    let before = EarlierText(id: late.id.earlier(1), name: "Ferry", words: 2, replaced: 1_795_410_000)
    reader.take(.article(late, earlier: [before]))
    #expect(reader.lines[1].contains("City Post · 22 Nov 2026, 23:30"))
    #expect(reader.lines[2].contains("changed 30 min later"))
    reader.library.earlier[late.id] = [before]
    reader.press(.character("c"))
    #expect(reader.lines[1].hasSuffix("until 23 Nov 2026, 00:00"))
  }

  @Test("tell how long after the day an article was changed")
  func changed() {
    var reader = reader(.character("2"), .enter)
    // 23 November, 23:30, which is the day after in Greenwich.
    let before = EarlierText(id: early.id.earlier(1), name: "Ferry", words: 2, replaced: 1_795_494_600)
    reader.take(.article(early, earlier: [before]))
    #expect(reader.lines[2].contains("changed on the same day"))
  }

  @Test("are those of a search, and of a comparison's heading")
  func found() {
    var reader = reader(.character("f"))
    reader.type("ferry")
    reader.take(.found("ferry", [SearchHit(article: articles[1], snippet: "It sailed.", marks: [])]))
    #expect(reader.lines[1].hasSuffix(" 22 Nov 2026"))
    let comparison = State(
      size: Size(columns: 120, rows: 12), zone: west, comparing: Comparison(of: late, and: early), event: nil)
    #expect(Reader(comparison).lines[1].contains("City Post · 22 Nov 2026"))
    #expect(Reader(comparison).lines[1].contains("Bay Post · 23 Nov 2026"))
    #expect(Reader(State(size: size, zone: west, reading: late)).lines[1].contains("22 Nov 2026, 23:30"))
  }
}
