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

  @Test(
    "What names nothing, tells where the news came from, or is dark stands lower",
    arguments: [
      (
        "Everybody knew how the weir and its rusting gauge had been neglected since the floods of the valley.",
        "Everybody knew how the weir and its rusting gauge had been neglected since the floods of Kessin."
      ),
      (
        "The neglect of the rusting northern gauge was first reported by the Selmouth Herald in the valley.",
        "The neglect of the rusting northern gauge was often deplored by the Selmouth Herald in the valley."
      ),
      (
        "The Selmouth Herald was first to report the neglect of the rusting northern gauge in the valley.",
        "The Selmouth Herald was eager to deplore the neglect of the rusting northern gauge in the valley."
      ),
      (
        "They had neglected the weir and the rusting gauge at Kessin since the autumn floods of the valley.",
        "Farmers had neglected the weir and the rusting gauge at Kessin since the autumn floods of the valley."
      ),
    ]) func lower(low: String, high: String) throws
  {
    let weights = try [low, high].map {
      try #require(Comparison("\(shared)\n\n\($0)", shared).facts.first).weight
    }
    #expect(weights[0] < weights[1] * 0.85, "\(weights)")
  }

  @Test func whatTheFirstParagraphSaysStandsLower() throws {
    let text =
      "Kessin had neglected the weir and the rusting northern gauge since the autumn floods of the valley."
    let first = try #require(Comparison("\(text)\n\n\(shared)", shared).facts.first)
    let later = try #require(Comparison("\(shared)\n\n\(text)", shared).facts.first)
    #expect(first.weight < later.weight)
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
