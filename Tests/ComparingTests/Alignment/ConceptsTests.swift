import News
import Testing

@testable import Comparing

@Suite struct ConceptsTests {
  /// Whether the last words of two texts stand for the same thing.
  private func agree(_ left: String, _ right: String) -> Bool {
    let comparer = Comparer(Article(text: left), Article(text: right))
    func content(_ side: Side) -> Set<Int> { Set(comparer.concepts[side].ids).subtracting([Concepts.none]) }
    return !content(.left).isEmpty && content(.left) == content(.right)
  }

  @Test(arguments: [
    ("the PRC", "China"), ("the DPRK", "North Korea"), ("two", "2"), ("the U.S.", "the United States"),
    ("the gate", "gates"),
    ("Kyiv", "Kiev"), ("Beijing", "China"), ("twelve", "12"),
  ]) func differentNamesStandForOneThing(left: String, right: String) {
    #expect(agree(left, right))
    #expect(agree(right, left))
  }

  @Test(arguments: [
    ("in Beijing", "China"), ("China", "Japan"), ("North Korea", "South Korea"), ("two", "3"),
    ("us", "the US"),
  ])
  func otherThingsStayApart(left: String, right: String) { #expect(!agree(left, right)) }

  @Test func functionWordsAndMarksStandForNothing() {
    let reading = Reading(of: "It was, and he did not — of the “and”!")
    #expect(Set(Concepts(of: reading).ids) == [Concepts.none])
  }

  @Test func aNameOfSeveralWordsIsOneMention() {
    let reading = Reading(of: "The United States and North Korea met.")
    let mentions = Concepts(of: reading).mentions
    #expect(mentions.map { reading.text(reading.range(of: $0.tokens)) } == ["United States", "North Korea"])
  }

  @Test(arguments: ["United", "North", "the United", "South", "Burkina"])
  func halfANameAtTheEndOfATextIsNone(text: String) {
    #expect(Concepts(of: Reading(of: text)).mentions == [])
  }
}
