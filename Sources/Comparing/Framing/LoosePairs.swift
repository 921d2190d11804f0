import News

/// Pairs of sentences that are not linked and yet may tell one matter in two colours: both hold a word that judges
/// and that the other report does not use, and they share some of what they speak of; and the two first sentences.
struct LoosePairs {
  let comparer: Comparer

  /// What two sentences share at least, as the weight of their concepts, and how many pairs are looked at.
  private static let leastShared = 5.0
  private static let most = 24
  /// How many sentences of a report are looked at: every one is set against every other.
  private static let mostMarked = 500
  /// Taken for the probability of a link.
  private static let probability = 0.1

  func pairs(besides known: [SentencePair]) -> [SentencePair] {
    let linked = Set(known.map { Self.key($0.link.left, $0.link.right) })
    let left = marked(.left)
    let right = marked(.right)
    var found: [(left: Int, right: Int, shared: Double)] = []
    for own in left {
      for other in right where !linked.contains(Self.key(own.sentence, other.sentence)) {
        let shared = own.weight(sharedWith: other)
        let isLead = own.sentence == 0 && other.sentence == 0
        if isLead || shared >= Self.leastShared {
          found.append((own.sentence, other.sentence, isLead ? .infinity : shared))
        }
      }
    }
    found.sort { ($1.shared, $0.left, $0.right) < ($0.shared, $1.left, $1.right) }
    return found.prefix(Self.most).map {
      SentencePair(comparer: comparer, link: .loose($0.left, $0.right, probability: Self.probability))
    }
  }

  private static func key(_ left: Int, _ right: Int) -> Int { left << 32 | right }

  private struct Marked {
    let sentence: Int
    /// The content of the sentence with its weights, each once, ascending.
    let concepts: [(concept: Int, weight: Double)]

    func weight(sharedWith other: Marked) -> Double {
      var (shared, next) = (0.0, 0)
      for (concept, weight) in concepts {
        while next < other.concepts.count, other.concepts[next].concept < concept { next += 1 }
        if next < other.concepts.count, other.concepts[next].concept == concept { shared += weight }
      }
      return shared
    }
  }

  private func marked(_ side: Side) -> [Marked] {
    let reading = comparer.readings[side]
    var found: [Marked] = []
    for number in reading.sentences.indices where found.count < Self.mostMarked {
      let sentence = reading.sentences[number]
      guard !sentence.isFurniture, number == 0 || sentence.tokens.contains(where: { isJudgement($0, side) })
      else { continue }
      found.append(Marked(sentence: number, concepts: concepts(of: sentence, side)))
    }
    return found
  }

  private func concepts(of sentence: Reading.SentenceSpan, _ side: Side) -> [(concept: Int, weight: Double)] {
    let (ids, weights) = (comparer.concepts[side].ids, comparer.weights[side])
    // The last word for a concept has the weight.
    let found = sentence.tokens.kept { ids[$0] != Concepts.none }
    var concepts: [(concept: Int, weight: Double)] = []
    concepts.reserveCapacity(found.count)
    for index in found.sorted(by: { (ids[$0], $1) < (ids[$1], $0) })
    where concepts.last?.concept != ids[index] {
      concepts.append((ids[index], weights[index]))
    }
    return concepts
  }

  private func isJudgement(_ index: Int, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    return reading.traits(index).contains(.loaded) && !reading.tokens[index].flags.contains(.quoted)
      && comparer.conceptWeights.sentences(withConceptOf: index, on: side)[side.other] == 0
  }
}
