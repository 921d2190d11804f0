import News

/// Sentences that answer each other by more than their content: they share a quotation, or are the same words.
struct KnownPairs {
  let words: Sides<[SentenceWords]>
  private let readings: Sides<Reading>
  /// Words of matched quotations by left and right sentence.
  private let quoted: [Int: [Int: Int]]
  /// Right sentences by the fingerprint of their words.
  private let twins: [UInt64: [Int]]

  /// A sentence that stands more often than this in a report finds none by being the same.
  private static let mostTwins = 4

  init(_ comparer: Comparer, _ quotes: [QuoteMatcher.Match]) {
    var seen = Array(repeating: UInt64(0), count: comparer.readings.left.entries.count)
    let words = comparer.readings.map { reading in
      reading.sentences.map { SentenceWords(of: $0, in: reading, &seen) }
    }
    self.words = words
    readings = comparer.readings
    quoted = Self.quoted(comparer, quotes)
    twins = Self.twins(of: words.left, among: words.right, comparer.readings.right)
  }

  /// How many words of matched quotations a sentence shares, by the right sentences.
  func quotedWords(of left: Int) -> [Int: Int] { quoted.isEmpty ? [:] : quoted[left] ?? [:] }

  func sentences(answering left: Int) -> [Int] {
    var sentences: [Int] = []
    if !quoted.isEmpty, let quoted = quoted[left] { sentences += quoted.keys }
    if !twins.isEmpty, let twins = twins[words.left[left].fingerprint] {
      sentences += twins.filter { areSame(left, $0) }
    }
    return sentences
  }

  /// Whether two sentences are the same words.
  func areSame(_ left: Int, _ right: Int) -> Bool {
    let (own, other) = (words.left[left], words.right[right])
    guard own.fingerprint == other.fingerprint, own.count == other.count else { return false }
    let words = Sides(left: numbers(of: left, on: .left), right: numbers(of: right, on: .right))
    return words.left.elementsEqual(words.right)
  }

  /// The numbers of the words of a sentence, in order.
  private func numbers(of sentence: Int, on side: Side) -> some Sequence<Int> {
    let tokens = readings[side].tokens
    return readings[side].sentences[sentence].tokens.lazy.filter { tokens[$0].isWord }.map { tokens[$0].word }
  }

  private static func quoted(_ comparer: Comparer, _ quotes: [QuoteMatcher.Match]) -> [Int: [Int: Int]] {
    var words: [Int: [Int: Int]] = [:]
    for match in quotes {
      let left = comparer.readings.left.tokens[match.left.tokens.lowerBound].sentence
      let right = comparer.readings.right.tokens[match.right.tokens.lowerBound].sentence
      words[left, default: [:]][right, default: 0] += match.alignment.matches.count
    }
    return words
  }

  /// The right sentences of three words or more that are the words of a left one, without those that stand there
  /// again and again.
  private static func twins(
    of left: [SentenceWords], among right: [SentenceWords], _ reading: Reading
  ) -> [UInt64: [Int]] {
    let known = Set(left.map(\.fingerprint))
    var sentences: [UInt64: [Int]] = [:]
    for (number, words) in right.enumerated()
    where words.count >= 3 && known.contains(words.fingerprint) && !reading.sentences[number].isFurniture {
      sentences[words.fingerprint, default: []].append(number)
    }
    return sentences.filter { $0.value.count <= mostTwins }
  }
}
