import Foundation
import News
import Testing

@testable import Comparing

/// Writes the features of every two sentences that may be shown as wholes, for `.learn/telling-model.py`; runs only when
/// asked to.
///
/// `DIPTYCH_LEARN_IN` names a file of pairs as `compare --stream` reads them, `DIPTYCH_LEARN_OUT` the file to write.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DIPTYCH_LEARN_IN"] != nil))
struct TellingFeatureDump {
  @Test func writesTheFeaturesOfEveryTwoSentences() throws {
    let environment = ProcessInfo.processInfo.environment
    let input = try String(contentsOfFile: try #require(environment["DIPTYCH_LEARN_IN"]), encoding: .utf8)
    var output = Data()
    for line in input.split(separator: "\n") {
      let pair = try JSONDecoder().decode(LinkFeatureDump.Pair.self, from: Data(line.utf8))
      for row in rows(of: pair) {
        output.append(try JSONEncoder().encode(row))
        output.append(0x0A)
      }
    }
    #expect(!output.isEmpty)
    try output.write(to: URL(fileURLWithPath: try #require(environment["DIPTYCH_LEARN_OUT"])))
  }

  private func rows(of pair: LinkFeatureDump.Pair) -> [LinkFeatureDump.Row] {
    let comparer = Comparer(Article(text: pair.left.text), Article(text: pair.right.text))
    let aligner = Aligner(comparer, quotes: QuoteMatcher(comparer).matches())
    let pairs = SentencePair.pairs(comparer, aligner)
    return TellingContrasts(comparer: comparer, pairs: pairs).candidates().map { found in
      let left = comparer.readings.left.range(of: found.left.shown)
      let right = comparer.readings.right.range(of: found.right.shown)
      return LinkFeatureDump.Row(
        id: pair.id, numbers: [found.pair.link.left, found.pair.link.right], left: [left.start, left.end],
        right: [right.start, right.end], isSame: false, features: found.features)
    }
  }
}
