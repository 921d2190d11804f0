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
    bias: -5.7083,
    weights: [
      -0.6352, 1.8815, -0.8567, 2.0510, -1.1698, -1.2432, 3.7630, 5.8017, -0.5973, 1.5369, 1.5267, 2.2164,
    ])
  /// Whether the two say the same thing as a whole.
  static let same = LinkModel(
    bias: -0.2246,
    weights: [
      -4.7551, 3.2562, 6.4769, 0.2632, -0.6680, -0.0925, -1.2830, 1.0298, -0.4919, 3.0076, -3.8374, 0.9087,
    ])
}
