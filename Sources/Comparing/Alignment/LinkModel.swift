/// The learned weights of `LinkFeatures`: how probable it is that two sentences report the same thing.
///
/// Logistic regressions, relearned by `.learn/link-model.py`; see docs/Comparing.md for the data and the figures.
struct LinkModel {
  let bias: Double
  let weights: [Double]

  func probability(_ features: LinkFeatures) -> Double {
    Logarithm.logistic(zip(weights, features.values).reduce(bias) { $0 + $1.0 * $1.1 })
  }

  /// Whether the two share any of what they say.
  static let link = LinkModel(bias: -3, weights: [6, 1, 1, 0, 0.3, 0.3, 2, 3, -1, 0])
  /// Whether the two say the same thing as a whole.
  static let same = LinkModel(bias: -5, weights: [6, 1, 3, 0, 0, 0, 2, 0, 0, 1])
}
