import News

/// The words of a sentence in the forms that features compare, gathered once a sentence.
///
/// A class, so that the many candidates of a sentence share one.
final class SentenceWords {
  struct Word {
    let number: Int32
    let stem: Int32
    /// How often the word stands before its place, and the run of two that ends there.
    fileprivate(set) var earlier: UInt8 = 0
    fileprivate(set) var earlierPairs: UInt8 = 0
    /// The same by stems.
    fileprivate(set) var earlierStems: UInt8 = 0
    fileprivate(set) var earlierStemPairs: UInt8 = 0
  }

  /// The first words, at most `WordOrder.most`, in the order of the text, datelines included.
  let first: [Word]
  /// Of all words.
  let count: Int
  /// Made of all words in their order: hardly any two runs of words have the same.
  let fingerprint: UInt64
  /// A bit for each function word among the first.
  let functionPlaces: UInt64
  /// A bit where a run of two words ends of which one has content, and where one does for the first time, by stems.
  let phrases: UInt64
  let newPhrases: UInt64
  let negations: Int
  /// Quotation marks.
  let marks: Int
  /// The part of the first words that stands inside quotation marks.
  let quoted: Double

  /// - Parameter seen: for the number of each stem 0, before and after.
  init(of sentence: Reading.SentenceSpan, in reading: Reading, _ seen: inout [UInt64]) {
    let (tokens, entries) = (reading.tokens, reading.entries)
    var first: [Word] = []
    first.reserveCapacity(min(WordOrder.most, sentence.tokens.count))
    var (functionPlaces, phrases, newPhrases, fingerprint) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    var (negations, inside, marks, count) = (0, 0, 0, 0)
    for index in sentence.tokens {
      let token = tokens[index]
      guard token.isWord else {
        if index - sentence.tokens.lowerBound < 200, Self.isQuotationMark(token, in: reading) { marks += 1 }
        continue
      }
      count += 1
      fingerprint = (fingerprint ^ UInt64(truncatingIfNeeded: token.word)) &* 0x9E37_79B9_7F4A_7C15
      fingerprint ^= fingerprint >> 29
      guard count <= WordOrder.most else { continue }
      if token.traits.contains(.negation) { negations += 1 }
      if token.flags.contains(.quoted) { inside += 1 }
      let stem = entries[token.word].stem
      let bit = UInt64(1) << UInt64(count - 1)
      let before = seen[stem]
      seen[stem] = before | bit
      first.append(
        Word(number: Int32(truncatingIfNeeded: token.word), stem: Int32(truncatingIfNeeded: stem)))
      if token.traits.contains(.function) { functionPlaces |= bit }
      let isNew = before == 0 || Self.countRepeats(of: &first, at: before, phrases)
      guard count > 1, functionPlaces >> UInt64(count - 2) & 3 != 3 else { continue }
      phrases |= bit
      if isNew { newPhrases |= bit }
    }
    for word in first { seen[Int(word.stem)] = 0 }
    self.first = first
    self.functionPlaces = functionPlaces
    self.phrases = phrases
    self.newPhrases = newPhrases
    self.count = count
    self.fingerprint = fingerprint
    self.negations = negations
    self.marks = marks
    quoted = Double(inside) / Double(max(1, first.count))
  }

  /// Counts how often the last word stands among those before and the run of two that ends there; whether that run is
  /// met for the first time.
  ///
  /// - Parameters:
  ///   - places: a bit for each place where the stem stands before.
  ///   - phrases: a bit where a run of two words ends of which one has content.
  private static func countRepeats(of words: inout [Word], at places: UInt64, _ phrases: UInt64) -> Bool {
    let last = words.count - 1
    var (earlier, pairs, stemPairs, isNew) = (UInt8(0), UInt8(0), UInt8(0), true)
    var left = places
    while left != 0 {
      let before = left.trailingZeroBitCount
      left &= left - 1
      let isSame = words[before].number == words[last].number
      if isSame { earlier += 1 }
      guard before > 0, words[before - 1].stem == words[last - 1].stem else { continue }
      stemPairs += 1
      if isSame, words[before - 1].number == words[last - 1].number { pairs += 1 }
      if phrases >> UInt64(before) & 1 != 0 { isNew = false }
    }
    words[last].earlier = earlier
    words[last].earlierPairs = pairs
    words[last].earlierStems = UInt8(places.nonzeroBitCount)
    words[last].earlierStemPairs = stemPairs
    return isNew
  }

  /// How many function words are among the first words.
  var functionCount: Int { functionPlaces.nonzeroBitCount }

  private static func isQuotationMark(_ token: Token, in reading: Reading) -> Bool {
    guard token.end - token.start == 1 else { return false }
    let scalar = reading.scalars[token.start]
    return scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}"
  }
}

extension LinkFeatures {
  /// What the words share as they stand, in their order.
  mutating func setWords(
    _ left: SentenceWords, _ right: SentenceWords, _ shared: SharedWords.Count, _ order: WordOrder
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
