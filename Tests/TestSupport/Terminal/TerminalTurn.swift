import Dispatch

/// The right to use ncurses and the locale, which a process has only one of: held for as long as this lives.
///
/// A suite that stores one has its tests wait for those of other suites that do.
public final class TerminalTurn: Sendable {
  private static let semaphore = DispatchSemaphore(value: 1)

  public init() { Self.semaphore.wait() }
  deinit { Self.semaphore.signal() }
}
