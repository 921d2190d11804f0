import News

/// A contrast under way: token runs of either side, before they become ranges.
struct Contrast {
  let kind: FramingContrast.Kind
  let left: Range<Int>
  let right: Range<Int>
  var weight: Double
  let reason: String
  /// Whether it sets the openings of the two reports against each other.
  var isOpening = false
}
