import News
import TestSupport
import Testing

@Suite struct ArticleSummaryTests {
  private func words(_ text: String) -> Int { ArticleSummary(Article(text: text)).words }

  @Test func wordsAreRunsOfAnythingButBlanks() {
    #expect(words("") == 0 && words(" ") == 0 && words("\n\n") == 0)
    #expect(words("a") == 1 && words("One two.\n\nDrei, “vier” — 5") == 6)
    #expect(words("abcdefgh ijklmnop") == 2 && words("abcdefg hijklmnop") == 2)
  }

  @Test(arguments: 0..<20) func alsoInTextsByChance(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let pool: [Character] = ["a", "é", "!", "¡", " ", " ", "\n", "\u{A0}", "東"]
    let text = String((0..<200).compactMap { _ in pool.randomElement(using: &numbers) })
    #expect(words(text) == text.split { $0 == " " || $0 == "\n" }.count)
  }
}
