internal import Library
internal import News

extension Newsroom {
  /// Drops the articles that the settings keep no longer; returns how many.
  func drop(at time: Int64) throws -> Int {
    let retention = settings.retention
    guard retention.readDays != nil || retention.unreadDays != nil, let library = try libraryIfPresent()
    else { return 0 }
    var dropped = 0
    var events: Set<Int64> = []
    while true {
      let step = try library.drop(olderThan: retention, at: time, limit: Self.dropStep)
      dropped += step.dropped
      events.formUnion(step.events)
      guard step.dropped == Self.dropStep else { break }
    }
    if !events.isEmpty { try retell(events, in: library) }
    return dropped
  }

  /// Articles dropped in one transaction; other writers wait for it.
  private static let dropStep = 500
}
