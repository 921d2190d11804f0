import Canvas

/// Lines drawn with the dots of Braille patterns, two across and four down in a cell.
struct DotCanvas: Sendable {
  let columns: Int
  let rows: Int
  private var cells: [UInt8]

  /// The bit of each dot, by row and then by column; see The Unicode Standard, "Braille Patterns".
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// A line from one row at the left edge to another at the right; what lies outside is cut.
  mutating func line(from: Int, to: Int) {
    let start = 4 * from + 1
    let rise = 4 * (to - from)
    let last = max(1, 2 * columns - 1)
    var before = start
    for x in 0..<(2 * columns) {
      let y = start + Int((Double(rise * x) / Double(last)).rounded())
      let step = y > before ? 1 : -1
      for between in stride(from: abs(y - before) > 1 ? before + step : y, through: y, by: step) {
        dot(x, between)
      }
      before = y
    }
  }

  private mutating func dot(_ x: Int, _ y: Int) {
    guard x >= 0, x < 2 * columns, y >= 0, y < 4 * rows else { return }
    cells[y / 4 * columns + x / 2] |= Self.bits[y % 4][x % 2]
  }

  /// Puts every cell that has a dot on the frame.
  func draw(on frame: inout Frame, at point: Point, style: Style) {
    for (index, bits) in cells.enumerated() where bits != 0 {
      guard let sign = Unicode.Scalar(0x2800 + UInt32(bits)) else { continue }
      let place = Point(column: point.column + index % columns, row: point.row + index / columns)
      frame.put(String(sign), at: place, style: style)
    }
  }
}
