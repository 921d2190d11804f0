/// The learned weights of `PhraseFeatures`: how probable it is that people mark two phrases as worded in a telling
/// way.
///
/// A logistic regression, relearned by `.learn/phrase-model.py`; see docs/Comparing.md for the data and the figures.
enum PhraseModel {
  static func probability(_ features: [Double]) -> Double {
    var sum = bias
    for index in weights.indices { sum += weights[index] * features[index] }
    return Logarithm.logistic(sum)
  }

  private static let bias = -3.4062
  private static let weights: [Double] = [
    1.0806, -0.3543, 0.1298, 1.0776, 0.6197, 0.6114, 0.6314, 1.4971, 0.4049, 0.2383, 0.3805, 1.0582, 0.4962,
    -0.6566, -1.4422, 0.4981, 0.6112,
  ]
}
