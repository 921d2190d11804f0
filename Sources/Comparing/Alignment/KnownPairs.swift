import News

/// Sentences that answer each other by more than their content: they share a quotation, or are the same words.
struct KnownPairs {
  let words: Sides<[SentenceWords]>
  /// Words of matched quotations by left and right sentence.
  private let quoted: [Int: [Int: Int]]
  /// Right sentences by the fingerprint of their words.
  private let twins: [UInt64: [Int]]

  /// A sentence that stands more often than this in a report finds none by being the same.
  private static let mostTwins = 4

  init(_ comparer: Comparer, _ quotes: [QuoteMatcher.Match]) {
    let words = comparer.readings.map { reading in
      reading.sentences.map { SentenceWords(of: $0, in: reading) }
    }
    self.words = words
    quoted = Self.quoted(comparer, quotes)
    twins = Self.sentencesByWords(words.right, comparer.readings.right)
  }

  /// How many words of matched quotations a sentence shares, by the right sentences.
  func quotedWords(of left: Int) -> [Int: Int] { quoted.isEmpty ? [:] : quoted[left] ?? [:] }

  func sentences(answering left: Int) -> [Int] {
    var sentences: [Int] = []
    if !quoted.isEmpty, let quoted = quoted[left] { sentences += quoted.keys }
    if let twins = twins[words.left[left].fingerprint] {
      sentences += twins.filter { words.right[$0].words == words.left[left].words }
    }
    return sentences
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

  /// The sentences of three words or more by their words, without those that stand there again and again.
  private static func sentencesByWords(_ words: [SentenceWords], _ reading: Reading) -> [UInt64: [Int]] {
    var sentences: [UInt64: [Int]] = [:]
    for (number, words) in words.enumerated()
    where words.count >= 3 && !reading.sentences[number].isFurniture {
      sentences[words.fingerprint, default: []].append(number)
    }
    return sentences.filter { $0.value.count <= mostTwins }
  }
}
