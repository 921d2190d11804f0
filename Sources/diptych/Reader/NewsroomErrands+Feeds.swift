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
    case .importFeeds(let path):
      let file = Self.file(path)
      let done = try newsroom.importFeeds(file)
      let refused = done.refused.map { ErrorWords.words(for: $0, in: file) }
      return .importedFeeds(
        path, FeedImportOutcome(added: done.added, known: done.known, refused: refused), try feeds())
    case .exportFeeds(let path):
      try NewFile.write(try newsroom.exportFeeds(), to: Self.file(path))
      return .exportedFeeds(path)
    default: return nil
    }
  }

  /// The path as a person types it, with `~/` for their own folder.
  private static func file(_ path: String) -> String {
    path.hasPrefix("~/") ? NSHomeDirectory() + path.dropFirst(1) : path
  }

  func refresh(
    _ feeds: Set<Feed.ID>?, isCancelled: @escaping @Sendable () -> Bool,
    tell: @escaping @Sendable (Answer) -> Void
  ) -> Answer {
    var outcome = RefreshOutcome()
    // The last row cannot be read faster than this, and each telling draws the screen.
    let steps = Paced<RefreshProgress>(.milliseconds(50)) { tell(.refreshing(done: $0.done, of: $0.total)) }
    let lists = Paced<Void>(.seconds(1)) { [self] in
      if let list = try? self.feeds() { tell(.feeds(list)) }
    }
    defer {
      steps.end()
      lists.end()
    }
    do {
      let report = try newsroom.refresh(
        isForced: true, only: feeds, isCancelled: isCancelled,
        progress: { step in
          steps.put(step)
          if !step.isPage { lists.put(()) }
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

  func hasChangedElsewhere() -> Bool {
    // A library that cannot be read says so where somebody asks for it.
    (try? newsroom.hasChangedElsewhere()) ?? false
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
    case .interval(let feed, let minutes): try newsroom.setInterval(feed, minutes.map { $0 * 60 })
    case .pause(let feed, let isPaused): try newsroom.pause(feed, isPaused)
    }
  }
}
