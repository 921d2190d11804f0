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

  private static let bias = -3.4164
  private static let weights: [Double] = [
    1.1011, -0.4190, 0.1326, 1.1196, 0.5462, 0.6212, 0.6652, 1.5961, 0.3733, 0.2569, 0.3829, 1.0350, 0.4970,
    -0.6638, -1.6420, 0.4963, 0.6818,
  ]
}
