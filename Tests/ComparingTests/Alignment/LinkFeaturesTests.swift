import News
import Testing

@testable import Comparing

@Suite struct LinkFeaturesTests {
  private func features(_ left: String, _ right: String) throws -> LinkFeatures {
    let comparer = Comparer(Article(text: left), Article(text: right))
    let found = LinkCandidates(comparer, quotes: QuoteMatcher(comparer).matches())
    return try #require(found.candidates.first).features
  }

  private static let dam = "Corran Water opened three spill gates at the dam on Tuesday."

  @Test func theSameSentenceLacksNothing() throws {
    let features = try features(Self.dam, Self.dam)
    #expect(features.isSame)
    for feature in [LinkFeature.coveredLeast, .words, .pairs, .stemRun, .sequence, .namesShare] {
      #expect(abs(features[feature] - 1) < 0.001, "\(feature)")
    }
    for feature in [LinkFeature.missingMost, .gapMost, .edits, .negations, .numbersDiffer, .lengthDifference]
    {
      #expect(features[feature] < 0.001, "\(feature)")
    }
  }

  @Test func theSidesMayBeSwapped() throws {
    let other = "On Tuesday 40 farmers saw how Corran Water did not open the gates."
    let forth = try features(Self.dam, other)
    let back = try features(other, Self.dam)
    for feature in LinkFeature.allCases {
      #expect(abs(forth[feature] - back[feature]) < 1e-9, "\(feature)")
    }
  }

  @Test func whatOneSentenceLacksIsCounted() throws {
    let features = try features(
      Self.dam,
      "Corran Water never opened three spill gates at the dam on Tuesday, Mara Reed of Stennet said.")
    #expect(features[.negations] == 1)
    #expect(features[.missingBehind] > 1)
    #expect(features[.missingAhead] == 0)
    #expect(features[.namesMissing] >= 2)
  }

  @Test func contentOfOneSentenceOfEitherReportVotesFully() throws {
    let features = try features(Self.dam, "The spill gates were shut again.")
    #expect(features[.strongestVote] == 1)
    #expect(features[.oneToOne] >= 2)
  }

  @Test func whatIsMissingIsCountedByItsKind() throws {
    let features = try features(
      "Corran Water opened the spill gates at the dam on Tuesday, officials said.",
      "Corran Water opened 12 spill gates at the dam and flooded a village.")
    #expect(features[.numbersMissing] == 1)
    #expect(features[.timesMissing] == 1)
    #expect(features[.cuesMissing] == 1)
    #expect(features[.rolesMissing] == 1)
    #expect(features[.verbsMissing] == 1)
    #expect(features[.thingsMissing] == 1)
    #expect(features[.quotedMissing] == 0)
  }

  @Test func wordsInAnotherFormAreSharedByTheirStems() throws {
    let features = try features("The spill gates opened slowly.", "The spill gate opens slowly.")
    #expect(features[.words] == 3.0 / 5)
    #expect(features[.stems] == 1)
    #expect(features[.stemPairs] == 1)
    #expect(features[.functionWordsMissing] == 0)
  }

  @Test func everyFeatureHasWordsAndAWeight() {
    #expect(LinkFeature.allCases.allSatisfy { !$0.words.isEmpty })
    #expect(LinkModel.link.weights.count == LinkFeature.linking.count)
    #expect(LinkModel.chance.weights.count == LinkFeature.first.count)
    #expect(LinkModel.same.weights.count == LinkFeature.alone.count)
    for model in [LinkModel.chance, .link, .same] { #expect(model.usual.count == model.weights.count) }
  }
}

extension ClosedRange<LinkFeature> {
  fileprivate var count: Int { upperBound.rawValue - lowerBound.rawValue + 1 }
}
