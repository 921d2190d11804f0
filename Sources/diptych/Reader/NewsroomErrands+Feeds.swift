import Foundation
import News
import Newsroom
import Screens

/// Feeds, and what asks the network.
extension NewsroomErrands {
  func carryOutForFeeds(_ request: Request) throws -> Answer? {
    switch request {
    case .loadFeeds: return .feeds(try feeds())
    case .discover(let address):
      let found = try newsroom.discover(address)
      return .discovered(address, found.map { FeedCandidate(address: $0.address, title: $0.title) })
    case .change(let change):
      try carryOut(change)
      return .changed(change, try feeds())
    default: return nil
    }
  }

  func refresh(
    _ feeds: Set<Feed.ID>?, isCancelled: @escaping @Sendable () -> Bool, tell: (Answer) -> Void
  ) -> Answer {
    var outcome = RefreshOutcome()
    var next = ContinuousClock.now
    do {
      let report = try newsroom.refresh(
        isForced: true, only: feeds, isCancelled: isCancelled,
        progress: { step in
          // The last row cannot be read faster than this, and each telling draws the screen.
          let now = ContinuousClock.now
          guard now >= next else { return }
          next = now + .milliseconds(50)
          tell(.refreshing(done: step.done, of: step.total))
        })
      outcome.feeds = report.feeds
      outcome.added = report.added.count
      outcome.changed = report.changed.count
      outcome.failed = report.failures.count { $0.fault != .cancelled }
    } catch {
      outcome.problem = ErrorWords.words(for: error)
    }
    outcome.wasStopped = isCancelled()
    return .refreshed(outcome)
  }

  func group(isCancelled: @escaping @Sendable () -> Bool, tell: (Answer) -> Void) {
    var hasTold = false
    func show(_ progress: UpkeepProgress) {
      guard progress.isLong else { return }
      hasTold = true
      let kind: Upkeep.Kind = progress.kind == .grouping ? .grouping : .indexing
      tell(.keepingUp(Upkeep(kind, done: progress.done, total: progress.total)))
    }
    // Nobody has asked for it: what cannot be grouped now is grouped by the next refresh, which says what is wrong.
    try? newsroom.group(isCancelled: isCancelled, progress: show)
    try? newsroom.keepUp(isCancelled: isCancelled, progress: show)
    if hasTold { tell(.keepingUp(nil)) }
  }

  private func feeds() throws -> FeedList {
    let rows = try newsroom.feeds().map { FeedRow($0, fault: $0.fault.map(ErrorWords.words)) }
    return FeedList(rows, unread: try newsroom.unreadInFeeds(), at: Int64(Date().timeIntervalSince1970))
  }

  private func carryOut(_ change: FeedChange) throws {
    switch change {
    case .follow(let address): _ = try newsroom.follow(address)
    case .unfollow(let feed): try newsroom.unfollow(feed)
    case .rename(let feed, let name): try newsroom.rename(feed, to: name)
    case .tag(let feed, let tags): try newsroom.setTags(tags, of: feed)
    case .pause(let feed, let isPaused): try newsroom.pause(feed, isPaused)
    }
  }
}
