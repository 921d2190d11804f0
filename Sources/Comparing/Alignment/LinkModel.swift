/// A logistic regression over features of two sentences, with what each feature says for or against.
///
/// Relearned by `.learn/link-model.py`; see docs/Comparing.md for the data and the figures.
struct LinkModel {
  let bias: Double
  /// The weights of the features from `first` on.
  let weights: [Double]
  /// What the features of a candidate are on average.
  let usual: [Double]
  let first: LinkFeature

  func probability(_ features: borrowing LinkFeatures) -> Double { probability(features.values.span) }

  /// The same of the values alone: the features themselves would be copied.
  func probability(_ values: borrowing Span<Double>) -> Double {
    var sum = bias
    let weights = weights.span
    let own = values.extracting(first.rawValue..<first.rawValue + weights.count)
    for place in 0..<weights.count { sum += weights[place] * own[place] }
    return Logarithm.logistic(sum)
  }

  /// What speaks for a link and against it, features of the same words together, the heaviest first.
  func signs(_ features: borrowing LinkFeatures) -> [PassageLink.Sign] {
    let values = features.values.span
    let (words, groups) = (Self.words, Self.groups)
    var sums = InlineArray<81, Double>(repeating: 0)
    for place in weights.indices {
      let number = first.rawValue + place
      sums[groups[number]] += weights[place] * (values[number] - usual[place])
    }
    // By insertion: they are few, and equal ones stay in the order of their words.
    var order = InlineArray<81, Int>(repeating: 0)
    var count = 0
    for group in words.indices where abs(sums[group]) > Self.leastSign {
      var place = count
      while place > 0, abs(sums[order[place - 1]]) < abs(sums[group]) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = group
      count += 1
    }
    var signs: [PassageLink.Sign] = []
    signs.reserveCapacity(count)
    for place in 0..<count {
      signs.append(PassageLink.Sign(words: words[order[place]], weight: sums[order[place]]))
    }
    return signs
  }

  /// The words of the features, each once, and for each feature the place of its own.
  private static let words: [String] = LinkFeature.allCases.reduce(into: []) { words, feature in
    if !words.contains(feature.words) { words.append(feature.words) }
  }
  private static let groups: [Int] = LinkFeature.allCases.map { feature in
    words.firstIndex(of: feature.words) ?? 0
  }

  /// A sign of less changes a probability by less than three hundredths.
  private static let leastSign = 0.1
}
