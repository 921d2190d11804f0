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
    reader.library.earlier[Sample.talksEast.id] = earlier
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
      ("2024-06-28", 0, "changed 4 days later"), ("2024-03-01", 0, "changed 4 months later"),
      ("2021-12-22", 0, "changed 2 years later"), ("2021-12-22T10:00:00Z", 0, "changed 2 years later"),
      (nil, 0, "changed on 2 Jul 2024"),
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
    #expect(reader.lines[1] == "▌ ◫ Tokyo talks begin                         until 3 Jul 2024, 01:00")
    #expect(reader.lines[2] == "▌   5 words · then 3 words added, 2 taken out")
    #expect(reader.lines[3].hasSuffix("same event"))
    reader.press(.enter)
    #expect(reader.asked() == [.compare(left: earlier[0].id, right: Sample.talksEast.id)])
  }

  @Test("c offers the text on the screen where another has taken its place meanwhile")
  func changedWhileOpen() {
    var reader = Reader(size: Size(columns: 70, rows: 12), events: Sample.events)
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.character("/"))
    reader.type("raise")
    reader.press(.enter, .enter)
    reader.take(.article(Sample.talksEast))
    reader.library.earlier[Sample.talksEast.id] = earlier
    reader.take(.changedElsewhere)
    _ = reader.asked()
    reader.press(.character("c"))
    #expect(reader.lines[1].hasSuffix("until 3 Jul 2024, 01:00"))
    reader.press(.enter)
    #expect(reader.asked() == [.compare(left: earlier[0].id, right: Sample.talksEast.id)])
  }

  @Test("The list of articles offers the earlier text too, and Enter waits until it is known")
  func fromTheList() {
    var state = State(size: Size(columns: 70, rows: 12), showing: ArticleScreen(Sample.talksEast))
    _ = state.start()
    let asked = state.update(.key(.character("c")))
    #expect(asked.contains(.loadEarlier(Sample.talksEast.id)))
    for case .rows(let wanted) in asked {
      _ = state.update(
        .answer(.articles(wanted, Rows(of: [Sample.summary(Sample.strike)], for: wanted))))
    }
    #expect(state.update(.key(.enter)).isEmpty)
    #expect(state.update(.answer(.origin(Sample.talksEast.id, nil, nil))).isEmpty)
    let comparing = state.update(.answer(.earlier(Sample.talksEast.id, earlier)))
    #expect(comparing == [.compare(left: earlier[0].id, right: Sample.talksEast.id)])
  }

  @Test("An earlier text says until when it stood, and c compares it with what the article says now")
  func readingEarlier() {
    let before = Article(id: earlier[0].id, title: "Tokyo talks begin", text: "They met.")
    var reader = Reader(
      State(size: Size(columns: 90, rows: 12), showing: ArticleScreen(before, earlier: earlier)))
    _ = reader.asked()
    #expect(reader.lines[1].contains("this stood until 3 Jul 2024, 01:00 · c shows what has changed"))
    reader.press(.character("c"))
    #expect(reader.asked() == [.compare(left: before.id, right: Sample.talksEast.id)])
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
    #expect(!reader.picture.contains("until"))
  }

  @Test("How much changed is told in few words")
  func changeWords() {
    func words(_ before: String, _ next: String, _ title: String = "A") -> String {
      TextChange(from: Article(title: "A", text: before), to: Article(title: title, text: next)).words
    }
    #expect(words("a b", "a b c") == "then 1 word added")
    #expect(words("a b c d", "a b") == "then 2 words taken out")
    #expect(words("a b", "a c", "B") == "then 1 word added, 1 taken out, another headline")
    #expect(words("a b", "b a") == "then words in another order")
  }

  @Test("Side by side a changed headline is shown, and where room is short the words that differ")
  func headline() {
    func version(_ id: Article.ID, _ title: String) -> Article {
      Article(id: id, title: title, outlet: Outlet(name: "Post"), text: "They met. “We stand firm,” he said.")
    }
    let id = Sample.talksEast.id
    let now = version(id, "Storm over Harl: twelve dead, hundreds without a roof")
    let comparison = Comparison(
      of: version(id.earlier(2), "Storm over Harl: three dead, hundreds without a roof"), and: now)
    let screen = ComparisonScreen(comparison, event: "Storm")
    #expect(
      screen.render(size: Size(columns: 200, rows: 12)).picture.contains(
        "“Storm over Harl: three dead, hundreds without a roof” is now “Storm over Harl: twelve dead"))
    #expect(
      screen.render(size: Size(columns: 80, rows: 12)).picture.contains("“… three …” is now “… twelve …”"))
    let same = ComparisonScreen(
      Comparison(of: version(id.earlier(2), now.title ?? ""), and: now), event: "Storm")
    #expect(!same.render(size: Size(columns: 200, rows: 12)).picture.contains("is now"))
  }

  @Test("Side by side the earlier text is called so")
  func heading() {
    var before = Sample.talksEast
    before = Article(
      id: before.id.earlier(3), title: before.title, outlet: before.outlet, published: before.published,
      text: "They met. “We stand firm,” he said.")
    let screen = ComparisonScreen(Comparison(of: before, and: Sample.talksEast), event: nil)
    let picture = screen.render(size: Size(columns: 110, rows: 12)).picture
    #expect(picture.contains("an earlier text · Strait Monitor"))
  }

  @Test("Side by side the earlier text says until when it stood")
  func headingWithMoment() {
    let before = Article(
      id: Sample.talksEast.id.earlier(3), outlet: Outlet(name: "Strait Monitor"), text: "They met.")
    var reader = Reader(State(size: Size(columns: 110, rows: 12), showing: ArticleScreen(before)))
    reader.press(.character("c"))
    reader.take(
      .comparison(
        Comparison(of: before, and: Sample.talksEast), until: [before.id: earlier[0].until]))
    #expect(reader.lines[1].contains("until 3 Jul 2024, 01:00 · Strait Monitor"))
  }
}
