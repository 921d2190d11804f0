internal import News

/// When to visit a feed again.
enum FeedSchedule {
  /// A feed that fails is asked less and less often, down to once a day.
  private static let longest = 86_400

  /// The time of the next visit, given what came of the one at `time`, with `interval` seconds between
  /// two visits; `failures` counts those before it.
  static func due(after time: Int64, interval: Int, failed: Bool, failures: Int, retryAfter: Int?) -> Int64 {
    guard failed else { return time + Int64(max(interval, retryAfter ?? 0)) }
    let patience = interval << min(failures, 6)
    return time + Int64(max(min(patience, max(longest, interval)), retryAfter ?? 0))
  }
}
