import CNcurses
import Canvas
import Glibc
import TestSupport
import Testing

@testable import Terminal

/// ncurses keeps its state in globals, so these run one after another.
@Suite struct TerminalSessionTests {
  private let turn = TerminalTurn()

  /// A session on nothing: 20 columns and 4 rows, read back from ncurses' own window.
  private func session(_ name: String = "xterm-256color", noColor: Bool = false) throws -> TerminalSession {
    setenv("COLUMNS", "20", 1)
    setenv("LINES", "4", 1)
    defer {
      unsetenv("COLUMNS")
      unsetenv("LINES")
    }
    let isUnicode = TextEncoding.prepare()
    let device = try TerminalDevice(input: open("/dev/null", O_RDONLY), output: open("/dev/null", O_WRONLY))
    return try TerminalSession(
      device: device, names: [name, "xterm-256color"], isUnicode: isUnicode, noColor: noColor, signals: nil)
  }

  private func frame(_ rows: [(String, Style)]) -> Frame {
    var frame = Frame(size: Size(columns: 20, rows: 4))
    for (row, line) in rows.enumerated() {
      frame.put(line.0, at: Point(column: 0, row: row), style: line.1)
    }
    return frame
  }

  private func cell(_ column: Int, _ row: Int) -> (text: String, attributes: attr_t, foreground: Int32) {
    var cell = cchar_t()
    mvwin_wch(nc_standard_window(), Int32(row), Int32(column), &cell)
    var scalars = [wchar_t](repeating: 0, count: 8)
    var attributes: attr_t = 0
    var short: Int16 = 0
    var pair: Int32 = 0
    getcchar(&cell, &scalars, &attributes, &short, &pair)
    var foreground: Int32 = -1
    var background: Int32 = -1
    extended_pair_content(pair, &foreground, &background)
    let text = scalars.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    return (text.map { String($0) }.joined(), attributes, pair == 0 ? -1 : foreground)
  }

  private func line(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < 20 {
      let cell = cell(column, row).text
      text += cell
      column += cell == "記" ? 2 : 1
    }
    return text
  }

  @Test func aFrameStandsInTheWindowCellForCell() throws {
    let session = try session()
    defer { session.close() }
    #expect(session.size == Size(columns: 20, rows: 4))
    session.draw(
      frame([("one", Style()), ("記│x e\u{301}", Style()), ("", Style()), ("last row to the edge", Style())]))
    #expect(line(0) == "one                 ")
    #expect(line(1) == "記│x e\u{301}              ")
    #expect(line(3) == "last row to the edge")
  }

  @Test func onlyTheLastFrameCounts() throws {
    let session = try session()
    defer { session.close() }
    session.draw(frame([("a記b", Style()), ("gone", Style())]))
    session.draw(frame([("abcd", Style()), ("", Style())]))
    session.draw(frame([("ab記", Style()), ("", Style())]))
    #expect(line(0) == "ab記                ")
    #expect(line(1) == "                    ")
  }

  @Test func aFrameOfAnotherSizeIsCut() throws {
    let session = try session()
    defer { session.close() }
    var large = Frame(size: Size(columns: 40, rows: 9))
    large.put("0123456789012345678記tail", at: Point(column: 0, row: 0))
    session.draw(large)
    #expect(line(0) == "0123456789012345678\u{FFFD}")
    session.draw(Frame(size: Size(columns: 0, rows: 0)))
  }

  @Test func rolesBecomeColoursAndAttributes() throws {
    let session = try session()
    defer { session.close() }
    session.draw(
      frame([
        ("shared", Style(.shared)), ("conflict", Style(.conflict, .underline)),
        ("text", Style(.text, .reverse)),
      ]))
    #expect(cell(0, 0).foreground == 2)
    #expect(cell(0, 1).foreground == 1)
    #expect(cell(0, 1).attributes & (nc_bold() | nc_underline()) == nc_bold() | nc_underline())
    #expect(cell(0, 2).foreground == -1)
    #expect(cell(0, 2).attributes & nc_reverse() != 0)
  }

  @Test(arguments: ["vt100", "xterm-256color"])
  func withoutColoursAttributesCarryTheMeaning(name: String) throws {
    let session = try session(name, noColor: name != "vt100")
    defer { session.close() }
    session.draw(
      frame([("shared", Style(.shared)), ("altered", Style(.altered)), ("conflict", Style(.conflict))]))
    for row in 0..<3 { #expect(cell(0, row).foreground == -1) }
    #expect(cell(0, 0).attributes & nc_underline() != 0)
    #expect(cell(0, 1).attributes & nc_bold() != 0)
    #expect(cell(0, 2).attributes & nc_reverse() != 0)
  }

  @Test func eightColoursAreEnough() throws {
    let session = try session("linux")
    defer { session.close() }
    session.draw(frame([("only", Style(.onlyHere)), ("trimmed", Style(.trimmed))]))
    #expect(cell(0, 0).foreground == 4)
    #expect(cell(0, 1).foreground == 2)
  }

  @Test(arguments: ["no-such-terminal", "dumb", "unknown"])
  func aTerminalNobodyKnowsIsTakenForTheCommonOne(name: String) throws {
    let session = try session(name)
    defer { session.close() }
    session.draw(frame([("shared", Style(.shared))]))
    #expect(cell(0, 0).foreground == 2)
  }

  @Test func whenNoNameIsKnownTheErrorSaysWhich() throws {
    let device = try TerminalDevice(input: open("/dev/null", O_RDONLY), output: open("/dev/null", O_WRONLY))
    #expect(throws: TerminalError.unknownTerminal("no-such-terminal")) {
      _ = try TerminalSession(
        device: device, names: ["no-such-terminal"], isUnicode: true, noColor: false, signals: nil)
    }
  }

  @Test func theEndOfInputIsAHangUp() throws {
    let session = try session()
    defer { session.close() }
    #expect(session.waitForInput(orFor: -1) == [.hangUp])
  }

  @Test func paddingIsNotForTheTerminal() {
    #expect(TerminalModes.withoutPadding("\u{1B}[m\u{F}$<2>x$y") == "\u{1B}[m\u{F}x$y")
  }
}
