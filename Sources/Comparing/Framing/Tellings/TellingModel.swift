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

  private static let bias = -0.8688
  private static let weights: [Double] = [
    0.0005, 0.0883, 0.4984, -0.9885, 0.0530, -0.6582, -0.0540, -0.3144,
    0.0566, -1.4377, 0.7001, 0.2781, 0.3888, 0.8678, 0.2809, 0.6069, -0.1055,
  ]

  /// How many features it reads.
  static var weightCount: Int { weights.count }
}
