import News

/// A contrast under way: token runs of either side, before they become ranges.
struct Contrast {
  let kind: FramingContrast.Kind
  let left: Range<Int>
  let right: Range<Int>
  var weight: Double
  let reason: String
  /// The words that the reason names of two passages.
  var words = Sides<[Range<Int>]>(left: [], right: [])
  /// Whether it sets two passages against each other, and not two phrases.
  var isWhole = false
}

extension Contrast {
  /// Two passages as wholes, with the words that are named of them: these may end with a mark, or stand behind where a
  /// long sentence is cut.
  init(_ signs: OpeningSigns, _ left: Range<Int>, _ right: Range<Int>, weight: Double, reason: String) {
    func widened(_ passage: Range<Int>, _ words: [Range<Int>]) -> Range<Int> {
      words.reduce(passage) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
    }
    self.init(
      kind: signs.kind, left: widened(left, signs.runs.left), right: widened(right, signs.runs.right),
      weight: weight, reason: reason, words: signs.runs, isWhole: true)
  }
}
