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

  private static let bias = -1.2388
  private static let weights: [Double] = [
    1.2142, -0.0853, 0.4158, -2.2370, 0.0896, -0.8470, 0.1367, 0.0703,
    -0.6191, -1.2265, 0.2167, 0.3068, 0.6084, 0.4728, 0.2719,
  ]

  /// How many features it reads.
  static var weightCount: Int { weights.count }
}
