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

  /// For words with numbers below `words`.
  init(words: Int) {
    self.words = Array(repeating: 0, count: words)
    stems = self.words
  }

  /// Sets the one sentence.
  mutating func set(_ sentence: SentenceWords) {
    if let before = self.sentence {
      for place in before.stems.indices {
        words[before.words[place]] = 0
        stems[before.stems[place]] = 0
      }
    }
    for place in sentence.stems.indices {
      words[sentence.words[place]] |= 1 << UInt64(place)
      stems[sentence.stems[place]] |= 1 << UInt64(place)
    }
    self.sentence = sentence
  }

  func count(with other: SentenceWords) -> Count {
    var count = Count()
    guard let sentence else { return count }
    let (ownPhrases, repeats) = (sentence.repeats.phrases, other.repeats)
    let (otherWords, otherStems) = (other.words, other.stems)
    var before: UInt64 = 0
    var stemBefore: UInt64 = 0
    for place in otherStems.indices {
      let mask = words[otherWords[place]]
      let stem = stems[otherStems[place]]
      defer { (before, stemBefore) = (mask, stem) }
      // The stem of a shared word is shared, too.
      guard stem != 0 else { continue }
      let bit = UInt64(1) << UInt64(place)
      let earlier = repeats.earlier[place]
      if Int(earlier.word) < mask.nonzeroBitCount {
        count.words += 1
        if other.functionPlaces & bit != 0 { count.functionWords += 1 }
      }
      if Int(earlier.stem) < stem.nonzeroBitCount { count.stems += 1 }
      if Int(earlier.stemPair) < (stemBefore << 1 & stem).nonzeroBitCount { count.stemPairs += 1 }
      if Int(earlier.pair) < (before << 1 & mask).nonzeroBitCount { count.pairs += 1 }
      if repeats.newPhrases & bit != 0, stemBefore << 1 & stem & ownPhrases != 0 { count.phrases += 1 }
    }
    return count
  }
}
