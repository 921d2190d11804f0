import CNcurses
public import Canvas
import Glibc

/// The terminal while the reader has it: takes frames, hands over keys, and is given back by `close`.
///
/// One session at a time, used from one thread: ncurses keeps its state in globals. Should the program die
/// without `close`, `CrashGuard` gives the terminal back.
///
///     let terminal = try TerminalSession()
///     defer { terminal.close() }
///     terminal.draw(frame)
public final class TerminalSession {
  /// Where keys come from.
  public enum Keyboard: Sendable {
    case standardInput
    /// `/dev/tty`, when standard input is a pipe with an article in it.
    case controllingTerminal
  }

  public private(set) var size = Size(columns: 0, rows: 0)
  let device: TerminalDevice
  /// Nil once the session is closed: then signals do what they always do.
  private(set) var signals: SignalPipe?
  var decoder = InputDecoder()
  private let screen: OpaquePointer
  private let modes: TerminalModes
  private var painter: FramePainter
  private var isOpen = true

  /// Takes over the terminal on standard output.
  public convenience init(keyboard: Keyboard = .standardInput) throws(TerminalError) {
    let device = try TerminalDevice(keyboard: keyboard)
    let isUnicode = TextEncoding.prepare()
    // The window's size as the system has it; LINES and COLUMNS may be left over from another window.
    use_tioctl(true)
    try self.init(
      device: device, names: Self.names(term: Self.environment("TERM")), isUnicode: isUnicode,
      noColor: Self.environment("NO_COLOR") != nil, signals: SignalPipe())
    StandardErrorHold.begin()
  }

  /// Starts ncurses on `device` as the first of `names` that has a usable description.
  ///
  /// `signals` is made before, so that ncurses finds them taken and leaves them alone.
  init(
    device: TerminalDevice, names: [String], isUnicode: Bool, noColor: Bool, signals: SignalPipe?
  ) throws(TerminalError) {
    self.device = device
    self.signals = signals
    screen = try Self.start(device: device, names: names)
    let hasColors = has_colors() && !noColor
    if hasColors { start_color() }
    let theme = Theme(colors: hasColors ? Int(nc_colors()) : 0, noColor: noColor)
    painter = FramePainter(pens: Pens(theme: theme), isUnicode: isUnicode)
    modes = TerminalModes()
    size = Self.windowSize()
    device.guardAgainstCrashes(farewell: modes.farewell)
    takeOver()
  }

  deinit { close() }

  /// The names to try: what the environment says, then what nearly every terminal understands.
  static func names(term: String?) -> [String] {
    [term, "xterm-256color", "vt100"].compactMap { $0 }.filter { $0 != "dumb" && $0 != "unknown" }
  }

  /// A variable that is set to more than nothing.
  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static func start(device: TerminalDevice, names: [String]) throws(TerminalError) -> OpaquePointer {
    for name in names {
      guard let screen = newterm(name, device.outputFile, device.inputFile) else { continue }
      // A terminal that cannot place the cursor cannot show a frame.
      if TerminalModes.capability("cup") != nil { return screen }
      endwin()
      delscreen(screen)
    }
    throw .unknownTerminal(names.first ?? "")
  }

  private func takeOver() {
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    // Input is read here, not by ncurses: a key that waits must not keep a frame from being drawn.
    typeahead(-1)
    let window = nc_standard_window()
    keypad(window, true)
    device.write(modes.enter)
  }

  /// Shows `frame`; what has not changed since the last one costs nothing.
  public func draw(_ frame: Frame) {
    guard isOpen, let window = nc_standard_window() else { return }
    painter.paint(frame, on: window)
    let cursor = frame.cursor.flatMap { isInside($0) ? $0 : nil }
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    curs_set(cursor == nil ? 0 : 1)
    wrefresh(window)
  }

  private func isInside(_ point: Point) -> Bool {
    Rect(column: 0, row: 0, columns: size.columns, rows: size.rows).contains(point)
  }

  /// The next frame is drawn on an empty screen, whatever stands there now.
  public func redraw() {
    guard isOpen else { return }
    clearok(nc_current_window(), true)
  }

  /// Gives the terminal to the shell and stops, as Ctrl-Z does; returns, with the screen taken over again, when
  /// the shell lets the program go on.
  ///
  /// `wholeJob` stops the other programs of the same pipeline too, as the terminal's own Ctrl-Z would.
  public func suspend(wholeJob: Bool) {
    guard isOpen else { return }
    giveBack()
    signals?.letStop {
      if wholeJob { kill(0, SIGTSTP) } else { raise(SIGTSTP) }
    }
    resume()
  }

  /// Takes the screen over again after a stop; the size may have changed meanwhile.
  func resume() {
    reset_prog_mode()
    device.guardAgainstCrashes(farewell: modes.farewell)
    device.write(modes.enter)
    measure()
  }

  /// Learns the window's size; the next frame is drawn whole.
  func measure() {
    if let measured = device.windowSize(), measured != Self.windowSize() {
      resize_term(Int32(measured.rows), Int32(measured.columns))
    }
    size = Self.windowSize()
    painter.forget()
    redraw()
  }

  private static func windowSize() -> Size {
    guard let window = nc_standard_window() else { return Size(columns: 0, rows: 0) }
    return Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  private func giveBack() {
    device.write(modes.leave)
    curs_set(1)
    endwin()
    CrashGuard.disarm()
    device.restoreModes()
  }

  /// Gives the terminal back as it was; drawing after that does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    giveBack()
    StandardErrorHold.end()
    delscreen(screen)
    signals = nil
  }

  /// Ends the program by `signal`, so that the parent sees why. Close the session first.
  public static func end(by signal: Int32) -> Never {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(signal, &action, nil)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, signal)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(signal)
    exit(128 + signal)
  }
}
