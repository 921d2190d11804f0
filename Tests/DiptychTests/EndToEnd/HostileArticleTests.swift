import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Whatever an article holds, the terminal obeys only the reader.
  @Suite struct HostileArticleTests {
    private static let hostile =
      "x\u{1B}]0;owned\u{7}\u{9B}31m\u{1B}[2J\u{1B}P1\u{1B}\\\u{9D}52;c;eA==\u{9C}\u{202E}\u{2066}\u{E0041}\u{FEFF}\u{8}y"
    /// The same with what ends a line, which front matter does not bear.
    private static let worse = hostile + "\u{2028}\u{85}\u{C}\u{B}" + hostile

    private static let article = Desk.monitor
      .replacing("Strait Monitor", with: "Strait\(hostile) Monitor")
      .replacing("Officials", with: "Officials \(worse)")
      .replacing("said Anna Berg", with: "said Anna\(worse) Berg")
      .replacing("Ministers meet", with: "Ministers\(hostile) meet")

    private func read(_ process: TerminalProcess) {
      #expect(process.wait { $0.contains("Pacific Wire") })
      for keys in ["n", "n", "\r", "\u{1B}", "s", "q", "L", "m", "\r", "?", "q", "\u{3}"] {
        process.send(keys)
      }
      #expect(process.waitForExit() == .status(0))
      #expect(process.screen.unknown.isEmpty, "\(process.screen.unknown)")
      #expect(process.screen.bells == 0)
      #expect(!process.terminal.bytes.contains(sequence: Array("owned\u{7}".utf8)))
      #expect(!process.terminal.bytes.contains(sequence: Array("\u{1B}]".utf8)))
      #expect(!process.terminal.bytes.contains(sequence: Array("\u{9B}".utf8)))
    }

    @Test func anArticleInAFileCannotCommandTheTerminal() throws {
      let desk = try Desk(left: Self.article)
      read(try desk.start())
    }

    @Test func anArticleFromAPipeCannotCommandTheTerminal() throws {
      let desk = try Desk(left: Self.article)
      read(try desk.start(["-", desk.right], standardInput: desk.left))
    }

    @Test func aFileNameCannotCommandTheTerminal() throws {
      let desk = try Desk()
      let name = desk.path("a\u{1B}]0;owned\u{7}\u{9B}31m.md")
      try FileManager.default.copyItem(atPath: desk.left, toPath: name)
      read(try desk.start([name, desk.right]))
      let missing = try desk.start([name + "x", desk.right])
      #expect(missing.waitForExit() == .status(1))
      #expect(missing.screen.unknown.isEmpty, "\(missing.screen.unknown)")
    }
  }
}

extension [UInt8] {
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    guard count >= sequence.count else { return false }
    return indices.dropLast(sequence.count - 1).contains {
      self[$0..<($0 + sequence.count)].elementsEqual(sequence)
    }
  }
}
