public import Feeds
internal import Foundation
internal import Library
internal import News

extension Newsroom {
  /// Visits the feeds whose time has come, or all for `isForced`, and stores what they bring.
  ///
  /// Blocks until all are done: fetching and reading on the calling thread, storing on another. What is reported as
  /// added is on the disk. A feed that fails harms no other. `withPages`, the pages of articles that came as teasers
  /// are fetched for their text as well. The new ones are grouped by event at the end, unless more than `groupingAtMost`
  /// wait for it, and not at all for nil; what was left is `ungrouped` in the report.
  public func refresh(
    isForced: Bool = false, only feeds: Set<Int64>? = nil, withPages: Bool = true,
    groupingAtMost: Int? = .max,
    through web: (any WebFetching)? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: (RefreshProgress) -> Void = { _ in }
  ) throws -> RefreshReport {
    guard let library = try libraryIfPresent() else { return RefreshReport() }
    try library.checkWritable()
    let web = web ?? self.web
    let now = Int64(Date().timeIntervalSince1970)
    let known = Dictionary(uniqueKeysWithValues: try library.feeds().map { ($0.id, $0) })
    let calls = try library.calls(dueBy: now, isForced: isForced).filter { feeds?.contains($0.feed) ?? true }
    let recorder = VisitRecorder(library)
    var report = RefreshReport()
    report.feeds = calls.count
    if isForced {
      report.waiting = known.values.filter { ($0.patience ?? 0) > now && feeds?.contains($0.id) ?? true }
        .sorted { $0.name < $1.name }.map { .init(name: $0.name, until: $0.patience ?? now) }
    }
    let requests = calls.map {
      WebRequest(address: $0.address, entityTag: $0.entityTag, lastModified: $0.lastModified)
    }
    var done = 0
    func deliver(_ index: Int, _ result: Result<WebResponse, FetchError>) {
      let call = calls[index]
      let feed = known[call.feed]
      let visitor = FeedVisitor(
        library: library, call: call, feed: feed, time: now, interval: settings.refreshInterval)
      let visit = visitor.visit(result)
      let name = feed?.name ?? call.address
      done += 1
      var step = RefreshProgress(done: done, total: calls.count, feed: name)
      switch visit.outcome {
      case .failed(let fault):
        step.fault = fault
        let address = FeedAddress.withoutPassword(call.address) ?? call.address
        report.failures.append(.init(name: name, address: address, fault: fault))
        if fault != .cancelled { recorder.add(visit) }
      case .unchanged:
        report.unchanged += 1
        recorder.add(visit)
      case .answered(_, _, let entries):
        if entries.isEmpty { report.unchanged += 1 }
        recorder.add(visit)
      }
      progress(step)
    }
    web.fetch(requests, isCancelled: { isCancelled() || recorder.hasFailed }, deliver: deliver)
    let recorded = try recorder.finish()
    report.added = recorded.added
    report.changed = recorded.changed
    if withPages, settings.fetchesPages {
      try completeTeasers(
        of: feeds, into: &report, through: web, isCancelled: isCancelled,
        progress: { progress(RefreshProgress(done: $0, total: $1, feed: "", isPage: true)) })
    }
    if !isCancelled() { report.dropped = try drop(at: now) }
    if let groupingAtMost, settings.groupsEvents, !isCancelled() {
      let waiting = try library.waitingArticles().count
      if waiting <= groupingAtMost { try group(isCancelled: isCancelled) } else { report.ungrouped = waiting }
      report.needsUpkeep = try library.needsUpkeep()
    }
    return report
  }
}

/// What an answer means for the feed that was asked.
struct FeedVisitor {
  let library: Library
  let call: FeedCall
  let feed: Feed?
  let time: Int64
  /// Seconds between two visits, where the feed has no interval of its own.
  let interval: Int

  func visit(_ result: Result<WebResponse, FetchError>) -> FeedVisit {
    switch result {
    case .failure(let error): return failed(error.kind)
    case .success(let response):
      switch response.status {
      case 304: return visit(.unchanged, response)
      case 200...299: return answered(response)
      default: return failed(.status(response.status), retryAfter: response.retryAfter)
      }
    }
  }

  private func answered(_ response: WebResponse) -> FeedVisit {
    let fingerprint = ContentHash(response.body).value
    guard fingerprint != call.fingerprint else { return visit(.unchanged, response) }
    guard
      let document = FeedDocument.parse(
        response.body, address: response.address, contentType: response.contentType)
    else { return failed(.notAFeed) }
    do {
      let known = try library.fingerprints(of: call.feed)
      let dropped = try library.droppedEntries(of: call.feed)
      let sharedBefore = try library.sharedNames(of: call.feed)
      let shared = document.sharedNames
      let names = document.names(shared: shared.union(sharedBefore))
      let entries = entries(of: document, names, known).filter {
        !dropped.contains($0.guid) && !dropped.contains(Self.asHTTP($0.guid))
      }
      var visit = visit(
        .answered(title: document.title, site: document.site, entries: entries), response)
      if !dropped.isEmpty {
        visit.forgotten = dropped.subtracting(names.flatMap { [$0.text, Self.asHTTP($0.text)] })
      }
      visit.carried = names.map(\.text)
      visit.shared = shared.subtracting(sharedBefore)
      visit.entityTag = response.entityTag
      visit.lastModified = response.lastModified
      visit.fingerprint = fingerprint
      return visit
    } catch {
      return failed(.other(reason: "the library cannot be read"))
    }
  }

  /// What an entry was called that is called by its address, before its outlet went over to `https`.
  private static func asHTTP(_ name: String) -> String {
    name.hasPrefix("https://") ? "http" + name.dropFirst(5) : name
  }

  private func entries(
    of document: FeedDocument, _ names: [EntryName], _ known: [String: UInt64]
  ) -> [FeedVisit.Entry] {
    let outlet = (document.title ?? feed?.name).map { Outlet(name: $0) }
    // A feed that was given a name is one outlet to its reader, whosever articles it gathers.
    let isRenamed = call.ownName.map { $0 != document.title } ?? false
    var seen: Set<String> = []
    return zip(document.items, names).compactMap { item, name in
      let fingerprint = item.fingerprint
      guard seen.insert(name.text).inserted, known[name.text] != fingerprint else { return nil }
      let source = isRenamed ? nil : item.source.map { Outlet(name: $0) }
      return FeedVisit.Entry(
        guid: name.text, fingerprint: fingerprint,
        article: item.article(
          outlet: source ?? outlet, language: document.language, name: name, at: time),
        sharesAddress: name.sharesAddress, isCut: item.isCut, details: item.details)
    }
  }

  private func visit(_ outcome: FeedVisit.Outcome, _ response: WebResponse) -> FeedVisit {
    let due = FeedSchedule.due(
      after: time, interval: feed?.interval ?? interval, failed: false, failures: 0,
      retryAfter: response.retryAfter)
    var visit = FeedVisit(feed: call.feed, outcome: outcome, due: due)
    visit.movedTo = response.movedTo
    return visit
  }

  private func failed(_ fault: FeedFault, retryAfter: Int? = nil) -> FeedVisit {
    let due = FeedSchedule.due(
      after: time, interval: feed?.interval ?? interval, failed: true, failures: feed?.failures ?? 0,
      retryAfter: retryAfter)
    var visit = FeedVisit(feed: call.feed, outcome: .failed(fault), due: due)
    visit.patience = retryAfter.map { time + Int64($0) }
    return visit
  }
}
