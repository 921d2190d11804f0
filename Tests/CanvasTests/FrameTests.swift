import TestSupport
import Testing

@testable import Canvas

@Suite struct FrameTests {
  @Test func textIsCutAtTheEdgesAndSaysItsColumns() {
    var frame = Frame(size: Size(columns: 6, rows: 2))
    #expect(frame.put("Tokyo talks", at: Point(column: 2, row: 0)) == 4)
    #expect(frame.put("Tokyo", at: Point(column: -2, row: 1), maxColumns: 4) == 4)
    #expect(frame.picture == "  Toky\nky")
  }

  @Test func aWideGraphemeNeverStraddlesTheRightEdge() {
    var frame = Frame(size: Size(columns: 5, rows: 1))
    frame.put("東京都", at: Point(column: 0, row: 0))
    #expect(frame.picture == "東京")
    #expect(frame.put("東京", at: Point(column: 0, row: 0), maxColumns: 3) == 2)
  }

  @Test func writingOverHalfOfAWideGraphemeBlanksTheOtherHalf() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.put("東京都", at: Point(column: 0, row: 0))
    frame.put("x", at: Point(column: 1, row: 0))
    #expect(frame.picture == " x京都")
    frame.put("y", at: Point(column: 2, row: 0))
    #expect(frame.picture == " xy 都")
    frame.put("記", at: Point(column: 3, row: 0))
    #expect(frame.picture == " xy記")
  }

  @Test func aCellTakesOneHarmlessGlyph() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame[0, 0] = Cell("\u{1B}[2J")
    frame[1, 0] = Cell("abc")
    frame[2, 0] = Cell("記")
    #expect(frame.cells.map(\.text) == ["�", "a", " "])
  }

  @Test func placesOutsideTheFrameReadBlankAndTakeNothing() {
    var frame = Frame(size: Size(columns: 2, rows: 1))
    frame[5, 5] = Cell("x")
    frame.put("x", at: Point(column: 0, row: 9))
    frame.fill(Rect(column: -5, row: -5, columns: 3, rows: 3))
    #expect(frame[5, 5] == Cell() && frame == Frame(size: Size(columns: 2, rows: 1)))
    #expect(Frame(size: Size(columns: -1, rows: -1)).cells.isEmpty)
  }

  @Test func stylesHavePicturesOfTheirOwn() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.put("ab", at: Point(column: 1, row: 0), style: Style(.conflict, [.bold, .reverse]))
    frame.restyle(Rect(column: 2, row: 0, columns: 1, rows: 1)) { Style($0.role, .underline) }
    #expect(frame.rolePicture == ".cc." && frame.attributePicture == ".52.")
  }

  @Test("However it is written to, wide graphemes stay whole and cells harmless", arguments: 0..<100)
  func hostile(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var frame = Frame(
      size: Size(
        columns: Int.random(in: 0...9, using: &numbers), rows: Int.random(in: 0...3, using: &numbers)))
    for _ in 0..<60 {
      let point = Point(
        column: Int.random(in: -3...10, using: &numbers), row: Int.random(in: -1...3, using: &numbers))
      let text = HostileText.text(of: 12, using: &numbers)
      switch Int.random(in: 0...3, using: &numbers) {
      case 0: frame[point.column, point.row] = Cell(text)
      case 1: frame.fill(Rect(column: point.column, row: point.row, columns: 2, rows: 2))
      default: frame.put(text, at: point, maxColumns: Int.random(in: 0...10, using: &numbers))
      }
      expectWhole(frame)
    }
  }

  private func expectWhole(_ frame: Frame) {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        let cell = frame[column, row]
        #expect(cell.text.isHarmless)
        let isWide = DisplayWidth.of(cell.text) == 2
        let next = column + 1 < frame.size.columns ? frame[column + 1, row].text : nil
        #expect(isWide == (next == ""))
        if column == 0 { #expect(!cell.text.isEmpty) }
      }
    }
  }
}
