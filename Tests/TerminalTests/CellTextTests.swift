import TestSupport
import Testing

@testable import Terminal

/// Widths are the locale's.
@Suite struct CellTextTests {
  private let turn = TerminalTurn()

  private func prepared(_ text: String, columns: Int = 1, isUnicode: Bool = true) -> (String, Int) {
    _ = TextEncoding.prepare()
    var cell = CellText(isUnicode: isUnicode)
    let drawn = cell.prepare(text, columns: columns)
    let result = cell.withScalars { scalars in
      var view = String.UnicodeScalarView()
      var index = 0
      while scalars[index] != 0 {
        if let scalar = Unicode.Scalar(UInt32(bitPattern: scalars[index])) { view.append(scalar) }
        index += 1
      }
      return String(view)
    }
    return (result, drawn)
  }

  @Test func textThatIsHarmlessPasses() {
    #expect(prepared("a") == ("a", 1))
    #expect(prepared("│") == ("│", 1))
    #expect(prepared("記", columns: 2) == ("記", 2))
    #expect(prepared("e\u{301}") == ("e\u{301}", 1))
    #expect(prepared("\u{5D0}") == ("\u{5D0}", 1))
  }

  @Test(arguments: [
    "\u{1B}", "\u{7}", "\n", "\u{7F}", "\u{85}", "\u{9B}", "\u{9D}", "\u{2028}", "\u{2029}", "\u{200E}",
    "\u{202E}",
    "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{E0041}", "\u{AD}", "\u{200D}", "\u{FE0F}", "", "\u{301}",
  ])
  func nothingATerminalWouldObeyPasses(text: String) {
    #expect(prepared(text) == (" ", 1))
    #expect(prepared("a" + text + "b").0.unicodeScalars.allSatisfy { $0.isHarmless })
    #expect(prepared(text, isUnicode: false) == (" ", 1))
  }

  @Test func aScalarOfAnotherWidthThanItsCellIsReplaced() {
    #expect(prepared("記", columns: 1) == ("\u{FFFD}", 1))
    #expect(prepared("é", columns: 2) == ("\u{FFFD}", 1))
  }

  @Test func noMoreMarksThanNcursesKeeps() {
    #expect(prepared("o" + String(repeating: "\u{301}", count: 9)) == ("o\u{301}\u{301}\u{301}\u{301}", 1))
  }

  @Test func withoutUTF8TheNearestASCIIStands() {
    #expect("─│┌┼≠≈“”’…é記Ł".map { prepared(String($0), isUnicode: false).0 }.joined() == "-|++#~\"\"'.e?L")
  }
}
