import News
import Testing

@testable import Comparing

@Suite struct HostileNumbersTests {
  @Test func aNumberOfManyPartsIsReadToItsEnd() {
    let text = "They counted " + String(repeating: "two million and ", count: 20_000) + "three boats."
    let comparison = Comparison(
      of: Article(text: text), and: Article(text: "They counted two million boats."))
    #expect(comparison.words.left == 60_004)
  }
}
