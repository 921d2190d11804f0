import Foundation

/// Texts that no newsroom writes, each under the name that is printed.
enum HostileTexts {
  static let all: [(name: String, text: String)] = [
    ("1 MB without a blank", String(repeating: "a", count: 1_000_000)),
    ("100,000 quotation marks", String(repeating: "\"", count: 100_000)),
    ("100,000 curly marks", String(repeating: "“ ” ", count: 50_000)),
    ("50,000 one-word quotations", words.map { "“\($0)”" }.joined(separator: " ")),
    ("50,000 one-word sentences", words.map { "\($0.capitalized)." }.joined(separator: " ")),
    ("one sentence 6,000 times", String(repeating: "The talks in Tokyo were good and long. ", count: 6_000)),
    ("one quotation 4,000 times", String(repeating: "“The talks were good,” Moss said. ", count: 4_000)),
    ("100,000 dashes", String(repeating: "— ", count: 100_000)),
    ("60,000 numbers", String(repeating: "two million and ", count: 20_000) + "three boats"),
  ]

  /// 50,000 made-up words of four letters, the same in every run.
  private static let words: [String] = {
    var state: UInt64 = 1
    return (0..<50_000).map { _ in
      String(
        (0..<4).map { place in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let letters = place % 2 == 0 ? "bdfgklmnprst" : "aeiouy"
          return letters[letters.index(letters.startIndex, offsetBy: Int(state >> 33) % letters.count)]
        })
    }
  }()
}
