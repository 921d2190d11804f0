import News

/// Where a searched text occurs.
struct ArticleSearch: Hashable, Sendable {
  let sought: String
  let matches: [TextRange]
  /// The match last gone to.
  private(set) var current: Int?

  /// Finds `sought` in `text`, whatever the case of either.
  init(_ sought: String, in text: String) {
    self.sought = sought
    let scalars = text.unicodeScalars.map(Self.folded)
    let pattern = sought.unicodeScalars.map(Self.folded)
    matches = Self.matches(of: pattern, in: scalars)
  }

  /// Goes to the first match at or after `offset`, from the end on to the start.
  mutating func start(at offset: Int) -> TextRange? {
    current = matches.isEmpty ? nil : matches.firstIndex { $0.start >= offset } ?? 0
    return current.map { matches[$0] }
  }

  /// Goes on by `steps` matches, around the ends.
  mutating func move(by steps: Int) -> TextRange? {
    guard !matches.isEmpty else { return nil }
    let index = ((current ?? 0) + steps) % matches.count
    current = index < 0 ? index + matches.count : index
    return current.map { matches[$0] }
  }

  private static func matches(of pattern: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [TextRange] {
    guard let first = pattern.first, pattern.count <= text.count else { return [] }
    var found: [TextRange] = []
    var index = 0
    while index <= text.count - pattern.count {
      if text[index] == first, text[index..<(index + pattern.count)].elementsEqual(pattern) {
        found.append(TextRange(index, index + pattern.count))
        index += pattern.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The small letter, where it is a single scalar.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? scalar : scalar
  }
}
