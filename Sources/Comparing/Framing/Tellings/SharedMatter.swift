import News

/// What two passages share, as the rarity in news of the words that stand in both: of names and of all other words.
/// Two matters of the same people share names; two reports of one matter share what was done as well.
struct SharedMatter {
  let words: Double
  let names: Double

  init(_ sentences: Sides<Range<Int>>, _ comparer: Comparer) {
    let left = Self.entries(sentences.left, .left, comparer)
    let right = Self.entries(sentences.right, .right, comparer)
    var (i, j) = (0, 0)
    var shared: (words: [Double], names: [Double]) = ([], [])
    while i < left.count, j < right.count {
      if left[i].place < right[j].place {
        i += 1
      } else if left[i].place > right[j].place {
        j += 1
      } else {
        let rarity = (left[i].rarity + right[j].rarity) / 2
        if left[i].isName || right[j].isName {
          shared.names.append(rarity)
        } else {
          shared.words.append(rarity)
        }
        (i, j) = (i + 1, j + 1)
      }
    }
    // In an order that does not depend on which report is left.
    words = shared.words.sorted().reduce(0, +)
    names = shared.names.sorted().reduce(0, +)
  }

  private struct Entry {
    let place: Int
    var isName: Bool
    var rarity: Double
  }

  /// The concepts of a passage by their places, each once.
  private static func entries(_ sentences: Range<Int>, _ side: Side, _ comparer: Comparer) -> [Entry] {
    let reading = comparer.readings[side]
    let all = reading.tokens(of: sentences).compactMap { index -> Entry? in
      let place = comparer.conceptWeights.place(ofConceptOf: index, on: side)
      guard place >= 0, !reading.traits(index).contains(.function) else { return nil }
      return Entry(place: place, isName: reading.isName(index), rarity: reading.weight(index))
    }.sorted { $0.place < $1.place }
    return all.reduce(into: []) { entries, entry in
      guard let last = entries.last, last.place == entry.place else { return entries.append(entry) }
      entries[entries.count - 1].isName = last.isName || entry.isName
      entries[entries.count - 1].rarity = max(last.rarity, entry.rarity)
    }
  }
}
