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

  func probability(_ features: LinkFeatures) -> Double {
    var sum = bias
    for (place, weight) in weights.enumerated() {
      sum += weight * features.values[first.rawValue + place]
    }
    return Logarithm.logistic(sum)
  }

  /// What speaks for a link and against it, features of the same words together, the heaviest first.
  func signs(_ features: LinkFeatures) -> [PassageLink.Sign] {
    var sums: [(words: String, weight: Double)] = []
    for (place, weight) in weights.enumerated() {
      let number = first.rawValue + place
      guard let feature = LinkFeature(rawValue: number) else { continue }
      let part = weight * (features.values[number] - usual[place])
      if let known = sums.firstIndex(where: { $0.words == feature.words }) {
        sums[known].weight += part
      } else {
        sums.append((feature.words, part))
      }
    }
    return sums.filter { abs($0.weight) > Self.leastSign }.sorted { abs($0.weight) > abs($1.weight) }
      .map { PassageLink.Sign(words: $0.words, weight: $0.weight) }
  }

  /// A sign of less changes a probability by less than three hundredths.
  private static let leastSign = 0.1
}
