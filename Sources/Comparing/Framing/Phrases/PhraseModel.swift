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

  private static let bias = -1.9953
  private static let weights: [Double] = [
    0.6853, 0.1925, -0.6615, 0.2022, 0.2154, 0.0978, 0.2235, 0.1799, -0.0307, 0.1908,
    0.1594, 0.1220, 0.1954, -0.0208, -0.1226, -0.0597, -0.1460, -0.1621, -0.2088,
  ]
}
