/// A text as the harmless glyphs that a terminal can show: the one place where text becomes cells.
///
/// - Line breaks, tabs and every kind of blank become a blank.
/// - Other controls (C0, DEL, C1), unassigned and private scalars become `�`, so that one sees them.
/// - Format characters go: bidirectional controls, joiners, byte order marks, soft hyphens, tags; so do
///   variation selectors, skin tones and whatever a joiner adds to an emoji.
/// - A flag becomes the two letters of its region.
/// - At most four marks stand on a glyph.
///
/// `Glyphs("a\u{1B}\u{202E}b").map(\.text)` is `["a", "�", "b"]`. What goes counts as part of the glyph before
/// it, or of the first glyph where nothing stands before it, so the glyphs cover the text without a gap.
public struct Glyphs: Sequence, IteratorProtocol, Sendable {
  private var scalars: String.UnicodeScalarView.Iterator
  /// The scalar after those taken, and its offset.
  private var ahead: Unicode.Scalar?
  private var offset = 0
  /// Whether a joiner stood after the emoji last given.
  private var joinsEmoji = false
  private var lastIsEmoji = false

  public init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  public mutating func next() -> Glyph? {
    let start = offset
    var first = take()
    while let scalar = first {
      if let shown = shown(scalar) { return glyph(shown, from: scalar, start: start) }
      first = take()
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = ahead else { return nil }
    ahead = scalars.next()
    offset += 1
    return scalar
  }

  /// The glyph that begins with `shown`, with the marks after it and without what is dropped after it.
  private mutating func glyph(_ shown: Unicode.Scalar, from source: Unicode.Scalar, start: Int) -> Glyph {
    let width = DisplayWidth.of(shown)
    lastIsEmoji = !DisplayWidth.isPlain(shown.value) && shown.properties.isEmoji
    joinsEmoji = false
    var text = width == 0 ? " " : String(shown)
    var marks = width == 0 ? 1 : 0
    if width == 0 { text.unicodeScalars.append(shown) }
    while let scalar = ahead, !DisplayWidth.isPlain(scalar.value) {
      guard let mark = self.shown(scalar) else {
        _ = take()
        continue
      }
      guard DisplayWidth.of(mark) == 0 else { break }
      if marks < 4 { text.unicodeScalars.append(mark) }
      marks += 1
      _ = take()
    }
    return Glyph(
      text: text, start: start, isWide: width == 2, wrapping: Wrapping(of: source, isWide: width == 2))
  }

  /// The scalar to show for `scalar`, or nil where nothing is shown.
  private mutating func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if DisplayWidth.isPlain(value) { return scalar }
    if value == 0x200D {
      joinsEmoji = lastIsEmoji
      return nil
    }
    if (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value) { return nil }
    if lastIsEmoji, (0x1F3FB...0x1F3FF).contains(value) { return nil }
    if joinsEmoji, scalar.properties.isEmoji { return nil }
    if DisplayWidth.isRegionalIndicator(value) { return Unicode.Scalar(value - 0x1F1E6 + 0x41) }
    return Self.shownByCategory(scalar)
  }

  private static func shownByCategory(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control: isBlankControl(scalar.value) ? " " : "\u{FFFD}"
    case .lineSeparator, .paragraphSeparator: " "
    case .spaceSeparator: scalar.value == 0x3000 ? scalar : " "
    case .format: nil
    case .unassigned, .privateUse, .surrogate: "\u{FFFD}"
    default: scalar
    }
  }

  /// Tab, the line breaks and NEL.
  private static func isBlankControl(_ value: UInt32) -> Bool {
    (0x09...0x0D).contains(value) || value == 0x85
  }
}
