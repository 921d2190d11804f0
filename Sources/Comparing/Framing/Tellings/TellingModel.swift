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

  private static let bias = -0.0468
  private static let weights: [Double] = [
    0.5509, 0.5519, 0.1652, -0.4314, -0.0459, -0.8984, 0.2162, 0.0493,
    -0.4432, -1.0540, 0.3619, 0.3103, 0.2316, 0.2856, -0.0438,
  ]

  /// How many features it reads.
  static var weightCount: Int { weights.count }
}
