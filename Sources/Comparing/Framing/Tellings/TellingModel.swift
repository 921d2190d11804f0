/// The learned weights of `TellingFeatures`: how probable it is that people mark a contrast inside two sentences.
///
/// A logistic regression, relearned by `.learn/telling-model.py`; see docs/Comparing.md for the data and the figures.
enum TellingModel {
  static func probability(_ features: [Double]) -> Double {
    var sum = bias
    for index in weights.indices { sum += weights[index] * features[index] }
    return Logarithm.logistic(sum)
  }

  private static let bias = -1.5848
  private static let weights: [Double] = [
    0.8821, 0.7654, -0.2688, 1.3073, 0.1640, 0.0453, -0.5029, 0.6217, 1.1313,
    -0.3439, 0.3610, 0.3052, -0.7621, -1.2201, -0.3807, 0.2393, -0.2102,
  ]
}
