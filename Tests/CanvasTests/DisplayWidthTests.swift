import Testing

@testable import Canvas

@Suite struct DisplayWidthTests {
  @Test(
    "A scalar takes the columns a terminal gives it",
    arguments: [
      ("a", 1), ("é", 1), ("≠", 1), ("│", 1), ("記", 2), ("가", 2), ("！", 2), ("\u{301}", 0), ("😀", 2),
      ("\u{1FAE8}", 2), ("\u{200D}", 0), ("א", 1), ("\u{1160}", 0), ("\u{20000}", 2), ("\u{E9}", 1),
    ] as [(Unicode.Scalar, Int)])
  func width(scalar: Unicode.Scalar, columns: Int) {
    #expect(DisplayWidth.of(scalar) == columns)
  }

  @Test(
    "A text takes the columns of the glyphs it shows as",
    arguments: [
      ("", 0), ("Tokyo", 5), ("東京", 4), ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇫🇷", 2), ("a\u{202E}b", 2),
      ("❤\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1),
    ])
  func textWidth(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func theTableIsAscendingAndWithoutOverlap() {
    #expect(DisplayWidth.wide.count.isMultiple(of: 2))
    for (a, b) in zip(DisplayWidth.wide, DisplayWidth.wide.dropFirst()) { #expect(a <= b) }
  }
}
