import News

@testable import Screens

/// Feeds, and what searches and refreshes bring, for the tests of screens.
enum FeedSample {
  /// An hour and a half after noon.
  static let time: Int64 = 1_721_050_200

  static let list = FeedList(
    [
      FeedRow(
        Feed(
          id: 1, address: "https://city.example/feed", name: "City Post", tags: ["city", "news"],
          visited: time - 300, articles: 340, unread: 12)),
      FeedRow(
        Feed(
          id: 2, address: "https://coast.example/rss", name: "Coast Daily", visited: time - 11_000,
          fault: .timedOut, failures: 2, articles: 20, unread: 1), fault: "took too long (try again later)"),
      FeedRow(
        Feed(
          id: 3, address: "https://valley.example/atom", name: "Valley News", tags: ["local"], isPaused: true,
          visited: time - 700_000, articles: 7)),
      FeedRow(Feed(id: 4, address: "https://new.example/feed", name: "https://new.example/feed")),
    ], unread: 13, at: time)

  static func many(_ count: Int) -> FeedList {
    FeedList(
      (1...count).map { number in
        FeedRow(
          Feed(
            id: Int64(number), address: "https://\(number).example/", name: "Feed \(number)", tags: ["tag"],
            visited: time, articles: 10, unread: number % 3))
      }, unread: count * 3 / 4, at: time)
  }

  static func candidate(_ number: Int) -> FeedCandidate {
    FeedCandidate(
      address: "https://city.example/\(number).xml", title: number % 2 == 1 ? "City Post \(number)" : nil)
  }

  static var outcome: RefreshOutcome {
    var outcome = RefreshOutcome()
    outcome.feeds = 4
    outcome.added = 340
    outcome.failed = 2
    return outcome
  }

  static func hit(_ number: Int) -> SearchHit {
    SearchHit(
      article: Sample.summary(Sample.article("Outlet \(number)", "Title \(number)")),
      snippet: "… the ministers agree at last …", marks: [TextRange(6, 15)])
  }

  static let hits = [
    SearchHit(
      article: Sample.summary(Sample.talksWest), snippet: "They agreed. “We stand firm,” he said.",
      marks: [TextRange(17, 22)]),
    SearchHit(
      article: Sample.summary(Sample.talksEast, isRead: true),
      snippet: "They met. “We stand firm,” he claimed.", marks: [TextRange(14, 19)]),
  ]

  /// What the second report of the talks said before.
  static func earlier(of article: Article) -> [EarlierText] {
    guard article.id == Sample.talksEast.id else { return [] }
    var change = TextChange()
    change.added = 3
    change.removed = 2
    return [
      EarlierText(
        id: article.id.earlier(3), name: "Tokyo talks begin", words: 5, replaced: 1_719_878_400 + 90_000,
        change: change)
    ]
  }
}
