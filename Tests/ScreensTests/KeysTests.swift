import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("The key table")
struct KeysTests {
  @Test("No key means two things in one place", arguments: Scope.allCases)
  func unambiguous(scope: Scope) {
    let keys = Keys.bindings(in: scope).flatMap(\.keys)
    for key in Set(keys) {
      let rows = Keys.bindings(in: scope).filter { $0.keys.contains(key) }
      let narrowest = rows.map(\.scopes.count).min()
      #expect(rows.count { $0.scopes.count == narrowest } == 1, "\(key) in \(scope)")
    }
  }

  @Test("Every row says what it does in words that fit the help screen")
  func words() {
    for row in Keys.table {
      #expect(!row.words.isEmpty && row.words.count <= 33, "\(row.words)")
      #expect(!row.keys.isEmpty && !row.scopes.isEmpty)
      #expect(row.keyWords.count <= 24, "\(row.keyWords)")
    }
  }

  /// A reader who has come to `scope`, with something above and below of where they are.
  private func reader(in scope: Scope) -> Reader {
    let long = Sample.long(60)
    let copies = (1...60).map { number in
      Event(
        id: Event.ID(rawValue: "\(number)"), name: "Event \(number)",
        reports: [Sample.summary(long), Sample.summary(Sample.talksEast), Sample.summary(Sample.strike)])
    }
    var reader = Reader(size: Size(columns: 80, rows: 12), events: copies)
    switch scope {
    case .events: break
    case .articles:
      reader.press(.character("2"))
      reader.take(articles: (1...60).map { Sample.summary(Sample.article("Outlet \($0)", "Title \($0)")) })
    case .bookmarks:
      reader.press(.character("3"))
      reader.take(.bookmarks((1...60).map(BookmarkSample.passage)))
    case .feeds:
      reader.press(.character("4"))
      reader.take(.feeds(FeedSample.many(60)))
    case .feed:
      reader.press(.character("4"))
      reader.take(.feeds(FeedSample.list))
      reader.press(.enter)
      reader.take(
        feed: FeedSample.list.rows[0].id,
        (1...60).map { Sample.summary(Sample.article("Outlet \($0)", "Title \($0)")) })
    case .feedChoice:
      reader.press(.character("4"), .character("a"))
      reader.type("x")
      reader.press(.enter)
      reader.take(.discovered("x", (1...60).map(FeedSample.candidate)))
    case .eventChoice:
      reader.press(.character("M"))
      reader.take(events: copies)
      // On the event itself, which leaves the prompt alone.
      reader.press(.enter)
    case .search:
      reader.press(.character("f"))
      reader.type("x")
      reader.take(.found("x", (1...60).map(FeedSample.hit)))
      reader.press(.enter)
      reader.take(.article(Sample.article("Outlet 1", "Title 1")))
      reader.press(.escape)
    case .reports:
      var event = copies[0]
      event.reports = (1...60).map { Sample.summary(Sample.article("Outlet \($0)", "Title \($0)")) }
      reader = Reader(size: Size(columns: 80, rows: 12), events: [event])
      reader.press(.enter)
    case .matrix:
      reader = Reader(State(size: Size(columns: 80, rows: 12), showing: SampleMatrix.long))
    case .choice:
      reader.press(.character("2"))
      reader.take(articles: (1...60).map { Sample.summary(Sample.article("Outlet \($0)", "Title \($0)")) })
      reader.press(.character("c"), .enter)
    case .article:
      let others = [Sample.talksWest.id, long.id, Sample.talksEast.id]
      reader = Reader(
        State(size: Size(columns: 80, rows: 12), showing: ArticleScreen(long, among: Neighbours(others))))
      reader.press(.character("/"), .character("o"), .enter, .escape, .character("g"))
    case .help:
      reader.press(.character("?"), .down)
      return reader
    case .comparison, .summary:
      reader = Reader(
        State(size: Size(columns: 110, rows: 12), comparing: SampleComparison.make(), event: nil))
      if scope == .summary { reader.press(.character("s")) }
      reader.press(.down)
      return reader
    }
    reader.press(.pageDown, .pageDown)
    return reader
  }

  /// The rows that do nothing where `reader(in:)` stands, and why.
  private let idle: [Scope: [Action: String]] = [.summary: [.tab(1): "this tab is shown already"]]

  @Test("Every row does something wherever it holds", arguments: Scope.allCases)
  func effective(scope: Scope) {
    let start = reader(in: scope)
    for row in Keys.bindings(in: scope) where Keys.action(for: row.keys[0], in: scope) == row.action {
      for key in row.keys {
        var reader = start
        #expect(reader.state.top.scope == scope)
        _ = reader.asked()
        let before = reader.state.render()
        reader.press(key)
        let hasEffect = reader.asked() != [] || reader.state.render() != before
        #expect(hasEffect != (idle[scope]?[row.action] != nil), "\(key) (\(row.words)) in \(scope)")
      }
    }
  }
}
