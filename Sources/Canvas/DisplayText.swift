/// A text as glyphs, made once, so that lines, columns and offsets can be told from each other quickly.
///
/// Offsets count in Unicode scalars of the text, from 0.
public struct DisplayText: Hashable, Sendable {
  public let glyphs: [Glyph]
  /// The number of scalars of the text.
  public let count: Int

  public init(_ text: String) {
    glyphs = Array(Glyphs(text))
    count = text.unicodeScalars.count
  }

  /// The index of the glyph that shows the scalar at `offset`; offsets before the text give the first, offsets
  /// beyond it the number of glyphs.
  public func glyph(at offset: Int) -> Int {
    guard offset < count else { return glyphs.count }
    let following = firstGlyph(startingAt: offset + 1)
    return max(0, following - 1)
  }

  /// The offset of the first scalar of the glyph at `index`, and the text's length beyond the last.
  public func start(ofGlyph index: Int) -> Int {
    index < glyphs.count ? glyphs[max(0, index)].start : count
  }

  /// The glyphs that show any scalar of `offsets`.
  public func glyphs(of offsets: Range<Int>) -> Range<Int> {
    let from = glyph(at: max(0, offsets.lowerBound))
    let to = firstGlyph(startingAt: min(count, offsets.upperBound))
    return from..<max(from, to)
  }

  /// The index of the first glyph that starts at or after `offset`.
  private func firstGlyph(startingAt offset: Int) -> Int {
    var low = 0
    var high = glyphs.count
    while low < high {
      let middle = (low + high) / 2
      if glyphs[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
