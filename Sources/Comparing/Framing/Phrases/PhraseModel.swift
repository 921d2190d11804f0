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

  private static let bias = -2.4781
  private static let weights: [Double] = [
    1.1401, -0.5247, 0.4350, 0.8456, 0.4542, 0.5192, 0.6723, 0.8854, 0.4688,
    0.1564, 0.4736, 0.4016, 0.2846, -0.4958, -2.7612, 0.3923, 0.0065, 0.2048,
    -0.0448, 0.4355, 0.3405,
  ]
}
