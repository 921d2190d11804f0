import Foundation
import News
import Testing

@testable import Comparing

/// Writes the features of every candidate conflict, for `.learn/conflict-model.py`; runs only when asked to.
///
/// `DIPTYCH_LEARN_IN` names a file of pairs as `compare --stream` reads them, `DIPTYCH_LEARN_OUT` the file to write.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DIPTYCH_LEARN_IN"] != nil))
struct ConflictFeatureDump {
  struct Pair: Decodable {
    struct Text: Decodable {
      let text: String
      let published: String?
    }
    let id: String
    let left: Text
    let right: Text
  }

  struct Row: Encodable {
    let id: String
    let kind: String
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
    func article(_ text: Pair.Text) -> Article {
      Article(published: text.published.flatMap(PublicationDate.init), text: text.text)
    }
    let comparer = Comparer(article(pair.left), article(pair.right))
    let aligner = Aligner(comparer, quotes: QuoteMatcher(comparer).matches())
    return ConflictCandidates(comparer, aligner, Quantities(comparer)).candidates().filter {
      !$0.features.isToll
    }.map {
      candidate in
      let left = comparer.readings.left.range(of: candidate.left.tokens)
      let right = comparer.readings.right.range(of: candidate.right.tokens)
      return Row(
        id: pair.id, kind: "\(candidate.left.kind)", left: [left.start, left.end],
        right: [right.start, right.end],
        features: candidate.features.values)
    }
  }
}
