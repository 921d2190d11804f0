import Canvas
import News

/// Feeds and their refreshes: they go on wherever the reader is.
extension State {
  /// Begins a refresh, or stops the one that is running; Escape with none to stop goes back.
  mutating func refresh(_ action: Action) -> [Request] {
    if refreshing.isRunning {
      refreshing.isStopping = true
      return [.stopRefresh]
    }
    let step = trail.top
    switch action {
    case .refreshAll: return carryOut([.request(.refresh(nil))], from: step.id)
    case .stopRefresh: return carryOut(top.perform(.back, size: size), from: step.id)
    default: return carryOut(top.perform(action, size: size), from: step.id)
    }
  }

  mutating func shareFeeds(_ answer: Answer) -> [Request] {
    switch answer {
    case .discovered(_, let candidates): return choose(candidates)
    case .changed(let change, let feeds): return take(change, feeds)
    case .importedFeeds(_, let outcome, let feeds):
      homes.feeds.fill(feeds)
      message = Message(kind: outcome.refused.isEmpty ? .said : .warned, words: outcome.words)
    case .exportedFeeds(let path): message = Message(kind: .said, words: "Wrote the feeds to \(path).")
    case .refreshing(let done, let total): refreshing.advance(to: done, of: total)
    case .refreshed(let outcome): return end(outcome)
    default: break
    }
    return []
  }

  /// Follows the only feed; several are shown to choose from, once the reader has a hand free for it.
  private mutating func choose(_ candidates: [FeedCandidate]) -> [Request] {
    if let only = candidates.first, candidates.count == 1 {
      return carryOut([.request(.change(.follow(address: only.address)))], from: trail.top.id)
    }
    if trail.top.home == .feeds, line == nil { return push(FeedChoiceScreen(candidates)) }
    homes.feeds.found = candidates
    message = Message(kind: .said, words: "\(candidates.count) feeds are there: 4 shows them to choose from.")
    return []
  }

  private mutating func take(_ change: FeedChange, _ feeds: FeedList) -> [Request] {
    homes.feeds.fill(feeds)
    message = Message(kind: .said, words: change.words(in: feeds))
    guard case .follow(let address) = change,
      let feed = feeds.rows.first(where: { $0.feed.address == address })
    else { return [] }
    homes.feeds.select(feed.id)
    return carryOut([.request(.refresh([feed.id]))], from: trail.top.id)
  }

  private mutating func end(_ outcome: RefreshOutcome) -> [Request] {
    refreshing.end()
    let isExplained = outcome.failed == 0 || trail.top.home == .feeds
    message = Message(
      kind: outcome.problem == nil ? .said : .warned,
      words: outcome.words + (isExplained ? "" : " (4 shows why)"))
    let lists = outcome.added + outcome.changed > 0 ? readListsAnew() : []
    return lists + refreshed()
  }

  /// The library is another than the lists are of: each is read anew, now or when the reader comes back to it.
  mutating func readListsAnew() -> [Request] {
    homes.forget()
    return trail.top.home == .events || trail.top.home == .articles ? shown() : []
  }

  /// Tells every screen on the trail that the library has changed.
  mutating func refreshed() -> [Request] {
    trail.steps.flatMap { carryOut(self[$0].refreshed(), from: $0.id) }
  }
}

extension Request {
  var isSearch: Bool {
    if case .search = self { true } else { false }
  }

  /// The list that rows are wanted of.
  var list: ListName? {
    if case .rows(let wanted) = self { wanted.list } else { nil }
  }
}
