import Glibc

/// Gives the terminal back when the program dies without closing its session.
///
/// Covers the signals of a crash and `exit` called from anywhere. Everything the handler needs is prepared
/// beforehand, for in a handler only a few system calls are safe; the handler of before (the Swift runtime's
/// backtrace, or the default) has the signal next, so the exit status stays that of the crash.
enum CrashGuard {
  private static let signals = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]

  // A signal handler can be given nothing: it reads these, which change only while no handler is installed or
  // in one store.
  nonisolated(unsafe) private static var terminal: Int32 = -1
  nonisolated(unsafe) private static var modes = termios()
  nonisolated(unsafe) private static var farewell = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  nonisolated(unsafe) private static let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  nonisolated(unsafe) private static var isInstalled = false

  /// From now on a crash writes `bytes` to `descriptor` and sets its modes back.
  static func arm(descriptor: Int32, modes saved: termios, farewell bytes: [UInt8]) {
    farewell.deallocate()
    farewell = .allocate(capacity: bytes.count)
    _ = farewell.initialize(from: bytes)
    modes = saved
    terminal = descriptor
    install()
  }

  /// The session closed in good order: nothing is left to do.
  static func disarm() { terminal = -1 }

  /// Writes the terminal's modes back, once. Safe in a signal handler.
  static func giveBack() {
    guard terminal >= 0 else { return }
    let descriptor = terminal
    terminal = -1
    _ = write(descriptor, farewell.baseAddress, farewell.count)
    tcsetattr(descriptor, TCSANOW, &modes)
    StandardErrorHold.end()
  }

  private static let handler: @convention(c) (Int32) -> Void = { signal in
    CrashGuard.giveBack()
    sigaction(signal, CrashGuard.previous + Int(signal), nil)
    // Blocked until this handler returns; then it meets the handler of before.
    raise(signal)
  }

  private static func install() {
    guard !isInstalled else { return }
    isInstalled = true
    previous.initialize(repeating: sigaction(), count: 65)
    useOwnStack()
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = handler
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(signal, &action, previous + Int(signal))
    }
    atexit { CrashGuard.giveBack() }
  }

  /// A handler for a stack that ran over needs another one, unless the runtime has set one already.
  private static func useOwnStack() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }
}
