import Foundation

/// Texts that no newsroom writes, each under the name that is printed.
enum HostileTexts {
  static let all: [(name: String, text: String)] = [
    ("1 MB of random bytes", String(decoding: (0..<1_000_000).map { _ in random(256) }, as: UTF8.self)),
    ("1 MB without a blank", String(repeating: "a", count: 1_000_000)),
    ("1 MB of digits", String(repeating: "1234567890", count: 100_000)),
    ("1 MB of numbers", String(repeating: "1,234.5 ", count: 125_000)),
    ("1 MB of capitals", String(repeating: "ABCDEFG ", count: 125_000)),
    ("1 MB of brackets", String(repeating: "([", count: 250_000) + String(repeating: "])", count: 250_000)),
    ("500,000 combining marks", "e" + String(repeating: "\u{301}", count: 500_000)),
    ("100,000 quotation marks", String(repeating: "\"", count: 100_000)),
    ("100,000 curly marks", String(repeating: "“ ” ", count: 50_000)),
    (
      "100,000 nested marks",
      String(repeating: "“a ‘b ", count: 25_000) + String(repeating: "c’ d” ", count: 25_000)
    ),
    ("100,000 opening marks", String(repeating: "“a ", count: 100_000)),
    ("50,000 one-word quotations", words.map { "“\($0)”" }.joined(separator: " ")),
    ("50,000 one-word sentences", words.map { "\($0.capitalized)." }.joined(separator: " ")),
    ("100,000 paragraphs", String(repeating: "Rain.\n\n", count: 100_000)),
    ("100,000 other paragraphs", (words + words).map { "\($0.capitalized) fell" }.joined(separator: "\n\n")),
    ("one name 100,000 times", String(repeating: "Maren Holt ", count: 100_000)),
    ("one name in 50,000 sentences", String(repeating: "Maren Holt said no. ", count: 50_000)),
    (
      "one sentence 20,000 times", String(repeating: "The talks in Tokyo were good and long. ", count: 20_000)
    ),
    ("one quotation 20,000 times", String(repeating: "“The talks were good,” Moss said. ", count: 20_000)),
    (
      "20,000 quotations of one person",
      (0..<20_000).map { "“We will not give way to plan \($0) of the mayor,” the minister Ada Moss said." }
        .joined(separator: "\n\n")
    ),
    ("100,000 dashes", String(repeating: "— ", count: 100_000)),
    ("60,000 numbers", String(repeating: "two million and ", count: 20_000) + "three boats"),
    (
      "30,000 words in any order",
      words.indices.prefix(30_000).map { _ in words[Int(random(60))] }.joined(separator: " ")
    ),
    ("a run of 7 words over and over", (0..<100_000).map { words[$0 % 7] }.joined(separator: " ")),
    ("100,000 lines of a list", (0..<100_000).map { "\($0 % 90). Point" }.joined(separator: "\n\n")),
    ("50,000 clauses", String(repeating: "which fell, and he said that, ", count: 50_000)),
  ]

  /// 50,000 made-up words of four letters, the same in every run.
  private static let words: [String] = (0..<50_000).map { _ in
    String(
      (0..<4).map { place in
        let letters = Array(place % 2 == 0 ? "bdfgklmnprst" : "aeiouy")
        return letters[Int(random(UInt64(letters.count)))]
      })
  }

  nonisolated(unsafe) private static var state: UInt64 = 1

  private static func random(_ limit: UInt64) -> UInt8 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: (state >> 33) % limit)
  }
}
