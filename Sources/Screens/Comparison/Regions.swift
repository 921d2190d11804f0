import Canvas
import Comparing

/// Where things stand on a comparison screen of one size.
struct Regions: Hashable, Sendable {
  /// From how many columns on the two texts stand side by side.
  static let sideBySide = 100
  /// Columns that the gutters, the divider and the margins take when the texts stand side by side:
  /// ` text ◂≠~↕│↕≠~▸ text `.
  private static let chrome = 11
  /// Columns of the gutter before a stacked text: `L↕≠~ `.
  private static let stackedGutter = 5

  let size: Size
  let isWide: Bool
  /// Rows above the body: 2, and fewer on a very low screen.
  let headerRows: Int
  /// The rows of the texts.
  let body: Rect
  /// The rows of the explanation, empty where none is open.
  let panel: Rect
  /// The side that stands first.
  let first: Side
  /// First column and number of columns of either text.
  let text: Sides<Range<Int>>
  /// The divider's column when side by side.
  let divider: Int?

  /// - Parameters:
  ///   - share: the first text's share of the columns, in percent.
  ///   - panelRows: how many rows the explanation would like.
  init(size: Size, first: Side, share: Int, panelRows: Int) {
    self.size = size
    self.first = first
    headerRows = size.rows >= 7 ? 2 : size.rows >= 4 ? 1 : 0
    let free = max(0, size.rows - headerRows - (size.rows >= 2 ? 1 : 0))
    let panelHeight = min(panelRows, free / 2)
    body = Rect(column: 0, row: headerRows, columns: size.columns, rows: free - panelHeight)
    panel = Rect(column: 0, row: headerRows + body.rows, columns: size.columns, rows: panelHeight)
    isWide = size.columns >= Self.sideBySide
    var text = Sides(left: 0..<1, right: 0..<1)
    if isWide {
      let all = size.columns - Self.chrome
      let width = min(max(all * share / 100, 20), all - 20)
      text[first] = 1..<(1 + width)
      text[first.other] = (width + 10)..<(size.columns - 1)
      divider = width + 5
    } else {
      let start = size.columns >= 12 ? Self.stackedGutter : 0
      let indent = size.columns >= 30 ? 2 : 0
      text[first] = start..<max(start + 1, size.columns - 1)
      text[first.other] = (start + indent)..<max(start + indent + 1, size.columns - 1)
      divider = nil
    }
    self.text = text
  }

  /// The columns of the marks of a line of `side`, the most important first; none where there is no room.
  func marks(of side: Side) -> [Int] {
    if let divider { return side == first ? [divider - 2, divider - 3] : [divider + 2, divider + 3] }
    return size.columns >= 12 ? [2, 3] : []
  }

  /// The column of the sign that a block was moved.
  func movedSign(of side: Side) -> Int? {
    if let divider { return side == first ? divider - 1 : divider + 1 }
    return size.columns >= 12 ? 1 : nil
  }

  /// The column of the arrow that points from the gutter to the text of the finding at hand.
  func pointer(of side: Side) -> Int? {
    if let divider { return side == first ? divider - 4 : divider + 4 }
    return size.columns >= 12 ? 4 : nil
  }

  /// The side whose half of a wide body `column` is in.
  func side(atColumn column: Int) -> Side {
    guard let divider else { return first }
    return column <= divider ? first : first.other
  }
}
