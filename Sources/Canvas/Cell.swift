/// One column of a frame's row: a grapheme and how it is drawn.
///
/// A wide grapheme stands in its first column; the column after it holds a cell with an empty `text`.
public struct Cell: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String = " ", _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}
