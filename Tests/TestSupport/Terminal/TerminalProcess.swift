import Glibc

/// A program in a terminal of its own: a pseudo-terminal, with a `VirtualTerminal` at the other end.
///
/// Nothing sleeps: every wait is for output or the end, with a deadline.
///
///     let process = try TerminalProcess(["/bin/diptych", "compare", "a.md", "b.md"])
///     #expect(process.wait { $0.contains("only here") })
///     process.send("q")
///     #expect(process.waitForExit() == .status(0))
public final class TerminalProcess {
  public enum Exit: Hashable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  public struct Failure: Error {
    public let call: String
    public let number: Int32
  }

  public private(set) var screen: VirtualTerminal
  /// Every byte the program sent.
  public private(set) var bytes: [UInt8] = []
  public let pid: Int32
  private let terminal: Int32
  private var exit: Exit?

  /// Starts `command` as the leader of a new session whose terminal this is.
  ///
  /// - Parameter standardInput: a file to read instead of the terminal.
  public init(
    _ command: [String], columns: Int = 100, rows: Int = 30, environment: [String: String] = [:],
    standardInput: String? = nil
  ) throws {
    screen = VirtualTerminal(columns: columns, rows: rows)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, nil) == 0 else {
      throw Failure(call: "openpty", number: errno)
    }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    terminal = master
    setWindowSize(of: master, columns: columns, rows: rows)
    let result = Spawn(command, environment: environment, terminal: name, standardInput: standardInput).run()
    Glibc.close(slave)
    guard result.error == 0 else {
      Glibc.close(master)
      throw Failure(call: "posix_spawn", number: result.error)
    }
    pid = result.pid
  }

  deinit {
    if exit == nil && pid > 0 {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    close(terminal)
  }

  /// Types `text`.
  public func send(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    setWindowSize(of: terminal, columns: columns, rows: rows)
  }

  public func signal(_ number: Int32) {
    if pid > 0 { kill(pid, number) }
  }

  /// Reads output until `condition` holds; false when it does not within `seconds` or the program is gone.
  public func wait(seconds: Double = 20, _ condition: (VirtualTerminal) -> Bool) -> Bool {
    let deadline = now() + seconds
    while !condition(screen) {
      guard readOutput(until: deadline) else { return condition(screen) }
    }
    return true
  }

  /// Reads output to its end, and says how the program ended; nil when it goes on for longer than `seconds`.
  public func waitForExit(seconds: Double = 20) -> Exit? {
    if let exit { return exit }
    let deadline = now() + seconds
    while readOutput(until: deadline) {}
    guard now() < deadline else { return nil }
    var status: Int32 = 0
    guard pid > 0, waitpid(pid, &status, 0) == pid else { return nil }
    exit = status & 0x7F == 0 ? .status((status >> 8) & 0xFF) : .signal(status & 0x7F)
    return exit
  }

  /// Whether the terminal cooks its input again, as a shell wants it.
  public var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Waits for output and feeds it to the screen; false at the deadline, and when no program has the terminal.
  private func readOutput(until deadline: Double) -> Bool {
    let left = deadline - now()
    guard left > 0 else { return false }
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(left * 1000) + 1) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

private func setWindowSize(of terminal: Int32, columns: Int, rows: Int) {
  var size = winsize()
  size.ws_col = UInt16(columns)
  size.ws_row = UInt16(rows)
  _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
}
