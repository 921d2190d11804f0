import Glibc

/// A program in a terminal of its own.
///
///     let process = try TerminalProcess(["/bin/diptych", "a.md", "b.md"])
///     #expect(process.wait { $0.contains("only here") })
///     process.send("q")
///     #expect(process.waitForExit() == .status(0))
public final class TerminalProcess {
  public enum Exit: Hashable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  public let terminal: PseudoTerminal
  public let pid: Int32
  private var exit: Exit?

  /// Starts `command` as the leader of a new session whose terminal this is.
  ///
  /// - Parameter standardInput: a file to read instead of the terminal.
  public init(
    _ command: [String], columns: Int = 100, rows: Int = 30, environment: [String: String] = [:],
    standardInput: String? = nil
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    let result = Spawn(
      command: command, environment: environment, terminal: terminal.path, standardInput: standardInput
    ).run()
    terminal.leaveToPrograms()
    guard result.error == 0 else { throw PseudoTerminal.Failure(call: "posix_spawn", number: result.error) }
    pid = result.pid
  }

  deinit {
    guard exit == nil, pid > 0 else { return }
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  public var screen: VirtualTerminal { terminal.screen }
  public func send(_ text: String) { terminal.send(text) }
  public func send(_ bytes: [UInt8]) { terminal.send(bytes) }
  public func resize(columns: Int, rows: Int) { terminal.resize(columns: columns, rows: rows) }
  public func wait(seconds: Double = 20, _ condition: (VirtualTerminal) -> Bool) -> Bool {
    terminal.wait(seconds: seconds, condition)
  }

  public func signal(_ number: Int32) {
    if pid > 0 { kill(pid, number) }
  }

  /// Reads output to its end, and says how the program ended; nil when it goes on for longer than `seconds`.
  public func waitForExit(seconds: Double = 20) -> Exit? {
    if let exit { return exit }
    guard terminal.waitForEnd(seconds: seconds) else { return nil }
    var status: Int32 = 0
    guard pid > 0, waitpid(pid, &status, 0) == pid else { return nil }
    exit = status & 0x7F == 0 ? .status((status >> 8) & 0xFF) : .signal(status & 0x7F)
    return exit
  }
}
