import Glibc

/// A pseudo-terminal with a `VirtualTerminal` at its other end.
///
/// Nothing sleeps: every wait is for output, with a deadline.
public final class PseudoTerminal {
  public struct Failure: Error {
    public let call: String
    public let number: Int32
  }

  public private(set) var screen: VirtualTerminal
  /// Every byte that came.
  public private(set) var bytes: [UInt8] = []
  /// The path under which programs open it.
  public let path: String
  private var terminal: Int32
  /// The programs' end, kept open until they have it.
  private var slave: Int32

  public init(columns: Int = 100, rows: Int = 30) throws {
    screen = VirtualTerminal(columns: columns, rows: rows)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, nil) == 0 else {
      throw Failure(call: "openpty", number: errno)
    }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    terminal = master
    self.slave = slave
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    setWindowSize(columns: columns, rows: rows)
  }

  deinit {
    leaveToPrograms()
    hangUp()
  }

  /// Closes the window: its programs lose their terminal.
  public func hangUp() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }

  /// From now on the terminal ends when the last program that has it ends.
  public func leaveToPrograms() {
    if slave >= 0 { close(slave) }
    slave = -1
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
    setWindowSize(columns: columns, rows: rows)
  }

  private func setWindowSize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal cooks and echoes its input, as a shell's programs want it.
  public var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Reads output until `condition` holds; false when it does not within `seconds` or the programs are gone.
  public func wait(seconds: Double = 20, _ condition: (VirtualTerminal) -> Bool) -> Bool {
    let deadline = Self.now() + seconds
    while !condition(screen) {
      guard readOutput(until: deadline) else { return condition(screen) }
    }
    return true
  }

  /// Reads output to its end; false when the programs go on for longer than `seconds`.
  public func waitForEnd(seconds: Double = 20) -> Bool {
    let deadline = Self.now() + seconds
    while readOutput(until: deadline) {}
    return Self.now() < deadline
  }

  /// Waits for output and feeds it to the screen; false at the deadline, and when no program has the terminal.
  private func readOutput(until deadline: Double) -> Bool {
    let left = deadline - Self.now()
    guard terminal >= 0, left > 0 else { return false }
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(left * 1000) + 1) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
