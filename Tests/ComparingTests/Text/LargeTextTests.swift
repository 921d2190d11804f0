import News
import TestSupport
import Testing

@testable import Comparing

/// Texts that are too long or too much alike, at sizes that take minutes as soon as anything looks at each pair.
///
/// The limit only ends what hangs, and waiting for a thread counts in it; how fast the engine is, `Tests/Benchmarks` measures.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LargeTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: @Sendable () -> String

    init(_ name: String, _ text: @escaping @Sendable () -> String) {
      testDescription = name
      self.text = text
    }

    init(_ name: String, _ unit: String, times: Int) {
      self.init(name) { String(repeating: unit, count: times) }
    }
  }

  static let cases = [
    Case("a megabyte without a blank", "a", times: 1_000_000),
    Case("straight marks", "\"", times: 25_000), Case("opening marks", "“", times: 8_000),
    Case("apostrophes", "'", times: 25_000), Case("words in single marks", "'a ", times: 4_000),
    Case("full stops") { "a" + String(repeating: ".", count: 25_000) + " b" },
    Case("stops with blanks", "a . . . ", times: 8_000), Case("ellipses and dashes", "… - ", times: 12_000),
    Case("one dotted acronym that is none") { String(repeating: "a.", count: 20_000) + "aa" },
    Case("fifty thousand one-word sentences", "Rain. ", times: 50_000),
    Case("one-word paragraphs", "Rain.\n\n", times: 15_000),
    Case("a sentence of many words", "rain ", times: 25_000), Case("semicolons", "; ", times: 25_000),
    Case("closing brackets") { "Rain." + String(repeating: ")", count: 25_000) + " b" },
    Case("nested marks", "“‘", times: 4_000),
    Case("nested marks that close") {
      String(repeating: "“a ‘b ", count: 2_000) + String(repeating: "c’ d” ", count: 2_000)
    },
    Case("combining marks") { "e" + String(repeating: "\u{301}", count: 100_000) },
    Case("line breaks", "\n", times: 100_000),
    Case("other words each time") { (0..<15_000).map { "w\($0 &* 7919)" }.joined(separator: " ") },
  ]

  /// Reads the text and cuts its sentences into clauses.
  @Test(arguments: cases) func aLargeTextIsReadToItsEnd(example: Case) {
    let text = example.text()
    let reading = Reading(of: text)
    let clauses = reading.sentences.reduce(0) { $0 + Clauses.clauses(of: $1, in: reading).count }
    #expect(reading.sentences.last?.range.end == reading.tokens.last?.end)
    #expect(clauses >= reading.sentences.count)
  }
}
