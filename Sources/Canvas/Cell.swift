/// One column of a frame's row: a grapheme and how it is drawn.
///
/// A wide grapheme stands in its first column; the column after it holds a cell with an empty `text`. A cell
/// never holds anything a terminal could take for a command: its text goes through `Glyphs`.
public struct Cell: Hashable, Sendable {
  public let text: String
  public var style: Style

  /// A cell with the first glyph of `text`; an empty text stays empty.
  public init(_ text: String = " ", _ style: Style = Style()) {
    var glyphs = Glyphs(text)
    self.text = glyphs.next()?.text ?? ""
    self.style = style
  }

  init(_ glyph: Glyph, _ style: Style) {
    text = glyph.text
    self.style = style
  }

  private init(unchecked text: String, _ style: Style) {
    self.text = text
    self.style = style
  }

  static func blank(_ style: Style = Style()) -> Cell { Cell(unchecked: " ", style) }

  /// The second column of a wide grapheme.
  static func secondHalf(_ style: Style) -> Cell { Cell(unchecked: "", style) }
}
