/// One line of a wrapped text.
public struct Line: Hashable, Sendable {
  /// The glyphs it draws, as indices into `DisplayText.glyphs`: without the blanks that ended it.
  public let glyphs: Range<Int>
  /// The scalars it stands for, with the blanks that ended it: lines follow each other without a gap.
  public let scalars: Range<Int>
  /// The columns of what it draws.
  public let columns: Int
}

extension DisplayText {
  /// The scalars of `offsets` as lines of at most `columns` columns; at least one line, which may be empty.
  ///
  /// A line ends at a line break, and else after a blank, a hyphen or next to an ideograph; a word longer than a
  /// line is cut. Where `columns` is 1, a wide glyph has a line of its own, and drawing it leaves it out.
  ///
  /// `DisplayText("one two").lines(in: 0..<7, columns: 5)` are two lines, of the scalars 0..<4 and 4..<7.
  public func lines(in offsets: Range<Int>, columns: Int) -> [Line] {
    let all = glyphs(of: offsets)
    var lines: [Line] = []
    var start = all.lowerBound
    repeat {
      let end = lineEnd(from: start, within: all, columns: max(1, columns))
      lines.append(line(start..<end))
      start = end
    } while start < all.upperBound
    if let last = lines.last, last.glyphs.upperBound < all.upperBound, glyphs[all.upperBound - 1].isLineBreak
    {
      lines.append(line(all.upperBound..<all.upperBound))
    }
    return lines
  }

  /// The glyph after the line that begins with `start`.
  private func lineEnd(from start: Int, within all: Range<Int>, columns: Int) -> Int {
    var used = 0
    var allowed: Int?
    for index in start..<all.upperBound {
      let glyph = glyphs[index]
      if glyph.isLineBreak { return index + 1 }
      if index > start, glyphs[index - 1].wrapping.allowsBreak(before: glyph.wrapping) { allowed = index }
      used += glyph.columns
      if used > columns, glyph.wrapping != .blank { return allowed ?? max(start + 1, index) }
    }
    return all.upperBound
  }

  private func line(_ range: Range<Int>) -> Line {
    var end = range.upperBound
    while end > range.lowerBound, glyphs[end - 1].wrapping == .blank || glyphs[end - 1].isLineBreak {
      end -= 1
    }
    let columns = glyphs[range.lowerBound..<end].reduce(0) { $0 + $1.columns }
    return Line(
      glyphs: range.lowerBound..<end,
      scalars: start(ofGlyph: range.lowerBound)..<start(ofGlyph: range.upperBound),
      columns: columns)
  }

  /// The column of the scalar at `offset` in `line`: 0 before the line, its columns beyond it.
  public func column(of offset: Int, in line: Line) -> Int {
    let target = min(max(glyph(at: offset), line.glyphs.lowerBound), line.glyphs.upperBound)
    return glyphs[line.glyphs.lowerBound..<target].reduce(0) { $0 + $1.columns }
  }

  /// The offset of the scalar that `line` shows at `column`, or of the one after its last beyond its columns.
  public func offset(atColumn column: Int, in line: Line) -> Int {
    var used = 0
    for index in line.glyphs {
      used += glyphs[index].columns
      if column < used { return glyphs[index].start }
    }
    return start(ofGlyph: line.glyphs.upperBound)
  }
}

extension Frame {
  /// Draws `line` of `text` from `point` rightwards within `maxColumns`; `style` gives the style of the glyph
  /// whose first scalar stands at an offset.
  public mutating func put(
    _ line: Line, of text: DisplayText, at point: Point, maxColumns: Int = .max, style: (Int) -> Style
  ) {
    var column = 0
    for glyph in text.glyphs[line.glyphs] {
      guard column + glyph.columns <= maxColumns else { return }
      put(glyph, at: Point(column: point.column + column, row: point.row), style: style(glyph.start))
      column += glyph.columns
    }
  }
}
