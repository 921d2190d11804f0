import Foundation
import News
import Testing

@testable import Comparing

/// Writes the features of every candidate link, for `.learn/link-model.py`; runs only when asked to.
///
/// `DIPTYCH_LEARN_IN` names a file of pairs as `compare --stream` reads them, `DIPTYCH_LEARN_OUT` the file to write.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DIPTYCH_LEARN_IN"] != nil))
struct LinkFeatureDump {
  struct Pair: Decodable {
    struct Text: Decodable { let text: String }
    let id: String
    let left: Text
    let right: Text
  }

  struct Row: Encodable {
    let id: String
    let left: [Int]
    let right: [Int]
    let features: [Double]
  }

  @Test func writesTheFeaturesOfEveryCandidate() throws {
    let environment = ProcessInfo.processInfo.environment
    let input = try String(contentsOfFile: try #require(environment["DIPTYCH_LEARN_IN"]), encoding: .utf8)
    var output = Data()
    for line in input.split(separator: "\n") {
      let pair = try JSONDecoder().decode(Pair.self, from: Data(line.utf8))
      for row in rows(of: pair) {
        output.append(try JSONEncoder().encode(row))
        output.append(0x0A)
      }
    }
    #expect(!output.isEmpty)
    try output.write(to: URL(fileURLWithPath: try #require(environment["DIPTYCH_LEARN_OUT"])))
  }

  private func rows(of pair: Pair) -> [Row] {
    let comparer = Comparer(Article(text: pair.left.text), Article(text: pair.right.text))
    let found = LinkCandidates(comparer, quotes: QuoteMatcher(comparer).matches())
    return found.candidates.map { candidate in
      let left = comparer.readings.left.sentences[candidate.left].range
      let right = comparer.readings.right.sentences[candidate.right].range
      return Row(
        id: pair.id, left: [left.start, left.end], right: [right.start, right.end],
        features: candidate.features.values)
    }
  }
}
