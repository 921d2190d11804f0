import News
import Testing

@testable import Comparing

struct SharedMatterTests {
  private func shared(_ left: String, _ right: String) -> SharedMatter {
    let comparer = Comparer(Article(text: left), Article(text: right))
    return SharedMatter(
      Sides(left: comparer.readings.left.sentences.indices, right: comparer.readings.right.sentences.indices),
      comparer)
  }

  private let vote = "The council of Corran voted with treasurer Pell to close two ferry lines."

  @Test func namesAreCountedApartFromOtherWords() {
    let names = shared(vote, "A dog bit Pell in Corran.")
    #expect(names.names > 0)
    #expect(names.words == 0)
    let words = shared(vote, "A council voted to close its ferry lines.")
    #expect(words.names == 0)
    #expect(words.words > 0)
  }

  @Test func wordsOfNoContentAreNothing() {
    let none = shared(vote, "It had to be with the one of which he is.")
    #expect(none.names == 0)
    #expect(none.words == 0)
  }

  @Test func aWordCountsOnceHoweverOftenItStands() {
    let once = shared(vote, "The ferry left.")
    let often = shared("\(vote) The ferry, the ferry and a ferry.", "The ferry left a ferry by ferry.")
    #expect(often.words == once.words)
  }

  @Test func theOrderOfTheReportsChangesNothing() {
    let other = "Ruth Pell and the Corran council closed the ferry. Voters of Lund left the lines."
    let (one, turned) = (shared(vote, other), shared(other, vote))
    #expect(one.words == turned.words)
    #expect(one.names == turned.names)
  }
}
