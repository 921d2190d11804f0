/// How far one sentence agrees with each of many others in the order of its words; of either, the first 60 words are
/// looked at.
///
/// `a b c d` and `a b d`: the longest run is 2, the longest common sequence 3, and one edit makes one of the other.
///
/// Bit i of a word's mask says that it is word i of the one sentence. Walking along another one, a few operations on
/// the masks of its words stand for a column of the table.
///
/// Sources: Baeza-Yates and Gonnet 1992 (Shift-And) for runs; Hyyrö, "Bit-Parallel LCS-Length Computation Revisited",
/// 2004; Myers, "A Fast Bit-Vector Algorithm for Approximate String Matching", 1999, for edits.
struct WordOrder {
  struct Likeness: Equatable {
    var run = 0
    var sequence = 0
    var edits = 0
  }

  private static let most = 60
  /// By the number of the word; all 0 between two sentences.
  private var masks: [UInt64]
  private var words: ArraySlice<Int> = []

  /// For words with numbers below `words`.
  init(words: Int) { masks = Array(repeating: 0, count: words) }

  /// Sets the one sentence.
  mutating func set(_ sentence: [Int]) {
    for word in words { masks[word] = 0 }
    words = sentence.prefix(Self.most)
    for (place, word) in words.enumerated() { masks[word] |= 1 << UInt64(place) }
  }

  /// The likeness of `sentence` to the one that is set.
  func likeness(to sentence: [Int]) -> Likeness {
    let other = sentence.prefix(Self.most)
    return Likeness(run: run(other), sequence: sequence(other), edits: edits(other))
  }

  private func run(_ sentence: ArraySlice<Int>) -> Int {
    // For each word the places where a run of 1, then of 2, 3 … words ends that ends at it, too.
    var ends = InlineArray<60, UInt64>(repeating: 0)
    var any: UInt64 = 0
    for (place, word) in sentence.enumerated() {
      ends[place] = masks[word]
      any |= ends[place]
    }
    var length = 0
    while any != 0 {
      length += 1
      any = 0
      var before: UInt64 = 0
      for (place, word) in sentence.enumerated() {
        let here = ends[place]
        ends[place] = before << 1 & masks[word]
        any |= ends[place]
        before = here
      }
    }
    return length
  }

  private func sequence(_ sentence: ArraySlice<Int>) -> Int {
    // A bit that is 0 is a word up to which the common sequence grows by one.
    var rows = ~UInt64(0)
    for word in sentence {
      let kept = rows & masks[word]
      rows = (rows &+ kept) | (rows &- kept)
    }
    return (~rows & (1 << UInt64(words.count) - 1)).nonzeroBitCount
  }

  private func edits(_ sentence: ArraySlice<Int>) -> Int {
    guard !words.isEmpty else { return sentence.count }
    let last = UInt64(1) << UInt64(words.count - 1)
    var edits = words.count
    // Where the number of edits grows and where it falls from a row of the table to the next.
    var grows = ~UInt64(0)
    var falls = UInt64(0)
    for word in sentence {
      let same = masks[word]
      let level = ((same & grows) &+ grows) ^ grows | same
      let up = falls | ~(level | grows)
      let down = grows & level
      if up & last != 0 { edits += 1 }
      if down & last != 0 { edits -= 1 }
      let ahead = up << 1 | 1
      grows = down << 1 | ~(same | falls | ahead)
      falls = ahead & (same | falls)
    }
    return edits
  }
}
