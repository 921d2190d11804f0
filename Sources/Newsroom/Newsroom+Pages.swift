internal import Feeds
internal import Foundation
internal import Library
internal import News

extension Newsroom {
  /// Fetches the pages of articles that feeds brought as teasers, and takes the full text where a page has it; for
  /// `feeds` only theirs.
  ///
  /// A page that cannot be had is asked for again by later refreshes, less and less often, for a week; those that no one
  /// has asked for go first.
  func completeTeasers(
    of feeds: Set<Int64>?, into report: inout RefreshReport, through web: any WebFetching,
    isCancelled: @escaping @Sendable () -> Bool, progress: (Int, Int) -> Void
  ) throws {
    guard let library = try libraryIfPresent() else { return }
    let now = Int64(Date().timeIntervalSince1970)
    let wanted = try library.wantedPages(
      at: now, since: now - 7 * 86_400, only: feeds, limit: PageRounds.most * 10)
    var rounds = PageRounds(wanted)
    let total = rounds.total
    var done = 0
    while !isCancelled(), let pages = rounds.next() {
      var came: [(page: WantedPage, outcome: PageOutcome)] = []
      var failure: (any Error)?
      web.fetch(
        pages.map { WebRequest(address: $0.address, limit: WebPage.limit) }, isCancelled: isCancelled,
        deliver: { index, result in
          done += 1
          progress(done, total)
          do {
            let answer = try PageAnswer(to: pages[index], result, at: now, library)
            guard let outcome = answer.outcome else { return }
            if let fault = answer.fault { report.pageFaults[fault, default: 0] += 1 }
            if outcome == .nothing, answer.fault == nil { report.emptyPages += 1 }
            if answer.asksForPatience { rounds.leave(pages[index].feed) }
            came.append((pages[index], outcome))
          } catch { failure = error }
        })
      if let failure { throw failure }
      let recorded = try library.record(came)
      report.completed += recorded.completed
      let known = Set(report.changed)
      report.changed += recorded.changed.filter { !known.contains($0) }
    }
  }
}

/// The pages of one refresh in the order they are asked for: of every feed some, so that none waits for another, and
/// few at first, so that a server that wants to be left alone can say so.
struct PageRounds {
  /// Pages of one refresh.
  static let most = 300

  private var feeds: [(feed: Int64, pages: ArraySlice<WantedPage>)] = []
  private var left = PageRounds.most
  private var share = 2
  /// How many pages there will be.
  let total: Int

  init(_ wanted: [WantedPage]) {
    var places: [Int64: Int] = [:]
    var pages: [[WantedPage]] = []
    for page in wanted {
      let place = places[page.feed] ?? pages.count
      if place == pages.count {
        places[page.feed] = place
        pages.append([])
      }
      pages[place].append(page)
    }
    feeds = pages.map { ($0[0].feed, $0[...]) }
    total = min(Self.most, wanted.count)
  }

  /// The pages to ask for now, of each feed four times as many as before; nil when there are no more.
  mutating func next() -> [WantedPage]? {
    var round: [WantedPage] = []
    for place in feeds.indices {
      let some = feeds[place].pages.prefix(min(share, left - round.count))
      feeds[place].pages = feeds[place].pages.dropFirst(some.count)
      round += some
    }
    left -= round.count
    share *= 4
    return round.isEmpty ? nil : round
  }

  /// Asks for no more pages of the feed.
  mutating func leave(_ feed: Int64) { feeds.removeAll { $0.feed == feed } }
}

/// What an answer means for the page that was asked for.
struct PageAnswer {
  /// Nil for one that says nothing of the page, as when it was cancelled.
  var outcome: PageOutcome?
  /// Why the page could not be had.
  private(set) var fault: FeedFault?
  private(set) var asksForPatience = false

  init(
    to page: WantedPage, _ result: Result<WebResponse, FetchError>, at time: Int64, _ library: Library
  ) throws {
    switch result {
    case .failure(let error):
      guard error.kind != .cancelled else { return }
      fault = error.kind
      outcome = .failed(until: FeedSchedule.page(after: time, failures: page.failures), patience: nil)
    case .success(let response) where (200...299).contains(response.status):
      outcome = try Self.text(of: page, in: response, library).map(PageOutcome.text) ?? .nothing
    case .success(let response):
      fault = .status(response.status)
      let patience = response.retryAfter.map { time + Int64($0) }
      asksForPatience = response.status == 429 || patience != nil
      outcome =
        response.status == 410
        ? .nothing
        : .failed(
          until: FeedSchedule.page(
            after: time, failures: page.failures, isMissing: response.status == 404,
            retryAfter: response.retryAfter),
          patience: patience)
    }
  }

  /// The article of the page, if it is the one that the feed announced, and says more of it than is known.
  private static func text(
    of page: WantedPage, in response: WebResponse, _ library: Library
  ) throws -> Article? {
    guard !PlainAddress(page.address).isPart, let known = try library.article(page.article),
      let found = WebPage.article(
        in: response.body, address: response.address, contentType: response.contentType)
    else { return nil }
    let words = ArticleSummary(found).words
    let teaser = try library.teaser(of: page)
    guard words >= TextFullness.whole, found.text != known.text || teaser == nil else { return nil }
    let knownWords = ArticleSummary(known).words
    let isShorter =
      teaser == nil ? words < knownWords : TextFullness.isPart(words, of: knownWords, ofOneSource: true)
    let announced = SharedWords([known.title, teaser ?? known.text])
    return !isShorter && announced.areIn(found.text, title: found.title) ? found : nil
  }
}
