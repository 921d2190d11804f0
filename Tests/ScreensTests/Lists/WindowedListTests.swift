import Canvas
import News
import TestSupport
import Testing

@testable import Screens

@Suite("A list of which a part is at hand")
struct WindowedListTests {
  private static let articles = (0..<10_000).map { number in
    ArticleSummary(id: Article.ID(rawValue: "\(number)"), name: "Article \(number)", words: 1)
  }

  private func list() -> WindowedList<ArticleSummary> {
    var list = WindowedList<ArticleSummary>(.articles(.date))
    list.readAnew()
    answer(&list)
    return list
  }

  /// Answers all that is asked for, from `articles`; gives what was asked.
  @discardableResult
  private func answer(
    _ list: inout WindowedList<ArticleSummary>, page: Int = 20,
    _ articles: [ArticleSummary] = Self.articles
  ) -> [RowRequest] {
    var asked: [RowRequest] = []
    while let request = list.request(page: page) {
      asked.append(request)
      list.fill(request, rows(request, articles))
    }
    return asked
  }

  private func rows(_ request: RowRequest, _ articles: [ArticleSummary]) -> Rows<ArticleSummary> {
    let words = FilterKey.words(of: request.filter)
    return Rows(of: articles.filter { FilterKey($0.filterText).holds(words) }, for: request)
  }

  private func move(_ list: inout WindowedList<ArticleSummary>, _ action: Action) {
    _ = list.place.move(action, count: list.count, page: 20)
  }

  @Test("It begins with a few rows, knows how many there are, and asks once")
  func beginning() {
    var list = WindowedList<ArticleSummary>(.articles(.date))
    #expect(list.request(page: 20) == nil)
    list.readAnew()
    let request = list.request(page: 20)
    #expect(request == RowRequest(.articles(.date), count: 20))
    #expect(list.request(page: 20) == nil)
    if let request { list.fill(request, rows(request, Self.articles)) }
    #expect(list.count == 10_000 && list.items.count == 20)
    #expect(list.request(page: 20) == RowRequest(.articles(.date), count: 80, isFresh: false))
  }

  @Test("Going through it by any step always finds the rows in sight, and few at hand", arguments: 0..<8)
  func walking(seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed))
    var list = list()
    let actions: [Action] = [.up, .down, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom]
    for _ in 0..<300 {
      move(&list, actions.randomElement(using: &random) ?? .down)
      answer(&list)
      let place = list.place.settled(count: list.count, page: 20)
      for position in place.top..<(place.top + 20) {
        #expect(list.item(at: position)?.id.rawValue == "\(position)")
      }
      #expect(list.items.count <= 80)
    }
  }

  @Test("While one scrolls, the next rows are asked for before they come into sight")
  func ahead() {
    var list = list()
    for _ in 0..<2_000 {
      move(&list, .down)
      let place = list.place.settled(count: list.count, page: 20)
      #expect(list.item(at: place.top) != nil && list.item(at: place.top + 19) != nil)
      answer(&list)
    }
  }

  @Test("A filter goes to what it leaves, and the selected row stays selected through it and back")
  func narrowing() {
    var list = list()
    move(&list, .bottom)
    answer(&list)
    list.narrow(to: "9999")
    #expect(list.isBehind)
    answer(&list)
    #expect(list.count == 1 && list.selected?.id.rawValue == "9999" && !list.isBehind)
    list.narrow(to: "")
    answer(&list)
    #expect(list.place.selected == 9_999 && list.selected?.id.rawValue == "9999")
    list.narrow(to: "ARTICLE 12")
    answer(&list)
    #expect(list.place.selected == 0 && list.selected?.id.rawValue == "12")
  }

  @Test("Of answers only that to the last request counts")
  func overtaking() {
    var list = list()
    list.narrow(to: "1")
    let first = list.request(page: 20)
    list.narrow(to: "12")
    let second = list.request(page: 20)
    guard let first, let second else {
      Issue.record("nothing asked")
      return
    }
    let isTaken = list.fill(first, rows(first, Self.articles))
    #expect(!isTaken)
    list.fill(second, rows(second, Self.articles))
    #expect(list.selected?.id.rawValue == "12")
  }

  @Test("What comes before the selected row moves it along, and who moved on meanwhile stays as far on")
  func refreshing() {
    var list = list()
    for _ in 0..<500 { move(&list, .down) }
    answer(&list)
    list.readAnew()
    guard let request = list.request(page: 20) else {
      Issue.record("nothing asked")
      return
    }
    move(&list, .down)
    let new = (0..<7).map { ArticleSummary(id: Article.ID(rawValue: "new\($0)"), name: "New", words: 1) }
    list.fill(request, rows(request, new + Self.articles))
    answer(&list, new + Self.articles)
    #expect(list.place.selected == 508 && list.selected?.id.rawValue == "501")
  }

  @Test("When the selected row is gone, the one in its place is selected")
  func removal() {
    var list = list()
    move(&list, .bottom)
    answer(&list)
    list.readAnew()
    answer(&list, Array(Self.articles.prefix(30)))
    #expect(list.count == 30 && list.selected?.id.rawValue == "29")
    list.readAnew()
    answer(&list, [])
    #expect(list.selected == nil && list.placeWords == "")
  }

  @Test("A failure is not asked for again and again, and an answer after it still counts")
  func failing() {
    var list = list()
    move(&list, .bottom)
    let request = list.request(page: 20)
    list.fail("no room")
    #expect(list.request(page: 20) == nil)
    // What is there is shown: why no more came is said elsewhere.
    #expect(list.failure == nil)
    if let request { list.fill(request, rows(request, Self.articles)) }
    #expect(list.selected?.id.rawValue == "9999")
  }

  @Test("A list that is not there says why, until it is")
  func failingAtFirst() throws {
    var list = WindowedList<ArticleSummary>(.articles(.date))
    list.readAnew()
    let asked = list.request(page: 20)
    let request = try #require(asked)
    list.fail("no room")
    #expect(list.failure == "no room")
    list.fill(request, rows(request, Self.articles))
    #expect(list.failure == nil && list.isLoaded)
  }

  @Test("What leads the list stands before the rows of the library, and is narrowed with them")
  func leading() {
    var list = list()
    list.lead(with: [ArticleSummary(id: Article.ID(rawValue: "lead"), name: "Lead 9999", words: 1)])
    #expect(list.count == 10_001 && list.item(at: 1)?.id.rawValue == "0")
    move(&list, .bottom)
    answer(&list)
    #expect(list.selected?.id.rawValue == "9999")
    list.narrow(to: "9999")
    answer(&list)
    #expect((0..<list.count).compactMap { list.item(at: $0)?.id.rawValue } == ["lead", "9999"])
  }
}
