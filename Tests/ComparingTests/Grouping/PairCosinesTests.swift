import TestSupport
import Testing

@testable import Comparing

@Suite struct PairCosinesTests {
  /// Vectors that share many terms, some of which lie in one place when they are spread out.
  private static func terms(using numbers: inout SeededNumbers) -> WeighedTerms {
    let keys = (0..<Int.random(in: 0...128, using: &numbers)).map { _ in
      UInt32.random(in: 0..<200, using: &numbers) + UInt32.random(in: 0..<3, using: &numbers) << 12
    }
    let terms = Set(keys).sorted().map { key in
      GroupingProfile.Term(
        key: key, rarity: Float.random(in: 0.1...9, using: &numbers),
        count: UInt16.random(in: 1...6, using: &numbers), opening: UInt16.random(in: 0...2, using: &numbers))
    }
    return WeighedTerms(
      GroupingProfile(terms: terms, quoted: [], day: nil, identity: 0), TermRarities())
  }

  @Test("All cosines at once are those of each pair by itself", arguments: 0..<40)
  func everyPair(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let all = (0..<Int.random(in: 1...20, using: &numbers)).map { _ in Self.terms(using: &numbers) }
    let cosines = PairCosines(of: all)
    var spread = SpreadTerms()
    for one in all.indices {
      spread.put(all[one])
      for other in all.indices where other != one {
        let cosine = all[one].cosine(all[other])
        #expect(cosines[one, other] == cosine)
        #expect(spread.cosine(all[other]) == cosine)
      }
    }
  }

  @Test(arguments: 0..<20) func theWeightiestTermsComeFirstAndOfEqualsTheLowerKey(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let terms = Self.terms(using: &numbers)
    let sorted = terms.bits.sorted { ($1 & 255, $0 >> 8) < ($0 & 255, $1 >> 8) }
    #expect(terms.weightiest(24) == Array(sorted.prefix(24)))
  }
}
