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
  static let link = LinkModel(
    bias: -5.7645,
    weights: [
      -0.6826, 1.9034, -0.9167, 2.0501, -1.1546, -1.2403, 3.9973, 5.6397, -0.5603, 1.5501, 1.5501, 2.2078,
    ])
  /// Whether the two say the same thing as a whole.
  static let same = LinkModel(
    bias: -0.5165,
    weights: [
      -2.1362, 1.3816, 5.2451, 0.4089, -0.8870, -0.0240, -0.8622, 1.2730, -3.2904, -0.5780, 0.0017, 0.4930,
    ])
}
