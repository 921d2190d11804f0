import News

/// The words of a sentence in the forms that features compare, gathered once a sentence.
///
/// A class, so that the many candidates of a sentence share one.
final class SentenceWords {
  /// The words in the order of the text, datelines included.
  let words: [Int]
  /// Made of all words in their order: hardly any two runs of words have the same.
  let fingerprint: UInt64
  /// The stems of the first words, at most `most`, and all that follows of them.
  let stems: [Int]
  /// What comes again among the first words.
  let repeats: Repeats
  /// A bit for each function word.
  let functionPlaces: UInt64
  let negations: Int
  /// Quotation marks.
  let marks: Int
  /// The part of the words that stands inside quotation marks.
  let quoted: Double

  /// More words than any sentence has; only texts without full stops do.
  private static let most = 60

  init(of sentence: Reading.SentenceSpan, in reading: Reading) {
    let tokens = reading.tokens
    var words: [Int] = []
    words.reserveCapacity(min(64, sentence.tokens.count))
    var stems: [Int] = []
    stems.reserveCapacity(min(Self.most, sentence.tokens.count))
    var functionPlaces: UInt64 = 0
    var (negations, inside, marks) = (0, 0, 0)
    var fingerprint: UInt64 = 0
    for index in sentence.tokens {
      let token = tokens[index]
      guard token.isWord else {
        if index - sentence.tokens.lowerBound < 200, Self.isQuotationMark(token, in: reading) { marks += 1 }
        continue
      }
      words.append(token.word)
      fingerprint = (fingerprint ^ UInt64(truncatingIfNeeded: token.word)) &* 0x9E37_79B9_7F4A_7C15
      fingerprint ^= fingerprint >> 29
      guard stems.count < Self.most else { continue }
      if token.traits.contains(.function) { functionPlaces |= 1 << UInt64(stems.count) }
      if token.traits.contains(.negation) { negations += 1 }
      if token.flags.contains(.quoted) { inside += 1 }
      stems.append(reading.stem(index))
    }
    self.words = words
    self.fingerprint = fingerprint
    self.stems = stems
    self.functionPlaces = functionPlaces
    self.negations = negations
    self.marks = marks
    quoted = Double(inside) / Double(max(1, stems.count))
    repeats = Repeats(words, stems, functionPlaces)
  }

  var count: Int { words.count }

  /// How many function words are among the first words.
  var functionCount: Int { functionPlaces.nonzeroBitCount }

  private static func isQuotationMark(_ token: Token, in reading: Reading) -> Bool {
    guard token.end - token.start == 1 else { return false }
    let scalar = reading.scalars[token.start]
    return scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}"
  }

  struct Repeats {
    /// How often each word stands before its place, and the run of two that ends there; the same by stems.
    let earlier: [(word: UInt8, pair: UInt8, stem: UInt8, stemPair: UInt8)]
    /// A bit where a run of two words ends of which one has content, and where one does for the first time, by stems.
    let phrases: UInt64
    let newPhrases: UInt64

    fileprivate init(_ words: [Int], _ stems: [Int], _ functionPlaces: UInt64) {
      var all: [(word: UInt8, pair: UInt8, stem: UInt8, stemPair: UInt8)] = []
      all.reserveCapacity(stems.count)
      var (phrases, newPhrases) = (UInt64(0), UInt64(0))
      for place in stems.indices {
        var (word, pair, stem, stemPair, isNew) = (UInt8(0), UInt8(0), UInt8(0), UInt8(0), true)
        for before in 0..<place where stems[before] == stems[place] {
          let isSame = words[before] == words[place]
          if isSame { word += 1 }
          stem += 1
          guard before > 0, stems[before - 1] == stems[place - 1] else { continue }
          if isSame, words[before - 1] == words[place - 1] { pair += 1 }
          stemPair += 1
          if phrases >> UInt64(before) & 1 != 0 { isNew = false }
        }
        all.append((word, pair, stem, stemPair))
        guard place > 0, functionPlaces >> UInt64(place - 1) & 3 != 3 else { continue }
        phrases |= 1 << UInt64(place)
        if isNew { newPhrases |= 1 << UInt64(place) }
      }
      earlier = all
      self.phrases = phrases
      self.newPhrases = newPhrases
    }
  }
}

extension LinkFeatures {
  /// What the words share as they stand, in their order.
  mutating func setWords(
    _ left: SentenceWords, _ right: SentenceWords, _ shared: SharedWords.Count, _ order: WordOrder.Likeness
  ) {
    let shorter = Double(max(1, min(left.count, right.count)))
    let longer = Double(max(1, left.count, right.count))
    self[.shorter] = min(20, shorter) / 20
    self[.longer] = min(50, longer) / 50
    self[.lengthDifference] = min(10, longer - shorter)
    let words = Double(shared.words)
    let pairs = Double(shared.pairs)
    self[.words] = words / longer
    self[.wordsOfShorter] = words / shorter
    self[.pairs] = pairs / max(1, longer - 1)
    self[.pairsOfShorter] = pairs / max(1, shorter - 1)
    self[.phrases] = Double(min(4, shared.phrases)) / 4
    self[.functionWords] =
      Double(shared.functionWords) / Double(max(1, left.functionCount, right.functionCount))
    self[.functionWordsMissing] = min(
      10, Double(left.functionCount + right.functionCount - 2 * shared.functionWords))
    self[.stems] = Double(shared.stems) / longer
    self[.stemsOfShorter] = Double(shared.stems) / shorter
    self[.stemPairs] = Double(shared.stemPairs) / max(1, longer - 1)
    self[.stemPairsOfShorter] = Double(shared.stemPairs) / max(1, shorter - 1)
    self[.negations] = Double(abs(left.negations - right.negations))
    self[.marksDiffer] = Double(abs(left.marks - right.marks)) / 2
    self[.marksBoth] = Double(min(left.marks, right.marks)) / 2
    self[.quotedDifference] = abs(left.quoted - right.quoted)
    self[.bothQuoted] = min(left.quoted, right.quoted)
    self[.wordsByLength] = self[.words] * self[.lengths]
    isSame = left.words == right.words
    self[.run] = Double(order.run) / shorter
    self[.stemRun] = Double(order.run) / longer
    self[.edits] = Double(order.edits) / longer
    self[.sequence] = Double(order.sequence) / shorter
  }

  /// The stretches of content in one sentence that the other one lacks.
  mutating func setGaps(_ left: Profile, _ right: Profile, _ shared: SharedContent) {
    let gaps = Sides(left: left.gaps(shared.isShared.left), right: right.gaps(shared.isShared.right))
    self[.missingAhead] = max(gaps.left.ahead, gaps.right.ahead) / 10
    self[.missingBehind] = max(gaps.left.behind, gaps.right.behind) / 10
    self[.gapMost] = max(gaps.left.longest, gaps.right.longest) / 10
    self[.gapLeast] = min(gaps.left.longest, gaps.right.longest) / 10
  }
}
