import Dispatch
import News
import Screens
import Synchronization

/// Carries out requests away from the main thread and puts the answers into an inbox.
///
/// What keeps something goes before anything that is slow, and is waited for at the end, so that nothing kept is
/// lost; what has been kept is grouped by event behind all of it. What looks something up sees everything kept before
/// it was asked. What asks the network, and searches, which are overtaken by the next key, keep nobody waiting but
/// their own kind. Once a list has been asked for, it is looked every now and then whether another process has
/// changed the library.
final class Errands: Sendable {
  private let handler: any RequestHandler
  private let inbox: Inbox
  private let keeping = DispatchQueue(label: "diptych.keeping", qos: .userInitiated)
  private let looking = DispatchQueue(label: "diptych.looking", qos: .userInitiated)
  private let listing = DispatchQueue(label: "diptych.listing", qos: .userInitiated)
  private let searching = DispatchQueue(label: "diptych.searching", qos: .userInitiated)
  private let asking = DispatchQueue(label: "diptych.asking", qos: .userInitiated)
  private let browsing = DispatchQueue(label: "diptych.browsing", qos: .userInitiated)
  private let refreshing = DispatchQueue(label: "diptych.refreshing", qos: .utility)
  private let watching = DispatchQueue(label: "diptych.watching", qos: .utility)
  /// Between two looks at what other processes do.
  private let interval: DispatchTimeInterval
  private let isOver = Atomic(false)
  private let isWatching = Atomic(false)
  private let hasGrouped = Atomic(false)
  /// Counts the searches, and the narrowings of lists: one that is not the last is not carried out.
  private let searches = Atomic(0)
  private let narrowings = Atomic(0)
  /// Counts the stops: a refresh that was asked for before the last one ends.
  private let stops = Atomic(0)

  init(handler: any RequestHandler, inbox: Inbox, lookingEvery interval: DispatchTimeInterval = .seconds(2)) {
    self.handler = handler
    self.inbox = inbox
    self.interval = interval
  }

  func run(_ request: Request) {
    switch request {
    case .keep:
      keeping.async { [self] in
        carryOut(request)
        group()
      }
    case .removeBookmark, .markRead, .mark, .markAllRead, .change, .correct, .importFeeds:
      keeping.async { [self] in carryOut(request) }
    case .refresh(let feeds): refresh(feeds)
    case .stopRefresh: stops.add(1, ordering: .relaxed)
    case .browse, .browseFile: lookUp(request, on: browsing)
    case .nextUnread: lookUp(request, on: listing)
    case .discover: lookUp(request, on: asking)
    case .search:
      let number = searches.add(1, ordering: .relaxed).newValue
      lookUp(request, on: searching) { [self] in searches.load(ordering: .relaxed) == number }
    case .rows(let wanted) where !wanted.filter.isEmpty:
      let number = narrowings.add(1, ordering: .relaxed).newValue
      lookUp(request, on: listing) { [self] in narrowings.load(ordering: .relaxed) == number }
    case .rows:
      listing.async { [self] in watchAtFirst() }
      lookUp(request, on: listing)
      listing.async { [self] in groupAtFirst() }
    default: lookUp(request, on: looking)
    }
  }

  /// Waits for what is being kept, ends a refresh with what it has stored, and lets the rest be.
  func finish() {
    isOver.store(true, ordering: .relaxed)
    keeping.sync {}
    // Nothing is lost if a fetch does not end in time: what it has stored is on the disk.
    let ended = DispatchSemaphore(value: 0)
    refreshing.async { ended.signal() }
    _ = ended.wait(timeout: .now() + .seconds(3))
  }

  private func lookUp(
    _ request: Request, on queue: DispatchQueue, if isWanted: @escaping @Sendable () -> Bool = { true }
  ) {
    queue.async { [self] in
      keeping.sync {}
      if isWanted(), !isOver.load(ordering: .relaxed) { carryOut(request) }
    }
  }

  private func refresh(_ feeds: Set<Feed.ID>?) {
    let number = stops.load(ordering: .relaxed)
    refreshing.async { [self] in
      keeping.sync {}
      let answer = handler.refresh(
        feeds,
        isCancelled: { [self] in isOver.load(ordering: .relaxed) || stops.load(ordering: .relaxed) != number
        },
        tell: inbox.put)
      inbox.put(answer)
    }
  }

  /// Groups what has been stored, behind everything else.
  private func group() {
    refreshing.async { [self] in
      handler.group(isCancelled: { [self] in isOver.load(ordering: .relaxed) }, tell: inbox.put)
    }
  }

  /// Begins to look out for what others change: what is read from now on is compared with what is there now.
  private func watchAtFirst() {
    guard !isWatching.exchange(true, ordering: .relaxed) else { return }
    _ = handler.hasChangedElsewhere()
    lookOut()
  }

  private func lookOut() {
    watching.asyncAfter(deadline: .now() + interval) { [self] in
      guard !isOver.load(ordering: .relaxed) else { return }
      if handler.hasChangedElsewhere() { inbox.put(.changedElsewhere) }
      lookOut()
    }
  }

  /// Groups what an earlier run has left, once.
  private func groupAtFirst() {
    if !hasGrouped.exchange(true, ordering: .relaxed) { group() }
  }

  private func carryOut(_ request: Request) {
    if let answer = handler.answer(request) { inbox.put(answer) }
  }
}
