import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct MeetingsTests {
  /// The sums of the content shared by every left sentence with the right ones that it meets, and the same counted
  /// pair by pair.
  private func sums(_ left: String, _ right: String, commonest: Int) -> (met: [String], counted: [String]) {
    let comparer = Comparer(Article(text: left), Article(text: right))
    var makers = Sides(left: ProfileMaker(comparer, on: .left), right: ProfileMaker(comparer, on: .right))
    let profiles = Sides(
      left: comparer.readings.left.sentences.map { makers.left.profile(of: $0.tokens) },
      right: comparer.readings.right.sentences.map { makers.right.profile(of: $0.tokens) })
    let index = ContentIndex(profiles.right, concepts: comparer.conceptWeights.count) { _ in false }
    var meetings = Meetings(index, profiles.right, commonest: commonest)
    var (met, counted): ([String], [String]) = ([], [])
    for (number, own) in profiles.left.enumerated() {
      meetings.meet(own, and: []) { met.append(line(number, $0, $1)) }
      for (other, profile) in profiles.right.enumerated() {
        var shared = SharedContent()
        shared.set(own, profile)
        if shared.sums.count > 0 { counted.append(line(number, other, shared.sums)) }
      }
    }
    return (met, counted)
  }

  private func line(_ left: Int, _ right: Int, _ sums: SharedSums) -> String {
    let numbers = [sums.dot, sums.plainDot, sums.masses.left, sums.masses.right]
    return "\(left) \(right) \(sums.count) \(numbers.map { ($0 * 1e6).rounded() })"
  }

  @Test(arguments: 0..<20) func whatIsGatheredIsWhatEveryPairShares(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let words = ["Dam", "gate", "farmer", "Tuesday", "mayor", "flood", "three", "water", "said", "the"]
    func text() -> String {
      (0..<90).map { _ in
        (0..<5).map { _ in words[Int.random(in: 0..<words.count, using: &numbers)] }.joined(separator: " ")
      }.joined(separator: ".\n\n")
    }
    let (met, counted) = sums(text(), text(), commonest: 1_000)
    #expect(met == counted)
  }

  @Test func aConceptOfTooManySentencesFindsNoneButCounts() {
    let right = "The dam broke. The dam held. The dam and the gate were shut."
    let (met, counted) = sums("The dam has a gate.", right, commonest: 2)
    #expect(counted.count == 3)
    #expect(met == counted.filter { $0.hasPrefix("0 2 ") })
  }
}
