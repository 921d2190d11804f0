import Canvas
import Testing

@testable import Screens

@Suite("The line typed in the last row")
struct PromptLineTests {
  /// The line after `keys`, with `|` where the cursor stands.
  private func line(_ text: String, _ keys: Key...) -> String {
    var line = PromptLine(Prompt(question: .note, label: "Note:", text: text))
    for key in keys { _ = line.edit(key) }
    var shown = line.text
    shown.insert("|", at: shown.index(shown.startIndex, offsetBy: line.textBeforeCursor.count))
    return shown
  }

  @Test("Characters go in where the cursor is")
  func inserting() {
    #expect(line("", .character("a"), .character("記")) == "a記|")
    #expect(line("ac", .left, .character("b")) == "ab|c")
    #expect(line("bc", .home, .character("a"), .end, .character("d")) == "abcd|")
  }

  @Test("Backspace, Delete, Ctrl-U, Ctrl-K and Ctrl-W take away what they should")
  func deleting() {
    #expect(line("abc", .backspace) == "ab|")
    #expect(line("abc", .left, .delete, .delete) == "ab|")
    #expect(line("abc", .left, .control("u")) == "|c")
    #expect(line("abc", .home, .right, .control("k")) == "a|")
    #expect(line("one two  ", .control("w")) == "one |")
    #expect(line("", .backspace, .delete, .control("w"), .control("u")) == "|")
  }

  @Test("A grapheme of several scalars is one step and one deletion")
  func graphemes() {
    #expect(line("ae\u{301}", .left) == "a|e\u{301}")
    #expect(line("a👨‍👩‍👧", .backspace) == "a|")
  }

  @Test("Pasted line breaks become blanks, other controls go, and there is an end")
  func pasting() {
    var line = PromptLine(Prompt(question: .note, label: "Note:"))
    line.insert("a\r\nb\tc\u{1B}[31m")
    #expect(line.text == "a b c[31m")
    line.insert(String(repeating: "x", count: 10_000))
    #expect(line.text.count == PromptLine.limit)
  }

  @Test("A long line moves so that the cursor stays in sight")
  func scrolling() {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    let line = PromptLine(
      Prompt(question: .search, label: "Search:", text: "the quick brown fox jumps"))
    LastRow.prompt(line).draw(on: &frame)
    #expect(frame.picture == " Search:  fox jumps")
    #expect(frame.cursor == Point(column: 19, row: 0))
  }

  @Test("On a terminal of a column or two nothing breaks", arguments: 0...12)
  func narrow(columns: Int) {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    let line = PromptLine(Prompt(question: .note, label: "Note and #tags:", text: "記記記"))
    LastRow.prompt(line).draw(on: &frame)
    #expect(frame.cursor.map { $0.column < max(1, columns) } ?? true)
  }
}
