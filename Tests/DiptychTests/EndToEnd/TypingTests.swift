import TestSupport
import Testing

extension EndToEnd {
  /// Pastes and the mouse, as a terminal sends them.
  @Suite struct TypingTests {
    @Test func aPasteIntoANoteIsTextAndPressesNoKey() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { $0.contains("Pacific Wire") && $0.modes.contains(2004) })
      process.send("nm")
      process.send("\u{1B}[200~quite\rthe \u{1B}]0;owned\u{7}opposite\u{1B}[201~")
      #expect(process.wait { $0.contains("quite the ]0;ownedopposite") })
      process.send("\r")
      #expect(process.wait { $0.contains("Kept") })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
      #expect(process.screen.unknown.isEmpty)
    }

    @Test func theWheelScrolls() throws {
      let desk = try Desk()
      let process = try desk.start(columns: 80, rows: 10)
      #expect(process.wait { Desk.isDrawn($0) && $0.modes.contains(1006) })
      let before = process.screen.line(3)
      process.send("\u{1B}[<65;20;5M\u{1B}[<65;20;5M")
      #expect(process.wait { $0.line(3) != before })
      process.send("\u{1B}[<64;20;5M\u{1B}[<64;20;5M")
      #expect(process.wait { $0.line(3) == before })
    }

    @Test func anUnknownSequenceIsNotTakenForEscapeAndLetters() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { Desk.isDrawn($0) })
      let before = process.screen.text
      // The window gets the focus, and the terminal names its colours; then help is asked for.
      process.send("\u{1B}[I\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62;22c?")
      #expect(process.wait { !$0.contains("Pacific Wire") })
      process.send("q")
      #expect(process.wait { $0.text == before })
      process.send("q")
      #expect(process.waitForExit() == .status(0))
    }
  }
}
