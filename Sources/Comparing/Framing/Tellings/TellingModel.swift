/// The learned weights of `TellingFeatures`: how probable it is that people mark a contrast inside two passages.
///
/// A logistic regression, relearned by `.learn/telling-model.py`; see docs/Comparing.md for the data and the figures.
enum TellingModel {
  static func probability(_ features: [Double]) -> Double {
    Logarithm.logistic(bias + sum(features, weights[...]))
  }

  /// The probability of a pair at most, whatever its phrases are, by the features that are known without them.
  static func most(_ plain: [Double]) -> Double {
    Logarithm.logistic(bias + sum(plain, weights.prefix(plain.count)) + mostOfPhrases)
  }

  private static func sum(_ features: [Double], _ weights: ArraySlice<Double>) -> Double {
    zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static let mostOfPhrases =
    TellingFeatures.bounds
    .map { bound in sum(bound, weights.suffix(bound.count)) }.max() ?? 0

  private static let bias = -0.8482
  private static let weights: [Double] = [
    -0.0078, 0.0993, 0.4755, -0.9663, 0.0539, -0.6588, -0.0461, -0.3086,
    0.0328, -1.4280, 0.6969, 0.2747, 0.3987, 0.8848, 0.2705, 0.5229, -0.1156,
  ]

  /// How many features it reads.
  static var weightCount: Int { weights.count }
}
