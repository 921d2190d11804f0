/// The learned weights of `TellingFeatures`: how probable it is that people mark a contrast inside two sentences.
///
/// A logistic regression, relearned by `.learn/telling-model.py`; see docs/Comparing.md for the data and the figures.
enum TellingModel {
  static func probability(_ features: [Double]) -> Double {
    var sum = bias
    for index in weights.indices { sum += weights[index] * features[index] }
    return Logarithm.logistic(sum)
  }

  private static let bias = -1.6293
  private static let weights: [Double] = [
    0.8170, 0.7647, -0.3313, 1.2947, 0.1749, 0.0451, -0.5056, 0.6211,
    1.1233, -0.3310, 0.3962, 0.2760, -0.7695, -1.2281, 0.2426, -0.2038,
  ]

  /// The most that a pair can reach whose words and phrases have not been looked at.
  static func mostProbable(link: Double, _ left: Int, _ right: Int) -> Double {
    var most = [Double](repeating: 0, count: weights.count)
    most[0] = link
    most[1] = Logarithm.of(link + 0.01)
    most[3] = left == 0 && right == 0 ? 1 : 0
    most[4] = left < 2 && right < 2 ? 1 : 0
    most[5] = Logarithm.of(Double(1 + left) * Double(1 + right))
    most[6] = Double(abs(left - right)) / 20
    most[8] = 1
    most[10] = 2
    most[11] = 2
    most[14] = 1
    return probability(most)
  }
}
