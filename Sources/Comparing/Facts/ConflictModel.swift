/// The learned weights of `ConflictFeatures`: how probable it is that two values that do not meet are of one matter.
///
/// Logistic regressions, relearned by `.learn/conflict-model.py`; see docs/Comparing.md for the data and the figures.
struct ConflictModel {
  let bias: Double
  let weights: [Double]

  func probability(_ features: ConflictFeatures) -> Double {
    Logarithm.logistic(zip(weights, features.values).reduce(bias) { $0 + $1.0 * $1.1 })
  }

  /// For numbers, sums, shares and measures.
  static let number = ConflictModel(
    bias: -1.6678,
    weights: [
      0.0000, 0.6929, 1.5166, 0.1106, 0.3481, 0.0000, 0.0000, 1.7220, 0.9080, -4.2609, -4.8587, -1.5656,
      0.0000, 2.5403, 0.3042, -0.1680, 2.7302, 0.9163, 0.0000, -1.9948, 0.1703, 0.1225, 0.7311, 0.0000,
      0.0000, 0.0000,
    ])
  /// For days, years and times of day.
  static let time = ConflictModel(
    bias: 0.3322,
    weights: [
      2.2582, 1.7858, 0.0000, 0.0000, 0.0000, 0.0000, 0.1938, 1.0447, 1.4701, -6.1384, -0.5074, 0.0000,
      -1.8978, 2.7532, 0.8995, 0.0000, 0.0000, 1.3688, -2.2217, 0.0000, 0.0000, 0.0000, 0.0000, -0.9243,
      -1.2872, -4.6028,
    ])
}
