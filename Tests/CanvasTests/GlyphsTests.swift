import TestSupport
import Testing

@testable import Canvas

@Suite struct GlyphsTests {
  private func shown(_ text: String) -> [String] { Glyphs(text).map(\.text) }

  @Test(
    "What could command a terminal is replaced or dropped",
    arguments: [
      ("a\u{1B}[31mb", "a�[31mb"), ("a\u{9B}31mb", "a�31mb"), ("a\u{7F}\u{0}b", "a��b"),
      ("one\ttwo\r\nthree", "one two  three"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
      ("a\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}b", "ab"), ("\u{FEFF}a\u{AD}b", "ab"),
      ("x\u{E0041}\u{E007F}y", "xy"), ("\u{E000}\u{FFFF}\u{10FFFF}", "���"), ("a\u{A0}b\u{2009}c", "a b c"),
    ])
  func harmless(text: String, expected: String) {
    #expect(shown(text).joined() == expected)
  }

  @Test(
    "A joined emoji shows as its first scalar, a flag as its letters",
    arguments: [
      ("👨‍👩‍👧‍👦!", ["👨", "!"]), ("👍🏽!", ["👍", "!"]), ("🇫🇷🇯", ["F", "R", "J"]), ("❤\u{FE0F}\u{200D}🔥x", ["❤", "x"]),
      ("🏴\u{E0067}\u{E0062}\u{E007F}", ["🏴"]),
    ])
  func emoji(text: String, expected: [String]) {
    #expect(shown(text) == expected)
  }

  @Test func indicLettersKeepTheirVowelsAndConjuncts() {
    #expect(shown("क्षा").joined() == "क्षा")
  }

  @Test func aGlyphHasAtMostFourMarksAndAMarkAloneStandsOnABlank() {
    #expect(shown("a" + String(repeating: "\u{301}", count: 40) + "b").map(\.unicodeScalars.count) == [5, 1])
    #expect(shown("\u{301}a") == [" \u{301}", "a"])
  }

  @Test func glyphsCoverTheTextWithoutAGap() {
    let glyphs = Array(Glyphs("\u{FEFF}a\u{301}\u{200B}b"))
    #expect(glyphs.map(\.start) == [0, 4])
  }

  @Test("Whatever the text, no glyph holds a control, and the widths are 1 or 2", arguments: 0..<200)
  func hostile(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let text = HostileText.text(of: 80, using: &numbers)
    var last = -1
    for glyph in Glyphs(text) {
      #expect(glyph.start > last)
      last = glyph.start
      #expect(glyph.text.isHarmless, "\(glyph.text.unicodeScalars.map(\.value))")
      let widths = glyph.text.unicodeScalars.map { DisplayWidth.of($0) }
      #expect(widths.reduce(0, +) == glyph.columns && widths.dropFirst().allSatisfy { $0 == 0 })
      #expect(widths.count <= 6)
    }
    #expect(last < text.unicodeScalars.count)
  }
}

extension String {
  /// Whether a terminal would take every scalar for text.
  var isHarmless: Bool {
    unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: false
      default: true
      }
    }
  }
}
