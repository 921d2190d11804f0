import Canvas
import News
import Testing

@testable import Screens

@Suite("Feeds and searches at every size")
struct FeedSizesTests {
  private static let sizes = [
    (0, 0), (1, 1), (3, 2), (7, 3), (20, 5), (60, 20), (99, 9), (100, 30), (300, 90),
  ]

  private func readers() -> [Reader] {
    var feeds = Reader(events: Sample.events)
    feeds.press(.character("4"))
    feeds.take(.feeds(FeedSample.list))
    var feed = feeds
    feed.press(.enter)
    feed.take(feed: 1, Sample.summaries)
    var choice = feeds
    choice.take(.discovered("x", [FeedSample.candidate(1), FeedSample.candidate(2)]))
    var search = feeds
    search.press(.character("f"))
    var found = search
    found.type("stand")
    found.take(.found("stand", FeedSample.hits))
    return [feeds, feed, choice, search, found]
  }

  @Test("every frame has the size asked for, and the selected item is in sight where there is a row for it")
  func frames() {
    for reader in readers() {
      for (columns, rows) in Self.sizes {
        let size = Size(columns: columns, rows: rows)
        let frame = reader.state.render(size)
        #expect(frame.size == size)
        guard rows >= 5, columns >= 20, reader.selectedLine != nil else { continue }
        #expect(frame.picture.contains("▌"))
      }
    }
  }
}
