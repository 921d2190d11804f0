import News

/// The words of a sentence in the forms that features compare, gathered once a sentence.
///
/// A class, so that the many candidates of a sentence share one.
final class SentenceWords {
  /// The words in the order of the text, datelines included.
  let words: [Int]
  /// The stems of the first words, at most `most`, and all that follows of them.
  let stems: [Int]
  /// Words, pairs of neighbours and function words, ascending.
  let sorted: [Int]
  let pairs: [Int]
  let functionWords: [Int]
  /// Pairs of neighbouring stems of which one has content, each once, ascending.
  let phrases: [Int]
  let negations: Int
  /// Quotation marks.
  let marks: Int
  /// The part of the words that stands inside quotation marks.
  let quoted: Double

  /// More words than any sentence has; only texts without full stops do.
  private static let most = 60

  init(of sentence: Reading.SentenceSpan, in reading: Reading) {
    let tokens = sentence.tokens.kept { reading.tokens[$0].isWord }
    let first = tokens.prefix(Self.most)
    let words = tokens.map { reading.tokens[$0].word }
    self.words = words
    let stems = first.map { reading.stem($0) }
    self.stems = stems
    sorted = words.prefix(Self.most).sorted()
    pairs = first.indices.dropFirst().map { Self.pair(words[$0 - 1], words[$0]) }.sorted()
    functionWords = first.indices.kept { reading.traits(first[$0]).contains(.function) }.map { words[$0] }
      .sorted()
    let isFunction = first.map { reading.traits($0).contains(.function) }
    phrases = first.indices.dropFirst().kept { !isFunction[$0] || !isFunction[$0 - 1] }
      .map { Self.pair(stems[$0 - 1], stems[$0]) }.onceEach()
    negations = first.count { reading.traits($0).contains(.negation) }
    marks = sentence.tokens.prefix(200).count { index in
      !reading.tokens[index].isWord
        && (reading.isMark(index, "\"") || reading.isMark(index, "\u{201C}")
          || reading.isMark(index, "\u{201D}"))
    }
    let inside = first.count { reading.tokens[$0].flags.contains(.quoted) }
    quoted = Double(inside) / Double(max(1, first.count))
  }

  var count: Int { words.count }

  private static func pair(_ a: Int, _ b: Int) -> Int { a << 32 | b }
}

extension LinkFeatures {
  /// What the words share as they stand, in their order.
  mutating func setWords(_ left: SentenceWords, _ right: SentenceWords, _ order: WordOrder.Likeness) {
    let shorter = Double(max(1, min(left.count, right.count)))
    let longer = Double(max(1, left.count, right.count))
    self[.shorter] = min(20, shorter) / 20
    self[.longer] = min(50, longer) / 50
    self[.lengthDifference] = min(10, longer - shorter)
    let words = Double(left.sorted.shared(with: right.sorted))
    let pairs = Double(left.pairs.shared(with: right.pairs))
    self[.words] = words / longer
    self[.wordsOfShorter] = words / shorter
    self[.pairs] = pairs / max(1, longer - 1)
    self[.pairsOfShorter] = pairs / max(1, shorter - 1)
    self[.phrases] = Double(min(4, left.phrases.shared(with: right.phrases))) / 4
    self[.functionWords] =
      Double(left.functionWords.shared(with: right.functionWords))
      / Double(max(1, left.functionWords.count, right.functionWords.count))
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

extension [Int] {
  /// How many numbers two ascending arrays share, each as often as both have it.
  fileprivate func shared(with other: [Int]) -> Int {
    let own = span
    let other = other.span
    var count = 0
    var i = 0
    var j = 0
    while i < own.count, j < other.count {
      let a = own[i]
      let b = other[j]
      if a == b { count += 1 }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return count
  }
}
