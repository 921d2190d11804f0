import Foundation
import News
import Testing

@testable import Comparing

/// What the dumps of features have in common: pairs of reports come in, a line for each candidate goes out.
///
/// `DIPTYCH_LEARN_IN` names a file of pairs as `compare --stream` reads them, `DIPTYCH_LEARN_OUT` the file to write.
enum FeatureDump {
  struct Pair: Decodable {
    struct Text: Decodable {
      let text: String
      let published: String?

      var article: Article { Article(published: published.flatMap(PublicationDate.init), text: text) }
    }
    let id: String
    let left: Text
    let right: Text
    /// One probability for each candidate link, for which their context is written too.
    let chances: [Double]?

    var comparer: Comparer { Comparer(left.article, right.article) }
  }

  struct Row: Encodable {
    let id: String
    /// The sentences, and the ranges of what is compared.
    var numbers: [Int] = []
    let left: [Int]
    let right: [Int]
    var isSame = false
    var kind: String?
    let features: [Double]

    init(_ pair: Pair, _ left: TextRange, _ right: TextRange, _ features: [Double]) {
      id = pair.id
      self.left = [left.start, left.end]
      self.right = [right.start, right.end]
      self.features = features
    }
  }

  static var isAsked: Bool { ProcessInfo.processInfo.environment["DIPTYCH_LEARN_IN"] != nil }

  /// Writes the rows of every pair, behind a line of `names` where there are any.
  static func write(names: [String]? = nil, _ rows: (Pair) -> [Row]) throws {
    let environment = ProcessInfo.processInfo.environment
    let input = try String(contentsOfFile: try #require(environment["DIPTYCH_LEARN_IN"]), encoding: .utf8)
    var output = Data()
    if let names { output += try JSONEncoder().encode(names) + [0x0A] }
    for line in input.split(separator: "\n") {
      for row in rows(try JSONDecoder().decode(Pair.self, from: Data(line.utf8))) {
        output += try JSONEncoder().encode(row) + [0x0A]
      }
    }
    #expect(!output.isEmpty)
    try output.write(to: URL(fileURLWithPath: try #require(environment["DIPTYCH_LEARN_OUT"])))
  }
}
