import Foundation
import News
import Testing

@testable import Comparing

/// Writes the features of every candidate link, for `.learn/link-model.py`; runs only when asked to.
///
/// `DIPTYCH_LEARN_IN` names a file of pairs as `compare --stream` reads them, `DIPTYCH_LEARN_OUT` the file to write.
/// With `chances` in a pair, one probability for each of its candidates, their context is written too.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DIPTYCH_LEARN_IN"] != nil))
struct LinkFeatureDump {
  struct Pair: Decodable {
    struct Text: Decodable { let text: String }
    let id: String
    let left: Text
    let right: Text
    let chances: [Double]?
  }

  struct Row: Encodable {
    let id: String
    /// The sentences, and their ranges.
    let numbers: [Int]
    let left: [Int]
    let right: [Int]
    let isSame: Bool
    let features: [Double]
  }

  @Test func writesTheFeaturesOfEveryCandidate() throws {
    let environment = ProcessInfo.processInfo.environment
    let input = try String(contentsOfFile: try #require(environment["DIPTYCH_LEARN_IN"]), encoding: .utf8)
    let names = LinkFeature.allCases.map { "\($0)" }
    var output = try JSONEncoder().encode(names) + [0x0A]
    for line in input.split(separator: "\n") {
      let pair = try JSONDecoder().decode(Pair.self, from: Data(line.utf8))
      for row in rows(of: pair) { output += try JSONEncoder().encode(row) + [0x0A] }
    }
    try output.write(to: URL(fileURLWithPath: try #require(environment["DIPTYCH_LEARN_OUT"])))
  }

  private func rows(of pair: Pair) -> [Row] {
    let comparer = Comparer(Article(text: pair.left.text), Article(text: pair.right.text))
    var found = LinkCandidates(comparer, quotes: QuoteMatcher(comparer).matches())
    if let chances = pair.chances { found.judge(least: Aligner.leastChance, chances: chances) }
    return found.candidates.map { candidate in
      let left = comparer.readings.left.sentences[candidate.left].range
      let right = comparer.readings.right.sentences[candidate.right].range
      return Row(
        id: pair.id, numbers: [candidate.left, candidate.right], left: [left.start, left.end],
        right: [right.start, right.end], isSame: candidate.features.isSame,
        features: candidate.features.values.indices.map { candidate.features.values[$0] })
    }
  }
}
