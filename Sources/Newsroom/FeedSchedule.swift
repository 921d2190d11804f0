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

  /// When to ask again for an article's page that could not be had; `failures` counts those before.
  static func page(after time: Int64, failures: Int, isMissing: Bool = false, retryAfter: Int? = nil) -> Int64
  {
    // An outlet may announce a page before it is there, or take it away for good.
    let patience = isMissing ? 3 * longest : min(longest, 1800 << min(failures, 6))
    return time + Int64(max(patience, retryAfter ?? 0))
  }
}
