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

  private static let bias = -1.6491
  private static let weights: [Double] = [
    0.6343, 0.0928, -0.7116, 0.1214, 0.1732, 0.0423, 0.0751, 0.1037, -0.0306, 0.1540,
    0.0652, 0.1342, 0.2410, -0.0156, -0.2354, -0.0772, -0.0955, -0.1631, -0.1424,
  ]
}
