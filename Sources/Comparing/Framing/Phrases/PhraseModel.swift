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

  private static let bias = -1.9301
  private static let weights: [Double] = [
    1.1419, -0.3727, 0.0952, 1.0083, 0.5082, 0.5149, 1.0196, 0.7574, 0.4462,
    0.1178, 0.4624, 0.3380, 0.2933, -0.4421, -2.4552, 0.3008, -0.6758, 0.2863,
    -0.1136, 0.5241, 0.3205,
  ]
}
