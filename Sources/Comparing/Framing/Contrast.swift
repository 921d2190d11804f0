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
