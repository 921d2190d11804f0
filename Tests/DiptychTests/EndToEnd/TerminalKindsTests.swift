import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// The terminals and surroundings the reader may find itself in.
  @Suite struct TerminalKindsTests {
    private func run(_ script: String, desk: Desk) throws -> (text: String, exit: TerminalProcess.Exit?) {
      let process = try TerminalProcess(
        ["/bin/sh", "-c", script, Products.diptych, desk.left, desk.right], environment: desk.environment())
      let exit = process.waitForExit()
      #expect(process.screen.unknown.isEmpty)
      return (process.screen.text, exit)
    }

    @Test func intoAPipeItPrintsInsteadOfDrawing() throws {
      let result = try run("\"$0\" \"$1\" \"$2\" | cat", desk: Desk())
      #expect(result.exit == .status(0))
      #expect(result.text.contains("Strait Monitor"))
    }

    @Test func aPipeInsteadOfKeysIsRefusedInWords() throws {
      let result = try run("\"$0\" \"$1\" \"$2\" < /dev/null", desk: Desk())
      #expect(result.exit == .status(2))
      #expect(result.text.contains("diptych: standard input is not a terminal"))
    }

    @Test(arguments: ["foot", "xterm-kitty", "nothing-like-it", ""])
    func aTerminalWithoutADescriptionIsReadAllTheSame(name: String) throws {
      let desk = try Desk()
      let process = try desk.start(environment: ["TERM": name])
      #expect(process.wait { $0.isAlternate && $0.contains("Pacific Wire") })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
      #expect(process.screen.unknown.isEmpty)
    }

    @Test func aTerminalForLinesAloneGetsLinesAlone() throws {
      let result = try run("TERM=dumb \"$0\" \"$1\" \"$2\"", desk: Desk())
      #expect(result.exit == .status(0))
      #expect(result.text.contains("Strait Monitor"))
    }

    @Test(arguments: ["vt100", "linux", "screen", "tmux-256color", "xterm"])
    func everyKindOfTerminalShowsTheReports(name: String) throws {
      let desk = try Desk()
      let process = try desk.start(environment: ["TERM": name])
      #expect(process.wait { $0.contains("Pacific Wire") && $0.contains("Strait Monitor") })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
      #expect(process.screen.unknown.isEmpty)
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
    func withoutColoursNoColourIsSent(environment: [String: String]) throws {
      let desk = try Desk()
      let process = try desk.start(environment: environment)
      #expect(process.wait { $0.contains("Pacific Wire") })
      let pens = process.screen.cells.joined().map(\.pen)
      #expect(pens.allSatisfy { $0.foreground == nil && $0.background == nil })
      #expect(pens.contains { $0.isBold || $0.isReversed || $0.isUnderlined })
    }

    @Test func anEmptyNoColorMeansColours() throws {
      let desk = try Desk()
      let process = try desk.start(environment: ["NO_COLOR": ""])
      #expect(process.wait { $0.contains("Pacific Wire") })
      #expect(process.screen.cells.joined().contains { $0.pen.foreground != nil })
    }

    @Test func theLocaleOfABareLoginStillShowsTheWorldsLetters() throws {
      let desk = try Desk(left: Desk.monitor.replacing("Anna Berg", with: "Zoë 記者"))
      let process = try desk.start(environment: ["LANG": "C", "LC_ALL": "C"])
      #expect(process.wait { $0.contains("Zoë") && $0.contains("記者") })
    }

    @Test func linesAndColumnsOfAnotherWindowDoNotCount() throws {
      let desk = try Desk()
      let process = try desk.start(columns: 110, rows: 30, environment: ["LINES": "10", "COLUMNS": "40"])
      #expect(process.wait { $0.contains("Pacific Wire") && $0.line(29) != "" })
    }

    @Test func everySizeIsDrawn() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { $0.contains("Pacific Wire") })
      for (columns, rows) in [(60, 20), (300, 90), (20, 5), (2, 2), (1, 1), (80, 24)] {
        process.resize(columns: columns, rows: rows)
      }
      #expect(process.wait { $0.contains("Pacific Wire") && $0.line(23) != "" })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
      #expect(process.screen.unknown.isEmpty)
    }

    @Test func anArticleFromAPipeLeavesTheKeyboardToTheReader() throws {
      let desk = try Desk()
      let process = try desk.start([desk.left, "-"], standardInput: desk.right)
      #expect(process.wait { $0.contains("Pacific Wire") && $0.contains("Strait Monitor") })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
    }
  }
}
