/// The learned weights of `TellingFeatures`: how probable it is that people mark a contrast inside two sentences.
///
/// A logistic regression, relearned by `.learn/telling-model.py`; see docs/Comparing.md for the data and the figures.
enum TellingModel {
  static func probability(_ features: [Double]) -> Double {
    var sum = bias
    for index in weights.indices { sum += weights[index] * features[index] }
    return Logarithm.logistic(sum)
  }

  private static let bias = -1.8470
  private static let weights: [Double] = [
    0.8355, 0.7351, -0.3888, 0.0000, 0.2177, 0.0717, -0.4671, 0.6063,
    1.1125, -0.2162, 0.4023, 0.2991, -0.5322, -1.1540, 0.2408, -0.1987,
  ]

  /// How many features it reads.
  static var weightCount: Int { weights.count }
}
