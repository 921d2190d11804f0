import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("An article that has changed")
struct EarlierTextTests {
  private let earlier = FeedSample.earlier(of: Sample.talksEast)

  private func reader() -> Reader {
    var reader = Reader(size: Size(columns: 70, rows: 12), events: Sample.events)
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.character("/"))
    reader.type("raise")
    reader.press(.enter, .enter)
    reader.take(.article(Sample.talksEast, earlier: earlier))
    _ = reader.asked()
    return reader
  }

  @Test("Its head says how long after its publication")
  func head() {
    #expect(
      reader().lines.prefix(5).map(\.trimmed) == [
        "Tokyo talks raise tension", "Strait Monitor · 2 Jul 2024 · By A. Writer",
        "changed a day later · c compares with what it said before", "",
        "They met. “We stand firm,” he claimed.",
      ])
  }

  @Test(
    "The words are as exact as the date",
    arguments: [
      ("2024-07-02T10:00:00Z", 7200, "changed 2 h later"),
      ("2024-07-02T12:30:00+02:30", 600, "changed 10 min later"),
      ("2024-07-02", 3600, "changed on the same day"), ("2024-07-01", 0, "changed a day later"),
      ("2024-06-28", 0, "changed 4 days later"), (nil, 0, "changed on 2 Jul 2024"),
    ])
  func words(date: String?, seconds: Int64, words: String) {
    // 2 July 2024, 10:00 in Greenwich.
    let text = EarlierText(
      id: Sample.strike.id.earlier(1), name: "", words: 1, replaced: 1_719_914_400 + seconds)
    #expect(text.changeWords(of: date.flatMap { PublicationDate($0) }) == words)
  }

  @Test("c offers the earlier text first, and compares it as the left side")
  func comparing() {
    var reader = reader()
    reader.press(.character("c"))
    #expect(reader.lines[1] == "▌ ◫ Tokyo talks begin                   before it changed a day later")
    #expect(reader.lines[3].hasSuffix("same event"))
    reader.press(.enter)
    #expect(reader.asked() == [.compare(left: earlier[0].id, right: Sample.talksEast.id)])
  }

  @Test("An article that has not changed says nothing of it, and offers nothing")
  func unchanged() {
    var reader = Reader(size: Size(columns: 70, rows: 12), events: Sample.events)
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.enter)
    reader.take(.article(Sample.strike))
    #expect(!reader.picture.contains("changed"))
    reader.press(.character("c"))
    #expect(!reader.picture.contains("before it"))
  }

  @Test("Side by side the earlier text is called so")
  func heading() {
    var before = Sample.talksEast
    before = Article(
      id: before.id.earlier(3), title: before.title, outlet: before.outlet, published: before.published,
      text: "They met. “We stand firm,” he said.")
    let screen = ComparisonScreen(Comparison(of: before, and: Sample.talksEast), event: nil)
    let picture = screen.render(size: Size(columns: 110, rows: 12)).picture
    #expect(picture.contains("before the change · Strait Monitor"))
  }
}
