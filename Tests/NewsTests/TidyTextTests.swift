import News
import TestSupport
import Testing

@Suite struct TidyTextTests {
  @Test(arguments: [
    ("One.  Two. \n\n\n Three.", "One. Two.\n\nThree."),
    ("One.\nTwo.\n", "One.\n\nTwo."),
    ("A wrapped\nline.\n\nNext.", "A wrapped line.\n\nNext."),
    ("a\r\nb\rc\u{2028}d\u{85}e", "a\n\nb\n\nc\n\nd\n\ne"),
    ("a\r\n\r\nb", "a\n\nb"),
    ("\t a \t b\u{0C}c ", "a b c"),
    ("", ""), (" \n\t\n ", ""),
    ("keeps\u{A0}a hard  blank", "keeps\u{A0}a hard blank"),
  ])
  func blanksAndLineEndsAreTidied(text: String, tidy: String) {
    #expect(TidyText.of(text) == tidy)
  }

  @Test func tidyingTidyTextChangesNothing() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<500 {
      let once = TidyText.of(HostileText.text(of: 200, using: &numbers))
      #expect(Array(TidyText.of(once).unicodeScalars) == Array(once.unicodeScalars))
    }
  }

  @Test func everythingButBlanksAndLineEndsStays() {
    var numbers = SeededNumbers(seed: 2)
    for _ in 0..<500 {
      let text = HostileText.text(of: 200, using: &numbers)
      #expect(ink(TidyText.of(text)) == ink(text))
    }
  }

  @Test func tidyTextHasNoDoubledBlankAndNoBlankAtAnEnd() {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<500 {
      for paragraph in TidyText.paragraphs(of: HostileText.text(of: 200, using: &numbers)) {
        let scalars = Array(paragraph.unicodeScalars)
        #expect(scalars.first != " " && scalars.last != " " && !scalars.contains("\n"))
        #expect(!zip(scalars, scalars.dropFirst()).contains { $0 == (" ", " ") })
      }
    }
  }

  private func ink(_ text: String) -> [Unicode.Scalar] {
    let blanks: Set<Unicode.Scalar> = [
      " ", "\t", "\u{0B}", "\u{0C}", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}",
    ]
    return text.unicodeScalars.filter { !blanks.contains($0) }
  }
}
