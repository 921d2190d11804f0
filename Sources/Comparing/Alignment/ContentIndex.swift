/// For each concept of two reports the sentences of one that have it, with what they have of it.
struct ContentIndex {
  struct Posting {
    let sentence: Int32
    let weight: Double
    let rarity: Double
  }

  /// Where the postings of each concept begin, by its place in `ConceptWeights`, and where the last ones end.
  private let starts: [Int]
  private let postings: [Posting]

  /// The sentences for which `isLeftOut` is true are found by nothing.
  init(_ profiles: [Profile], concepts: Int, isLeftOut: (Int) -> Bool) {
    let open = profiles.indices.filter { !isLeftOut($0) }
    var starts = Array(repeating: 0, count: concepts + 1)
    for number in open {
      for item in profiles[number].items where item.isReachable { starts[Int(item.place)] += 1 }
    }
    var end = 0
    for place in starts.indices {
      end += starts[place]
      starts[place] = end
    }
    // Filled from behind, which leaves each start where its postings begin.
    var postings = Array(repeating: Posting(sentence: 0, weight: 0, rarity: 0), count: end)
    for number in open.reversed() {
      for item in profiles[number].items where item.isReachable {
        starts[Int(item.place)] -= 1
        postings[starts[Int(item.place)]] = Posting(
          sentence: Int32(truncatingIfNeeded: number), weight: item.weight, rarity: item.rarity)
      }
    }
    self.starts = starts
    self.postings = postings
  }

  /// In how many sentences a concept stands.
  func count(of place: Int) -> Int { starts[place + 1] - starts[place] }

  /// The numbers of the postings of a concept, by ascending sentences.
  func postings(of place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

  subscript(number: Int) -> Posting { postings[number] }
}
