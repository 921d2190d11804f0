import News

/// How much of each sentence the sentences linked to it carry.
///
/// What counts is the weight of what they lack, in rare words: a long sentence may lack a name and be told in part,
/// a short one that lacks a common verb is told in full.
struct Coverage {
  private let comparer: Comparer
  private let aligner: Aligner
  /// For each sentence of either side the linked sentences of the other.
  let answers: Sides<[[Int]]>
  private let chances: Sides<[Double]>

  init(_ comparer: Comparer, _ aligner: Aligner) {
    var answers = aligner.profiles.map { Array(repeating: [Int](), count: $0.count) }
    var chances = aligner.profiles.map { Array(repeating: 0.0, count: $0.count) }
    for link in aligner.links {
      answers.left[link.left].append(link.right)
      answers.right[link.right].append(link.left)
      chances.left[link.left] = max(chances.left[link.left], link.probability)
      chances.right[link.right] = max(chances.right[link.right], link.probability)
    }
    self.comparer = comparer
    self.aligner = aligner
    self.answers = answers
    self.chances = chances
  }

  /// Whether the other report carries the sentence in full, in part or not at all.
  func coverage(of sentence: Int, _ side: Side) -> Sentence.Coverage {
    guard !answers[side][sentence].isEmpty else { return .none }
    let missing = missing(aligner.profiles[side][sentence], of: sentence, side)
    return missing <= Self.mostMissing * chances[side][sentence] ? .full : .partial
  }

  /// The rarity of what the sentences linked to `sentence` lack of a profile of words in it.
  func missing(_ profile: Profile, of sentence: Int, _ side: Side) -> Double {
    let (answers, profiles) = (answers[side][sentence], aligner.profiles[side.other])
    var missing = 0.0
    for item in profile.items where !answers.contains(where: { profiles[$0].has(item.concept) }) {
      missing += item.rarity
    }
    return missing
  }

  func isCarried(_ concept: Int, of sentence: Int, _ side: Side) -> Bool {
    answers[side][sentence].contains { aligner.profiles[side.other][$0].has(concept) }
  }

  /// The most that a sentence told in full may lack, times how sure its best link is.
  private static let mostMissing = 8.0
}
