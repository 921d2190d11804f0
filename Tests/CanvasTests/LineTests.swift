import TestSupport
import Testing

@testable import Canvas

@Suite struct LineTests {
  private func wrapped(_ text: String, _ columns: Int) -> [String] {
    let display = DisplayText(text)
    return display.lines(in: 0..<display.count, columns: columns).map { line in
      display.glyphs[line.glyphs].map(\.text).joined()
    }
  }

  @Test(
    "A line ends where a reader expects it",
    arguments: [
      ("", 5, [""]), ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]),
      ("high-level talks", 6, ["high-", "level", "talks"]), ("extraordinary", 5, ["extra", "ordin", "ary"]),
      ("a\n\nb", 9, ["a", "", "b"]), ("a\n", 9, ["a", ""]), ("東京都知事", 5, ["東京", "都知", "事"]),
      ("東京。都", 4, ["東", "京。", "都"]), ("he said “no” twice", 10, ["he said", "“no” twice"]),
      ("2024-07-28", 6, ["2024-", "07-28"]), ("one    two", 4, ["one", "two"]), ("記", 1, ["記"]),
      ("x\u{A0}y z", 3, ["x y", "z"]),
    ])
  func wraps(text: String, columns: Int, expected: [String]) {
    #expect(wrapped(text, columns) == expected)
  }

  @Test func columnsAndOffsetsAreToldFromEachOther() {
    let text = DisplayText("北京 says e\u{301}t\u{200B}é no")
    let lines = text.lines(in: 0..<text.count, columns: 9)
    #expect(lines.map(\.scalars) == [0..<8, 8..<16])
    #expect((0...9).map { text.offset(atColumn: $0, in: lines[0]) } == [0, 0, 1, 1, 2, 3, 4, 5, 6, 7])
    #expect(text.offset(atColumn: 1, in: lines[1]) == 10)
    #expect(text.column(of: 9, in: lines[1]) == 0)
    #expect(text.column(of: 10, in: lines[1]) == 1)
    #expect(text.column(of: 99, in: lines[0]) == lines[0].columns)
  }

  @Test("Lines cover the text in order and keep within their columns", arguments: 0..<150)
  func hostile(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = DisplayText(HostileText.text(of: 120, using: &numbers))
    let columns = Int.random(in: 1...30, using: &numbers)
    let from = Int.random(in: 0...text.count, using: &numbers)
    let range = from..<Int.random(in: from...(text.count + 5), using: &numbers)
    let lines = text.lines(in: range, columns: columns)
    #expect(!lines.isEmpty)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.scalars.upperBound == next.scalars.lowerBound)
    }
    for line in lines {
      #expect(line.columns <= max(columns, line.glyphs.count == 1 ? 2 : 0))
      for index in line.glyphs {
        let start = text.glyphs[index].start
        #expect(text.offset(atColumn: text.column(of: start, in: line), in: line) == start)
      }
    }
    let drawn = lines.flatMap { Array($0.glyphs) }
    let left = Set(text.glyphs(of: range)).subtracting(drawn)
    #expect(Set(drawn).count == drawn.count && left.allSatisfy { text.glyphs[$0].isBlank })
  }

  @Test func aLongTextIsWrappedInOnePass() {
    let text = DisplayText(String(repeating: "a", count: 200_000) + String(repeating: " ", count: 200_000))
    #expect(text.lines(in: 0..<text.count, columns: 40).count == 5000)
  }
}
