/// Finds the longest run of words that one sentence shares with each of many others; of either, the first 60 words are
/// looked at.
///
/// Bit i of a word's mask says that it is word i of the one sentence. Walking along another one, the masks of its words
/// say where a run goes on: the bits of the runs of a length, moved by one, that the mask has too.
///
/// Source: Baeza-Yates and Gonnet, "A New Approach to Text Searching", Communications of the ACM 35 (1992): Shift-And.
struct WordRuns {
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

  /// The length of the longest run that `sentence` shares with the one that is set.
  func longest(in sentence: [Int]) -> Int {
    var best = 0
    // Where a run of 1, 2, 3 … words ends at the word before.
    var runs: [UInt64] = []
    for word in sentence.prefix(Self.most) {
      let mask = masks[word]
      guard mask != 0 else {
        runs.removeAll(keepingCapacity: true)
        continue
      }
      var before = ~UInt64(0)
      var length = 0
      while true {
        let ends = length == 0 ? mask : before << 1 & mask
        guard ends != 0 else { break }
        if length < runs.count {
          before = runs[length]
          runs[length] = ends
        } else {
          before = 0
          runs.append(ends)
        }
        length += 1
      }
      runs.removeLast(runs.count - length)
      best = max(best, length)
    }
    return best
  }
}
