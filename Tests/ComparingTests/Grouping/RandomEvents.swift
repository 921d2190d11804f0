import Comparing
import News

/// Made-up events, each reported by one to four made-up articles that tell different parts of it in different
/// order, among sentences that could stand in any news.
///
/// The benchmark uses this file too, so it knows nothing of the tests.
struct RandomEvents<Numbers: RandomNumberGenerator> {
  struct Report: Sendable {
    let event: Int
    let text: String
    let day: String

    var profile: GroupingProfile {
      GroupingProfile(of: Article(published: PublicationDate(day), text: text))
    }
  }

  private var numbers: Numbers
  /// How many sentences there are to tell of an event, of which a report tells about six in ten, and how many of
  /// no event stand among them.
  private let facts: Int
  private let others: Int

  init(using numbers: Numbers, facts: Int = 14, others: Int = 8) {
    self.numbers = numbers
    self.facts = facts
    self.others = others
  }

  /// The reports of `events` events, those of one behind each other, on days of one month.
  mutating func reports(events: Int) -> [Report] {
    (0..<events).flatMap { event in reports(of: event) }
  }

  private mutating func reports(of event: Int) -> [Report] {
    let names = (0..<6).map { _ in Self.capitalised(word(syllables: 3)) }
    let things = (0..<8).map { _ in word(syllables: 4) }
    let facts = (0..<self.facts).map { _ in fact(names, things) }
    let day = 1 + Int.random(in: 0..<27, using: &numbers)
    return (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
      let told = facts.filter { _ in Int.random(in: 0..<10, using: &numbers) < 6 }
      let other = (0..<others).map { _ in common() }
      let text = (told + other).shuffled(using: &numbers).joined(separator: "\n\n")
      let printed = day + Int.random(in: 0...1, using: &numbers)
      return Report(event: event, text: text, day: "2024-01-\(printed < 10 ? "0" : "")\(printed)")
    }
  }

  private mutating func fact(_ names: [String], _ things: [String]) -> String {
    let subject = pick(names)
    let said = pick(Self.verbs)
    return "\(subject) \(said) the \(pick(things)) near \(pick(names)) \(pick(Self.endings))."
  }

  /// A sentence of no event.
  private mutating func common() -> String {
    "The \(pick(Self.people)) \(pick(Self.verbs)) the \(pick(Self.objects)) \(pick(Self.endings))."
  }

  private mutating func word(syllables: Int) -> String {
    (0..<syllables).map { _ in pick(Self.onsets) + pick(Self.vowels) }.joined()
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int.random(in: 0..<list.count, using: &numbers)]
  }

  private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private static var onsets: [String] {
    [
      "b", "br", "d", "dr", "f", "g", "gr", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v",
      "z",
    ]
  }
  private static var vowels: [String] { ["a", "e", "i", "o", "u", "ai", "or", "an", "el", "in"] }
  private static var people: [String] {
    ["council", "mayor", "police", "residents", "company", "union", "court", "minister", "board", "owners"]
  }
  private static var verbs: [String] {
    [
      "opened", "rejected", "criticised", "inspected", "closed", "bought", "defended", "visited", "lost",
      "planned",
    ]
  }
  private static var objects: [String] {
    ["budget", "report", "road", "school", "plan", "harbour", "inquiry", "station", "market", "agreement"]
  }
  private static var endings: [String] {
    [
      "on Monday", "after a long meeting", "without a word to the press", "for the third time", "this week",
      "before the vote", "in spite of the weather", "with the help of neighbours", "to nobody's surprise",
    ]
  }
}
