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

  func probability(_ features: borrowing LinkFeatures) -> Double {
    var sum = bias
    // An element of the array itself would be taken from a copy of it.
    let values = features.values.span
    let first = first.rawValue
    for place in weights.indices { sum += weights[place] * values[first + place] }
    return Logarithm.logistic(sum)
  }

  /// What speaks for a link and against it, features of the same words together, the heaviest first.
  func signs(_ features: borrowing LinkFeatures) -> [PassageLink.Sign] {
    let values = features.values.span
    var sums = Array(repeating: 0.0, count: Self.words.count)
    for (place, weight) in weights.enumerated() {
      let number = first.rawValue + place
      sums[Self.groups[number]] += weight * (values[number] - usual[place])
    }
    return sums.indices.filter { abs(sums[$0]) > Self.leastSign }.sorted { abs(sums[$0]) > abs(sums[$1]) }
      .map { PassageLink.Sign(words: Self.words[$0], weight: sums[$0]) }
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
