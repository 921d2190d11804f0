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

  private static let bias = -2.9580
  private static let weights: [Double] = [
    1.0591, -0.6285, 0.7176, 0.9428, 0.6057, 0.3934, 0.7942, 1.9526, 0.3980, 0.4338, 0.6277, 0.7640, 0.3945,
    -0.6565, -1.2515,
  ]
}
