import News
import TestSupport
import Testing

@testable import Comparing

/// Claims kept at a distance whose like stands in a sentence that answers another.
@Suite struct DistantClaimsTests {
  private func found(_ left: String, _ right: String) -> [String] {
    let comparer = Comparer(Article(text: left), Article(text: right))
    return DistantClaims(comparer: comparer).contrasts(besides: []).map { contrast in
      let (a, b) = (comparer.readings.left, comparer.readings.right)
      return a.text(a.range(of: contrast.left)) + " ~ " + b.text(b.range(of: contrast.right))
    }
  }

  @Test func theSameWordsCloseTogetherAreSetAgainstTheClaim() {
    #expect(
      found(
        "They cited what they see as a growing danger from the river.",
        "The tram ran late.\n\nThe talks followed worry about the river’s growing strength in spring.")
        == ["what they see as a growing danger from the river ~ river’s growing strength"])
  }

  @Test(arguments: [
    "The talks followed worry about the river.",
    "The river was calm, and the old town behind the market square has a growing number of visitors.",
    "The talks followed what they called the river’s growing strength.",
    "The talks followed “worry about the river’s growing strength”.",
  ]) func oneWordFarWordsAnotherDistanceAndQuotedWordsAreNot(right: String) {
    #expect(found("They cited what they see as a growing danger from the river.", right) == [])
  }
}
