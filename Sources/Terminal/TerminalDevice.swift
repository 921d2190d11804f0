import Canvas
import Glibc

/// The two ends of a terminal, as descriptors and as the files ncurses wants.
final class TerminalDevice {
  let input: Int32
  let output: Int32
  let inputFile: UnsafeMutablePointer<FILE>
  let outputFile: UnsafeMutablePointer<FILE>
  private let savedModes: termios?

  /// Standard output, and the keyboard asked for; both must be terminals.
  convenience init(keyboard: TerminalSession.Keyboard) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    switch keyboard {
    case .standardInput:
      guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
      try self.init(input: dup(STDIN_FILENO), output: dup(STDOUT_FILENO))
    case .controllingTerminal:
      let tty = open("/dev/tty", O_RDWR | O_CLOEXEC)
      guard tty >= 0 else { throw .noKeyboard }
      try self.init(input: tty, output: dup(STDOUT_FILENO))
    }
  }

  /// Takes both descriptors over; they are closed with this object.
  init(input: Int32, output: Int32) throws(TerminalError) {
    guard input >= 0, output >= 0 else { throw .noDescriptor(errno) }
    _ = fcntl(input, F_SETFD, FD_CLOEXEC)
    _ = fcntl(output, F_SETFD, FD_CLOEXEC)
    guard let inputFile = fdopen(input, "r"), let outputFile = fdopen(output, "w") else {
      throw .noDescriptor(errno)
    }
    self.input = input
    self.output = output
    self.inputFile = inputFile
    self.outputFile = outputFile
    var modes = termios()
    savedModes = tcgetattr(output, &modes) == 0 ? modes : nil
  }

  deinit {
    fclose(inputFile)
    fclose(outputFile)
  }

  func guardAgainstCrashes(farewell: [UInt8]) {
    guard let savedModes else { return }
    CrashGuard.arm(descriptor: output, modes: savedModes, farewell: farewell)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(output, $0.baseAddress, $0.count) }
  }

  func restoreModes() {
    guard var savedModes else { return }
    tcsetattr(output, TCSADRAIN, &savedModes)
  }

  /// What the system says, nil when it does not know (a serial line).
  func windowSize() -> Size? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
