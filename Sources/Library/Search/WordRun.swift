/// Words that have to follow each other, as the index knows them; the last may be the beginning of one.
struct WordRun {
  let words: [[UInt8]]
  let isPrefix: Bool

  init(_ words: [String], isPrefix: Bool) {
    self.words = words.map { Array($0.utf8) }
    self.isPrefix = isPrefix
  }

  private func holds(_ word: [UInt8], at place: Int) -> Bool {
    isPrefix && place == words.count - 1 ? word.starts(with: words[place]) : word == words[place]
  }

  /// Where a run begins and ends as its words are read one after the other.
  struct Progress {
    /// How many words of the run stand directly before, with where the first of them begins; the longest first.
    private var open: [(count: Int, start: Int)] = []

    /// Takes the next word of the text; where the run stands if the word ends it.
    mutating func take(_ word: [UInt8], _ place: Range<Int>, of run: WordRun) -> Range<Int>? {
      var next: [(count: Int, start: Int)] = []
      for (count, start) in open + [(0, place.lowerBound)] where run.holds(word, at: count) {
        if count + 1 == run.words.count {
          open = []
          return start..<place.upperBound
        }
        next.append((count + 1, start))
      }
      open = next
      return nil
    }
  }

  /// Whether the run stands in the text.
  func isIn(_ text: String, _ indexed: IndexedWords) throws -> Bool {
    var progress = Progress()
    var isFound = false
    try indexed.read(text) { word, place in
      isFound = progress.take(word, place, of: self) != nil
      return !isFound
    }
    return isFound
  }
}
