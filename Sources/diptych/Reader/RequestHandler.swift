import Screens

/// Who carries out what the reader asks for, away from the main thread.
protocol RequestHandler: Sendable {
  /// Carries out `request`; nil when there is nothing to say about it.
  ///
  /// What goes wrong becomes `.failed` with words for people.
  func answer(_ request: Request) -> Answer?
}
