import TestSupport
import Testing

extension EndToEnd {
  /// The comparison in a real terminal, from the first frame to the last key.
  @Suite struct ComparingTests {
    @Test func bothReportsStandSideBySide() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { $0.contains("Strait Monitor") && $0.contains("Pacific Wire") })
      let row = (0..<process.screen.rows).first { process.screen.line($0).contains("Strait Monitor") }
      #expect(row.map { process.screen.line($0).contains("Pacific Wire") } == true)
      #expect(process.screen.cells.joined().contains { $0.pen.foreground != nil })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
      #expect(process.screen.unknown.isEmpty)
    }

    @Test func theLastRowIsDrawnToItsLastCell() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { Desk.isDrawn($0) })
      #expect(process.screen.cells[35].allSatisfy { $0.pen.isReversed })
    }

    @Test func enterSaysWhyAFindingIsOne() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { Desk.isDrawn($0) })
      let before = process.screen.text
      process.send("n")
      process.send("\r")
      #expect(process.wait { $0.text != before && $0.contains("treaty") })
      process.send("\u{1B}")
      process.send("q")
      #expect(process.waitForExit() == .status(0))
    }

    @Test func swappingExchangesTheSides() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { Self.order(in: $0) == ["Strait", "Pacific"] })
      process.send("x")
      #expect(process.wait { Self.order(in: $0) == ["Pacific", "Strait"] })
    }

    /// The outlets of the row that names both, from left to right.
    private static func order(in screen: VirtualTerminal) -> [String] {
      let names = ["Strait": "Strait Monitor", "Pacific": "Pacific Wire"]
      let rows = (0..<screen.rows).map(screen.line)
      guard let row = rows.first(where: { line in names.values.allSatisfy(line.contains) }) else { return [] }
      return row.split(separator: " ").map(String.init).filter { names[$0] != nil }
    }
  }
}
