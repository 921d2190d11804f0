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
