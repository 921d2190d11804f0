import Glibc

/// Signals as bytes in a pipe, so that one `poll` waits for them together with keys.
///
/// A signal that the parent had ignored (`nohup`) stays ignored. Programs started from here inherit nothing:
/// handlers end at `exec`, and no mask is changed.
final class SignalPipe {
  /// Size, end, stop and going on.
  static let watched = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT]

  /// Read from a signal handler, which can be given nothing; set before the handlers are.
  nonisolated(unsafe) private static var writeEnd: Int32 = -1

  /// Readable when a signal has come.
  let descriptor: Int32
  private let writeEnd: Int32
  private var previous: [Int32: sigaction] = [:]

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noDescriptor(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writeEnd = ends[1]
    Self.writeEnd = ends[1]
    for signal in Self.watched { watch(signal) }
  }

  deinit {
    for (signal, var action) in previous { sigaction(signal, &action, nil) }
    Self.writeEnd = -1
    close(descriptor)
    close(writeEnd)
  }

  private static let handler: @convention(c) (Int32) -> Void = { signal in
    let before = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(SignalPipe.writeEnd, &byte, 1)
    errno = before
  }

  private func watch(_ signal: Int32) {
    var old = sigaction()
    sigaction(signal, nil, &old)
    let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
    guard unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) != ignored else { return }
    if previous[signal] == nil { previous[signal] = old }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = Self.handler
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  /// The signals since the last call, each once, in the order they came.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return [] }
    return bytes[..<count].reduce(into: []) { signals, byte in
      if !signals.contains(Int32(byte)) { signals.append(Int32(byte)) }
    }
  }

  /// Stops as though nobody watched: `stop` sends the signal, and returns when the program goes on.
  func letStop(_ stop: () -> Void) {
    guard var old = previous[SIGTSTP] else { return }
    sigaction(SIGTSTP, &old, nil)
    stop()
    watch(SIGTSTP)
  }
}
