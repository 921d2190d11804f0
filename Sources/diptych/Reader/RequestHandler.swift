import News
import Screens

/// Who carries out what the reader asks for, away from the main thread.
protocol RequestHandler: Sendable {
  /// Carries out `request`; nil when there is nothing to say about it.
  ///
  /// What goes wrong becomes `.failed` with words for people.
  func answer(_ request: Request) -> Answer?

  /// Visits the feeds, or all for nil, tells how far it is, and says what came of it.
  ///
  /// Returns soon after `isCancelled` says so, with what has been stored by then.
  func refresh(
    _ feeds: Set<Feed.ID>?, isCancelled: @escaping @Sendable () -> Bool,
    tell: @escaping @Sendable (Answer) -> Void
  ) -> Answer

  /// Groups by event what waits for it, and tells how far it is where that is much; returns soon after `isCancelled`
  /// says so, and goes on another time.
  func group(isCancelled: @escaping @Sendable () -> Bool, tell: (Answer) -> Void)

  /// Whether another process has changed the library since this was last asked; the first time false.
  func hasChangedElsewhere() -> Bool
}
