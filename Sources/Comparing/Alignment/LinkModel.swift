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
    bias: -0.2728,
    weights: [
      0.3188, 0.8930, 2.3571, 0.2908, -0.6228, -0.0193, -0.8104, 0.7840, -0.9819, 0.8697, -0.6498, -0.2867,
    ])
}
