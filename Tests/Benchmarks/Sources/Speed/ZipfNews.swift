import Foundation
import News

/// Made-up articles, each with its event.
protocol MadeNews: Sendable {
  func article(_ number: Int) -> Article
  func event(of number: Int) -> Int
}

/// Made-up articles whose words are as frequent as words of news are: the n-th most frequent about 1/n as often as the
/// first. Article `number` is the same in every run, whatever was asked for before.
///
/// Source: Zipf, "Human behavior and the principle of least effort", 1949.
struct ZipfNews: MadeNews {
  /// Days that the events are spread over, or 0 for articles without days.
  let days: Int
  /// Of each event, so many reports in turn; 3.2 on average.
  private static let reports = [1, 2, 1, 8, 3, 1, 5, 2, 1, 8]
  private static let words = 60_000
  private static let sums: [Double] = {
    var sum = 0.0
    return (1...words).map { rank in
      sum += 1 / (Double(rank) + 2.7)
      return sum
    }
  }()

  /// The event of an article, by its number.
  func event(of number: Int) -> Int {
    let turn = Self.reports.reduce(0, +)
    var left = number % turn
    for (place, count) in Self.reports.enumerated() {
      if left < count { return number / turn * Self.reports.count + place }
      left -= count
    }
    return number
  }

  func article(_ number: Int) -> Article {
    let event = event(of: number)
    var own = Numbers(state: UInt64(event) &* 0x9E37_79B9_7F4A_7C15 &+ 11)
    let names = (0..<7).map { _ in capitalised(own.below(20_000)) + " " + capitalised(own.below(20_000)) }
    let topic = (0..<40).map { _ in word(300 + own.below(Self.words - 300)) }
    let day = own.below(max(1, days))
    var numbers = Numbers(state: UInt64(number) &* 0xD134_2543_DE82_EF95 &+ 7)
    let sentences = (0..<21).map { _ in sentence(names, topic, &numbers) }
    let text = stride(from: 0, to: sentences.count, by: 3).map {
      sentences[$0..<min($0 + 3, sentences.count)].joined(separator: " ")
    }
    return Article(
      id: Article.ID(rawValue: "zipf\(number)"),
      title: sentences[0].split(separator: " ").prefix(9).joined(separator: " "),
      outlet: Outlet(name: "Outlet \(number % 200)"),
      published: days == 0 ? nil : date(day + numbers.below(2)),
      url: "https://outlet.example/\(number)", text: text.joined(separator: "\n\n"))
  }

  private func sentence(_ names: [String], _ topic: [String], _ numbers: inout Numbers) -> String {
    var words: [String] = []
    for _ in 0..<20 {
      switch numbers.below(100) {
      case 0..<6: words.append(names[min(numbers.below(names.count), numbers.below(names.count))])
      case 6..<20: words.append(topic[numbers.below(topic.count)])
      default: words.append(word(rank(&numbers)))
      }
    }
    let first = words[0]
    return first.prefix(1).uppercased() + first.dropFirst() + " " + words.dropFirst().joined(separator: " ")
      + "."
  }

  private func rank(_ numbers: inout Numbers) -> Int {
    let wanted = Double(numbers.below(1 << 30)) / Double(1 << 30) * (Self.sums.last ?? 1)
    var (low, high) = (0, Self.sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if Self.sums[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The most frequent are words of English that say nothing.
  private func word(_ rank: Int) -> String {
    if rank < Self.common.count { return Self.common[rank] }
    var left = rank * 7_919 % 100_003
    var word = ""
    for _ in 0..<3 {
      word += Self.syllables[left % Self.syllables.count]
      left /= Self.syllables.count
    }
    return word + Self.endings[rank % Self.endings.count]
  }

  private func capitalised(_ number: Int) -> String {
    let word = word(200 + number)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private func date(_ day: Int) -> PublicationDate? {
    let month = 1 + day / 28
    return PublicationDate("2025-\(month < 10 ? "0" : "")\(month)-\(day % 28 < 9 ? "0" : "")\(day % 28 + 1)")
  }

  private static let common = [
    "the", "of", "to", "and", "in", "a", "that", "for", "on", "was", "is", "with", "said", "at", "by", "as",
    "it", "from",
    "he", "be", "has", "have", "his", "an", "not", "will", "are", "but", "who", "would", "been", "they",
    "which", "or",
    "had", "their", "its", "this", "were", "more",
  ]
  private static let syllables = [
    "ba", "co", "den", "fer", "gi", "hal", "is", "jo", "kan", "lo", "mer", "nu", "or", "pa", "qui", "ros",
    "sa", "tin", "ul", "ver", "wen", "yar", "zo", "ar", "bel", "cra", "dro", "es", "fla", "gro", "hin", "in",
    "jun", "kel", "lan", "mo", "nel", "os", "pri", "ren", "stu", "tor", "ut", "vin", "wal", "xe", "ym",
  ]
  private static let endings = ["", "s", "er", "ing", "ed", "ation", "ment", "al", "y", "ish"]

  private struct Numbers {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }
}
