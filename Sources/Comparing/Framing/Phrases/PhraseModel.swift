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

  private static let bias = -3.1990
  private static let weights: [Double] = [
    1.0611, -0.3481, 0.1366, 1.0708, 0.6467, 0.5147, 0.6878, 1.7628, 0.4067, 0.3366, 0.4614, 0.8023, 0.5316,
    -0.6482, -1.5707, 0.2994, -0.1562, 0.5653,
  ]
}
