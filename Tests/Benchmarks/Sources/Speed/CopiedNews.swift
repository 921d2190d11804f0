import News

/// Articles of one day that are nearly equal to each other, as thousands of them may come from a wire or a ticker.
struct CopiedNews: MadeNews {
  enum Kind: String, CaseIterable {
    /// One text with another last line in each.
    case copies
    /// A text whose first sentence goes and which gets a new one at its end, from article to article.
    case ticker
    /// A form of a dozen sentences in which a name and numbers are others in each, and three sentences are its own.
    case forms
  }

  let kind: Kind
  private static let sentences: [String] = (0..<100).flatMap { number -> [String] in
    let text: String = ZipfNews(days: 1).article(number).text
    let cut: [Substring] = text.split(whereSeparator: { $0 == "." || $0 == "\n" })
    return cut.map { $0.drop { $0 == " " } + "." }.filter { $0.count > 40 }
  }

  /// All are of one event, but those of a ticker that have no sentence in common.
  func event(of number: Int) -> Int { kind == .ticker ? number / 20 : 0 }

  func article(_ number: Int) -> Article {
    Article(
      id: Article.ID(rawValue: "zipf\(number)"), title: kind == .copies ? "One text" : "Entry \(number)",
      outlet: Outlet(name: "Outlet \(number % 200)"), published: PublicationDate("2025-01-01"),
      url: "https://outlet.example/\(number)", text: text(number).joined(separator: " "))
  }

  private func text(_ number: Int) -> [String] {
    switch kind {
    case .copies: Self.sentences.prefix(20) + ["Printed as number \(number) by \(own(number))"]
    case .ticker: (number..<number + 20).map(own)
    case .forms:
      Self.sentences.prefix(12).enumerated().map { place, sentence in
        "\(number * 7 % 97 + place) of \(number % 89) in all. \(sentence)"
      } + (0..<3).map { own(number * 3 + $0) }
    }
  }

  private func own(_ number: Int) -> String {
    Self.sentences[Int((UInt64(number) &* 0x9E37_79B9_7F4A_7C15) >> 33) % Self.sentences.count]
  }
}
