import News
import Testing

@testable import Comparing

/// Which facts a reader meets first.
@Suite struct FactStandingTests {
  private let shared = "Corran Water opened three spill gates at the dam on Tuesday night."

  @Test(arguments: [
    "Anna Moss did not immediately respond to a request for comment from the Selmouth Herald on Wednesday.",
    "“The weir and its rusting gauge had been neglected by everybody since the autumn floods of the valley.”",
  ]) func whatTellsOfAskingOrHasNoSpeakerComesLast(last: String) throws {
    let first =
      "The weir and its rusting gauge had been neglected by the town since the autumn floods of the valley."
    let facts = Comparison("\(shared) \(last) \(first)", shared).facts
    #expect(facts.count == 2)
    #expect(try #require(facts.first).weight > (try #require(facts.last)).weight)
    #expect(try #require(facts.first).range.start > (try #require(facts.last)).range.start)
  }

  @Test func aQuotationIsToldWithTheWordsThatSayWhoSpoke() {
    let comparison = Comparison("\(shared) “The gauge was broken since the autumn,” said Anna Moss.", shared)
    #expect(comparison.drawnFacts.first?.hasSuffix("said Anna Moss") == true, "\(comparison.drawnFacts)")
  }

  @Test func aPronounThatOpensAFactIsNamed() {
    let left = "\(shared) Anna Moss walked along the weir. She found the gauge rusted through and wet."
    let reasons = Comparison(left, "\(shared) Anna Moss walked along the weir.").facts.map(\.reason)
    #expect(reasons.contains { $0.hasPrefix("“She” is Anna Moss. ") }, "\(reasons)")
  }

  @Test func aPronounThatTwoPeopleFitIsNot() {
    let left = "\(shared) Anna Moss met Mary Reed at the weir. She found the gauge rusted through and wet."
    let reasons = Comparison(left, "\(shared) Anna Moss met Mary Reed at the weir.").facts.map(\.reason)
    #expect(!reasons.contains { $0.contains("“She” is") }, "\(reasons)")
  }

  @Test(
    "A pronoun that may mean somebody whom the sentence before calls by a role is not named",
    arguments: [("The harbour engineer waited for Anna Moss.", 0), ("Anna Moss waited at the weir.", 1)])
  func roles(before: String, count: Int) {
    let left = "\(shared) \(before) She found the gauge rusted through and wet."
    let reasons = Comparison(left, "\(shared) \(before)").facts.map(\.reason)
    #expect(reasons.count { $0.contains("“She” is Anna Moss") } == count, "\(reasons)")
  }
}
