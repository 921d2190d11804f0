import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// However the reader ends, the terminal is as it was.
  @Suite struct LeavingTests {
    private func expectGivenBack(_ process: TerminalProcess) {
      let screen = process.screen
      #expect(screen.unknown.isEmpty)
      #expect(!screen.isAlternate)
      #expect(screen.showsCursor)
      #expect(screen.modes.isDisjoint(with: [1000, 1002, 1006, 2004]))
      #expect(screen.pen == VirtualTerminal.Pen())
      #expect(process.terminal.isCooked)
    }

    private func started(_ desk: Desk) throws -> TerminalProcess {
      let process = try desk.start()
      #expect(process.wait { $0.isAlternate && $0.contains("Pacific Wire") })
      #expect(!process.terminal.isCooked)
      return process
    }

    @Test func qGivesTheTerminalBack() throws {
      let desk = try Desk()
      let process = try started(desk)
      process.send("q")
      #expect(process.waitForExit() == .status(0))
      expectGivenBack(process)
    }

    @Test func controlCLeavesAtOnce() throws {
      let desk = try Desk()
      let process = try started(desk)
      process.send("\u{3}")
      #expect(process.waitForExit() == .status(0))
      expectGivenBack(process)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aSignalEndsItAndTheParentSeesWhich(signal: Int32) throws {
      let desk = try Desk()
      let process = try started(desk)
      process.signal(signal)
      #expect(process.waitForExit() == .signal(signal))
      expectGivenBack(process)
    }

    @Test(arguments: [SIGSEGV, SIGILL, SIGABRT, SIGTRAP, SIGBUS, SIGFPE])
    func aCrashGivesTheTerminalBackAndStaysACrash(signal: Int32) throws {
      let desk = try Desk()
      let process = try started(desk)
      process.signal(signal)
      #expect(process.waitForExit() == .signal(signal))
      expectGivenBack(process)
    }

    @Test func aClosedWindowEndsItQuietly() throws {
      let desk = try Desk()
      // The shell outlives its terminal, and says how the reader in the foreground ended.
      let log = desk.path("log")
      let process = try TerminalProcess(
        [
          "/bin/sh", "-c", "trap '' HUP; \"$0\" \"$1\" \"$2\"; echo $? > \"$3.new\"; mv \"$3.new\" \"$3\"",
          Products.diptych,
          desk.left, desk.right, log,
        ],
        environment: desk.environment())
      #expect(process.wait { $0.isAlternate })
      process.terminal.hangUp()
      #expect(process.waitForExit() == .status(0))
      #expect(try String(contentsOfFile: log, encoding: .utf8) == "0\n")
    }

    @Test func controlZLeavesTheShellItsTerminalAndComesBack() throws {
      let desk = try Desk()
      let shell = try TerminalProcess(
        ["/bin/bash", "--norc", "--noprofile", "-i"],
        environment: desk.environment([
          "PS1": "ready> ", "L": desk.left, "R": desk.right, "D": Products.diptych,
        ]))
      #expect(shell.wait { $0.contains("ready>") })
      shell.send("\"$D\" \"$L\" \"$R\"\r")
      #expect(shell.wait { $0.isAlternate && $0.contains("Pacific Wire") })
      shell.send("\u{1A}")
      #expect(shell.wait { !$0.isAlternate && $0.contains("Stopped") && $0.line($0.row).hasPrefix("ready>") })
      #expect(shell.screen.showsCursor && shell.screen.modes.isDisjoint(with: [1002, 1006]))
      // The window changes while the reader is stopped.
      shell.resize(columns: 90, rows: 20)
      shell.send("fg\r")
      #expect(shell.wait { $0.isAlternate && $0.contains("Pacific Wire") && $0.modes.contains(1002) })
      shell.send("q")
      #expect(shell.wait { !$0.isAlternate && $0.line($0.row).hasPrefix("ready>") })
      shell.send("exit 5\r")
      #expect(shell.waitForExit() == .status(5))
      #expect(shell.screen.unknown.isEmpty)
    }

    @Test func afterAStopThatNobodyCanCatchItDrawsItselfAnew() throws {
      let desk = try Desk()
      let process = try started(desk)
      process.signal(SIGSTOP)
      process.resize(columns: 70, rows: 22)
      process.signal(SIGCONT)
      #expect(process.wait { $0.contains("Pacific Wire") && $0.line(21) != "" })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
      expectGivenBack(process)
    }
  }
}
