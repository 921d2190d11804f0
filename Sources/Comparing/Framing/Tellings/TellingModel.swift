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

  private static let bias = -1.1667
  private static let weights: [Double] = [
    0.9121, 0.0681, 0.8463, -2.4339, 0.0795, -0.8703, 0.2288, 0.1594,
    -0.3595, -1.1976, 0.1796, -0.6774, 0.5603, 0.3806, 0.5113,
  ]

  /// How many features it reads.
  static var weightCount: Int { weights.count }
}
