import Testing

@testable import Reporting

@Suite struct PlainPageTests {
  @Test("Lines are filled up to the width and continue below their first word")
  func filling() {
    var page = PlainPage(columns: 16)
    page.paragraph("one two three four", lead: "- ")
    #expect(page.text == "- one two three\n  four\n")
  }

  @Test("A word longer than a line is cut")
  func longWords() {
    var page = PlainPage(columns: 10)
    page.paragraph("abcdefghijklmno p")
    #expect(page.text == "abcdefghij\nklmno p\n")
  }

  @Test("Wide characters count as the measure says")
  func wideCharacters() {
    var page = PlainPage(columns: 10) { $0.isASCII ? 1 : 2 }
    page.paragraph("東京東京東京東京")
    #expect(page.text == "東京東京東\n京東京\n")
  }

  @Test("No control character reaches the page")
  func controls() {
    var page = PlainPage()
    page.paragraph("a\u{1B}[31m\u{9B}b\nc\u{202E}d", lead: "\u{7}")
    #expect(page.text == "\\u{7}a\\u{1B}[31m\\u{9B}b c\\u{202E}d\n")
  }
}
