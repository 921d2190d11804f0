import News

/// The sentences that either report opens with: those of its lead, from the first that is no headline and no motto to
/// the last that the other report does not tell in the same way.
struct Leads {
  /// Runs of sentence numbers; empty where a report has no sentence that is long enough.
  let sentences: Sides<Range<Int>>

  /// A shorter sentence is a headline or a motto.
  static let leastWords = 9
  /// From here on two sentences say the same, and what differs is a phrase.
  static let mostSameness = 0.6
  /// Sentences of a lead at most, and which part of its report.
  private static let most = 4
  private static let part = 3

  init(_ comparer: Comparer, _ related: [Aligner.Link]) {
    let same = related.filter { $0.sameness > Self.mostSameness }
    let told = Sides(left: Set(same.map(\.left)), right: Set(same.map(\.right)))
    sentences = Sides(
      left: Self.lead(of: comparer.readings.left, told: told.left),
      right: Self.lead(of: comparer.readings.right, told: told.right))
  }

  /// Whether both sentences stand in the leads.
  func hold(_ link: Aligner.Link) -> Bool {
    sentences.left.contains(link.left) && sentences.right.contains(link.right)
  }

  private static func lead(of reading: Reading, told: Set<Int>) -> Range<Int> {
    guard let first = reading.sentences.indices.first(where: { isBody($0, of: reading) }) else {
      return 0..<0
    }
    let places = Places(of: reading)
    let body = reading.sentences.count { !$0.isFurniture }
    let end = (first + max(1, min(most, body / part)))
    var last = first
    for number in (first + 1)..<max(first + 1, min(end, reading.sentences.count)) {
      guard places.isLead(number), !reading.sentences[number].isFurniture else { break }
      last = told.contains(number) ? last : number
    }
    return first..<(last + 1)
  }

  /// The first sentences of a report that are no headline and no motto.
  static func opening(of reading: Reading, most: Int) -> [Int] {
    Array(reading.sentences.indices.lazy.filter { isBody($0, of: reading) }.prefix(most))
  }

  private static func isBody(_ number: Int, of reading: Reading) -> Bool {
    let sentence = reading.sentences[number]
    return !sentence.isFurniture && sentence.tokens.count { reading.tokens[$0].isWord } >= leastWords
  }
}
