/// The refreshes on their way, as the last row tells of them.
struct Refreshing: Hashable, Sendable {
  /// How many have been asked for and are not over.
  private(set) var pending = 0
  private(set) var done = 0
  private(set) var total = 0
  var isStopping = false

  var isRunning: Bool { pending > 0 }

  mutating func begin() {
    if !isRunning { self = Refreshing() }
    pending += 1
  }

  mutating func advance(to done: Int, of total: Int) {
    guard isRunning else { return }
    self.done = done
    self.total = total
  }

  mutating func end() {
    pending = max(0, pending - 1)
    done = 0
    total = 0
  }

  /// `Refreshing 12 of 100`, or nil when nothing is refreshed.
  var words: String? {
    guard isRunning else { return nil }
    if isStopping { return "Stopping the refresh…" }
    return total == 0 ? "Refreshing…" : "Refreshing \(done) of \(total)"
  }
}

extension RefreshOutcome {
  /// `340 new articles, 2 feeds failed`.
  var words: String {
    if let problem { return problem }
    if wasStopped { return "Stopped after " + Self.counted(added, "new article") + "." }
    guard feeds > 0 else { return "There is no feed to refresh." }
    let parts = [
      added == 0 ? "No new articles" : Self.counted(added, "new article"),
      changed == 0 ? nil : "\(changed) changed",
      failed == 0 ? nil : Self.counted(failed, "feed") + " failed",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ thing: String) -> String {
    count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
  }
}
