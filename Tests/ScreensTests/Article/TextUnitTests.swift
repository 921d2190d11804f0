import News
import Testing

@testable import Screens

@Suite("Words and sentences to select")
struct TextUnitTests {
  private func units(_ unit: TextUnit, _ text: String) -> [String] {
    unit.ranges(in: text).map { text.text(in: $0) }
  }

  @Test("Words are what blanks part")
  func words() {
    #expect(units(.word, " One two,  three.\n\nFour") == ["One", "two,", "three.", "Four"])
    #expect(units(.word, " \n ") == [])
  }

  @Test("A sentence ends after its closing marks, and at the end of a paragraph")
  func sentences() {
    #expect(
      units(.sentence, "He said: “We go.” Then he left! Did he?\n\nA caption without an end\n\nYes.")
        == ["He said: “We go.”", "Then he left!", "Did he?", "A caption without an end", "Yes."])
  }

  @Test("A stop before a small letter, or inside a number, ends nothing")
  func noEnd() {
    #expect(units(.sentence, "It rose by 3.5 p.c. in a year. Then it fell.").count == 2)
  }

  @Test("Chinese and Japanese sentences need no blank")
  func ideographs() {
    #expect(units(.sentence, "会談が開かれた。合意した。") == ["会談が開かれた。", "合意した。"])
  }
}
