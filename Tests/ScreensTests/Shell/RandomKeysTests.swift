import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite("Whatever is pressed")
struct RandomKeysTests {
  /// A generator that gives the same numbers for the same seed on every machine.
  ///
  /// Source: Sebastiano Vigna, https://prng.di.unimi.it/splitmix64.c
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  private static let keys: [Key] =
    Keys.table.flatMap(\.keys).filter { $0 != .control("c") }
    + [
      .character("y"), .character("記"), .character("\u{301}"), .backspace, .delete, .control("w"),
      .function(12),
    ]

  private static let sizes = [
    (1, 1), (2, 2), (0, 0), (7, 3), (20, 5), (60, 20), (100, 30), (160, 45), (300, 90),
  ]

  private func size(_ random: inout SplitMix) -> Size {
    let (columns, rows) = Self.sizes.randomElement(using: &random) ?? (1, 1)
    return Size(columns: columns, rows: rows)
  }

  private func input(_ random: inout SplitMix) -> Input {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return .resize(size(&random))
    case 1: return .paste("paste\n#tag 記")
    case 2, 3:
      let actions: [Mouse.Action] = [.press, .release, .drag, .wheelUp, .wheelDown]
      let point = Point(
        column: Int.random(in: -1...120, using: &random), row: Int.random(in: -1...40, using: &random))
      return .mouse(Mouse(actions.randomElement(using: &random) ?? .press, at: point))
    default: return .key(Self.keys.randomElement(using: &random) ?? .enter)
    }
  }

  private static let library = SampleLibrary(
    events: Sample.events, feeds: Dictionary(uniqueKeysWithValues: (1...4).map { ($0, Sample.summaries) }))

  private func answer(to request: Request) -> Answer? {
    switch request {
    case .rows(let wanted): return Self.library.answer(wanted)
    case .loadOrigin(let id): return Self.library.origin(of: id)
    case .loadBookmarks: return .bookmarks([BookmarkSample.finding] + (1...5).map(BookmarkSample.passage))
    case .loadArticle(let id):
      return [Sample.strike, Sample.talksWest, Sample.talksEast].first { $0.id == id }.map {
        .article(
          $0, earlier: FeedSample.earlier(of: $0),
          details: ArticleDetails(
            categories: ["Sea"], enclosures: [Enclosure(url: "https://post.example/1.mp3", type: nil)]))
      }
        ?? .failed("There is no such article.")
    case .loadEarlier(let id):
      return .earlier(id, [Sample.talksEast].first { $0.id == id }.map(FeedSample.earlier) ?? [])
    case .loadArticleHolding(let passage):
      return [Sample.strike, Sample.talksWest, Sample.talksEast].first { $0.id == passage.article }
        .map { .article($0) } ?? .failed("There is no such article.")
    case .compare, .compareHolding: return .comparison(Sample.comparison)
    case .compareAll(let ids):
      let articles = [Sample.floodCity, Sample.floodCoast, Sample.floodValley]
      return .matrix(CoverageMatrix(of: ids.compactMap { id in articles.first { $0.id == id } }))
    case .keep(let draft): return .kept(Bookmark(id: 9, draft: draft, kept: 9))
    case .removeBookmark(let id): return .removedBookmark(id)
    case .importSamples: return .imported(articles: 3)
    case .loadFeeds: return .feeds(FeedSample.list)
    case .discover(let address):
      return .discovered(address, [FeedSample.candidate(1), FeedSample.candidate(2)])
    case .change(let change): return .changed(change, FeedSample.list)
    case .refresh: return .refreshed(FeedSample.outcome)
    case .search(let query): return .found(query, FeedSample.hits)
    case .markAllRead(let list): return .markedAllRead(list, 3)
    case .nextUnread(let list, let position): return .nextUnread(list, from: position, position % 3)
    case .browse(let id): return .browsing(id, address: "https://post.example/1")
    case .browseFile(let id, let address): return .browsing(id, address: address)
    case .correct(let correction): return .corrected(correction)
    case .importFeeds(let path):
      return .importedFeeds(path, FeedImportOutcome(added: 2, known: 1, refused: ["x"]), FeedSample.list)
    case .exportFeeds(let path): return .exportedFeeds(path)
    case .markRead, .mark, .stopRefresh, .suspend, .redraw, .quit: return nil
    }
  }

  @Test("no sequence of inputs crashes, and every frame has the size asked for", arguments: 0..<24)
  func sequences(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let start = size(&random)
    var state =
      switch seed % 4 {
      case 0: State(size: start)
      case 3: State(size: start, showing: SampleMatrix.screen)
      case 1: State(size: start, reading: Sample.long(40))
      default: State(size: start, comparing: SampleComparison.make(), event: "Talks")
      }
    var waiting = state.start()
    for _ in 0..<400 {
      waiting += state.update(input(&random))
      if !waiting.isEmpty, Bool.random(using: &random) {
        let request = waiting.remove(at: Int.random(in: waiting.indices, using: &random))
        if let answer = answer(to: request) { waiting += state.update(.answer(answer)) }
      }
      #expect(state.render().size == state.size)
    }
    for (columns, rows) in Self.sizes {
      let size = Size(columns: columns, rows: rows)
      #expect(state.render(size).size == size)
    }
  }
}
