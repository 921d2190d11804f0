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
    bias: -5.4130,
    weights: [1.0584, 1.4870, -0.2407, 2.1558, -1.0886, -1.4157, 4.6384, 4.7238, -0.7371, 1.6028])
  /// Whether the two say the same thing as a whole.
  static let same = LinkModel(
    bias: -0.3481,
    weights: [-3.6993, 2.0238, 6.7363, 0.2693, -0.8383, -0.1195, -1.9375, 1.1840, -0.7161, -0.4778])
}
