import News

/// The same matter told in two clauses that share its names and content but not their words.
///
/// Of two linked sentences, the pair of unquoted clauses that shares most is shown, cut to the words around what
/// they share; nothing is shown where the two are worded alike.
struct ClauseContrasts {
  let pair: SentencePair

  /// The least shared weight (one rare word is about 5), and the share of equal words at which two clauses count
  /// as worded alike.
  private static let leastShared = 2.5
  private static let alike = 0.8
  /// How many words around what is shared are shown, and how many in all.
  private static let margin = 3
  private static let mostWords = 14
  /// How many clauses of either sentence are looked at: a longer one is a list.
  private static let mostClauses = 12

  func contrasts() -> [Contrast] {
    let right = clauses(.right)
    var best: (left: Range<Int>, right: Range<Int>, shared: Shared)?
    for own in clauses(.left) {
      for other in right {
        let shared = shared(own, other)
        guard shared.weight >= Self.leastShared, shared.weight > (best?.shared.weight ?? 0),
          isWordedApart(own, other)
        else { continue }
        best = (own, other, shared)
      }
    }
    return best.map { [contrast($0.left, $0.right, $0.shared)] } ?? []
  }

  /// The clauses of one sentence as runs of word positions, quotations left out.
  private func clauses(_ side: Side) -> [Range<Int>] {
    let reading = pair.reading(side)
    let sentence = reading.sentences[side == .left ? pair.link.left : pair.link.right]
    let words = pair.words[side]
    return Clauses.clauses(of: sentence, in: reading).prefix(Self.mostClauses).compactMap { clause in
      let positions = pair.positions(of: clause, on: side)
      guard !positions.isEmpty else { return nil }
      let quoted = positions.count { reading.tokens[words[$0]].flags.contains(.quoted) }
      return quoted * 2 > positions.count ? nil : positions
    }
  }

  /// Whether both clauses have content, and not nearly the same.
  private func isWordedApart(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let equal = Set(left.map { pair.concept($0, .left) }).subtracting([Concepts.none])
    let other = Set(right.map { pair.concept($0, .right) }).subtracting([Concepts.none])
    let likeness = Double(equal.intersection(other).count) / Double(max(1, min(equal.count, other.count)))
    return likeness < Self.alike && equal.count > 1 && other.count > 1
  }

  private func contrast(_ left: Range<Int>, _ right: Range<Int>, _ shared: Shared) -> Contrast {
    let a = window(shared.left, in: left)
    let b = window(shared.right, in: right)
    let weight = weight(a, b, shared: shared.weight)
    let word = shared.word.map { pair.text($0..<($0 + 1), .left) } ?? ""
    return pair.contrast(
      .wording, a, .left, b, weight: weight * (0.5 + 0.5 * pair.link.probability),
      reason:
        "Both tell of “\(word)”, in other words: “\(pair.text(a, .left))” and “\(pair.text(b, .right))”.")
  }

  private struct Shared {
    var weight = 0.0
    var left: [Int] = []
    var right: [Int] = []
    /// The position of the most telling word.
    var word: Int?
  }

  private func shared(_ left: Range<Int>, _ right: Range<Int>) -> Shared {
    var shared = Shared()
    var heaviest = 0.0
    var seen: Set<Int> = []
    let answers = Dictionary(
      right.map { (pair.concept($0, .right), $0) }, uniquingKeysWith: { first, _ in first })
    for position in left {
      let concept = pair.concept(position, .left)
      guard concept != Concepts.none, let answer = answers[concept], seen.insert(concept).inserted
      else { continue }
      let token = pair.words.left[position]
      let other = pair.words.right[answer]
      let weight = (pair.comparer.weights.left[token] + pair.comparer.weights.right[other]) / 2
      // Names say whom both tell of, not what.
      let isName =
        pair.reading(.left).tokens[token].flags.contains(.capital)
        && pair.reading(.right).tokens[other].flags.contains(.capital)
      shared.weight += isName ? 0.4 * weight : weight
      shared.left.append(position)
      shared.right.append(answer)
      if !isName || shared.word == nil, weight > heaviest {
        heaviest = weight
        shared.word = position
      }
    }
    shared.right.sort()
    return shared
  }

  /// From the first to the last shared word and a little more, inside the clause.
  private func window(_ shared: [Int], in clause: Range<Int>) -> Range<Int> {
    guard let first = shared.first, let last = shared.last else { return clause }
    let start = max(clause.lowerBound, first - Self.margin)
    let end = min(clause.upperBound, last + 1 + Self.margin)
    return start..<min(end, start + Self.mostWords)
  }

  private func weight(_ left: Range<Int>, _ right: Range<Int>, shared: Double) -> Double {
    let a = left.map { pair.traits($0, .left) }
    let b = right.map { pair.traits($0, .right) }
    func differ(_ trait: WordTraits) -> Double {
      a.contains { $0.contains(trait) } != b.contains { $0.contains(trait) } ? 1 : 0
    }
    return 0.25 + 0.15 * min(1, shared / 12) + 0.2 * differ(.loaded) + 0.1 * differ(.intensifier)
  }
}
