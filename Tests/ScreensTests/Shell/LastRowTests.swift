import Canvas
import Testing

@testable import Screens

@Suite("The last row")
struct LastRowTests {
  private func picture(_ row: LastRow, columns: Int) -> String {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    row.draw(on: &frame)
    return frame.picture
  }

  @Test("Hints that do not fit go one by one, the way to help last")
  func hints() {
    let footer = LastRow.footer(Footer(hints: "Enter read · c compare · q back · ? help", place: "3/9"))
    #expect(picture(footer, columns: 50) == " Enter read · c compare · q back · ? help     3/9")
    #expect(picture(footer, columns: 40) == " Enter read · c compare · ? help    3/9")
    #expect(picture(footer, columns: 14) == " ? help   3/9")
    #expect(picture(footer, columns: 6) == "  3/9")
  }

  @Test("Errors are marked by more than their colour, and cut where they are too long")
  func messages() {
    let warning = LastRow.message(Message(kind: .warned, words: "The library is busy."))
    #expect(picture(warning, columns: 30) == " ! The library is busy.")
    #expect(picture(warning, columns: 12) == " ! The libr…")
    #expect(picture(.message(Message(kind: .said, words: "Kept.")), columns: 12) == " Kept.")
  }

  @Test("A long message takes up to three rows, so that what to do can be read")
  func longMessages() {
    var frame = Frame(size: Size(columns: 30, rows: 12))
    let words = "The library cannot be written: its folder is read-only (name another with --library): /a/b"
    LastRow.message(Message(kind: .warned, words: words)).draw(on: &frame)
    #expect(
      frame.picture.split(separator: "\n", omittingEmptySubsequences: false).suffix(4) == [
        "", " ! The library cannot be", "   written: its folder is", "   read-only (name another wi…",
      ])
    frame = Frame(size: Size(columns: 40, rows: 12))
    LastRow.message(Message(kind: .warned, words: words)).draw(on: &frame)
    #expect(frame.picture.hasSuffix("   with --library): /a/b"))
  }

  @Test("No width breaks anything", arguments: 0...30)
  func widths(columns: Int) {
    let rows: [LastRow] = [
      .footer(Footer(hints: "a · b · 記 help", place: "100%")), .waiting("Comparing…"),
      .prompt(PromptLine(Prompt(question: .confirm, label: "Remove? y/n"))),
    ]
    for row in rows {
      var frame = Frame(size: Size(columns: columns, rows: 1))
      row.draw(on: &frame)
      #expect(frame.cells.count == columns)
    }
  }
}
