/// How many words and runs of two words one sentence shares with each of many others, each as often as both have it;
/// of either, the first 60 words are looked at.
///
/// `the old bridge` and `the old mill` share two words, one run of two and one function word.
///
/// Bit i of a word's mask says that it is word i of the one sentence: a run of two words stands there where a bit of
/// the first is followed by one of the second.
struct SharedWords {
  struct Count: Equatable {
    var words = 0
    /// Neighbours.
    var pairs = 0
    /// Neighbours by their stems of which one has content, each once.
    var phrases = 0
    var functionWords = 0
    /// The words and neighbours by their stems.
    var stems = 0
    var stemPairs = 0
  }

  /// By the number of the word and of the stem; all 0 between two sentences.
  private var words: [UInt64]
  private var stems: [UInt64]
  private var sentence: SentenceWords?
  /// The masks of the stems of the sentence that was counted last.
  private(set) var masks = InlineArray<60, UInt64>(repeating: 0)

  /// For words with numbers below `words`.
  init(words: Int) {
    self.words = Array(repeating: 0, count: words)
    stems = self.words
  }

  /// Sets the one sentence.
  mutating func set(_ sentence: SentenceWords) {
    for word in self.sentence?.first ?? [] {
      words[Int(word.number)] = 0
      stems[Int(word.stem)] = 0
    }
    var bit: UInt64 = 1
    for word in sentence.first {
      words[Int(word.number)] |= bit
      stems[Int(word.stem)] |= bit
      bit <<= 1
    }
    self.sentence = sentence
  }

  mutating func count(with other: SentenceWords) -> Count {
    var count = Count()
    guard let sentence else { return count }
    let ownPhrases = sentence.phrases
    var before: UInt64 = 0
    var stemBefore: UInt64 = 0
    for (place, word) in other.first.enumerated() {
      let stem = stems[Int(word.stem)]
      masks[place] = stem
      // The stem of a shared word is shared, too.
      guard stem != 0 else {
        (before, stemBefore) = (0, 0)
        continue
      }
      let mask = words[Int(word.number)]
      let bit = UInt64(1) << UInt64(place)
      if Int(word.earlier) < mask.nonzeroBitCount {
        count.words += 1
        if other.functionPlaces & bit != 0 { count.functionWords += 1 }
      }
      if Int(word.earlierStems) < stem.nonzeroBitCount { count.stems += 1 }
      if Int(word.earlierStemPairs) < (stemBefore << 1 & stem).nonzeroBitCount { count.stemPairs += 1 }
      if Int(word.earlierPairs) < (before << 1 & mask).nonzeroBitCount { count.pairs += 1 }
      if other.newPhrases & bit != 0, stemBefore << 1 & stem & ownPhrases != 0 { count.phrases += 1 }
      (before, stemBefore) = (mask, stem)
    }
    return count
  }

  /// How far the sentence that was counted last agrees with the one in the order of its stems.
  func order(of other: SentenceWords) -> WordOrder {
    WordOrder(masks.span.extracting(first: other.first.count), own: sentence?.first.count ?? 0)
  }
}
