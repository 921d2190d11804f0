import Canvas
import Comparing
import News

/// The smallest part of a report that a layout moves as a whole: a sentence, or text that no sentence holds.
struct Unit: Hashable, Sendable {
  /// Not empty, inside of the text, and apart from every other unit's.
  let range: TextRange
  let opensParagraph: Bool
  let isFurniture: Bool
}

extension Unit {
  /// The units of a text, in order: its sentences, and whatever stands between them that is not blank.
  ///
  /// Sentences are taken as they come: what lies outside of the text or inside of another sentence is cut, so
  /// that every scalar that is not blank is in exactly one unit. A unit never begins inside of a glyph.
  static func units(of scalars: [Unicode.Scalar], sentences: [Sentence], in display: DisplayText) -> [Unit] {
    var units: [Unit] = []
    var position = 0
    for sentence in sentences.sorted(by: { $0.range < $1.range }) {
      let start = display.start(ofGlyph: display.glyph(at: max(0, sentence.range.start)))
      let end = display.start(ofGlyph: display.glyph(at: max(0, sentence.range.end)))
      let whole = TextRange(max(position, start), end)
      guard !whole.isEmpty else { continue }
      units += pieces(of: scalars, in: TextRange(position, whole.start))
      let range = trimmed(whole, in: scalars)
      position = whole.end
      guard !range.isEmpty else { continue }
      let opens = sentence.opensParagraph || units.isEmpty
      units.append(Unit(range: range, opensParagraph: opens, isFurniture: sentence.isFurniture))
    }
    return units + pieces(of: scalars, in: TextRange(position, scalars.count))
  }

  /// The lines of a stretch that no sentence holds, without those that are blank.
  private static func pieces(of scalars: [Unicode.Scalar], in range: TextRange) -> [Unit] {
    var pieces: [Unit] = []
    var start = range.start
    while start < range.end {
      let end = scalars[start..<range.end].firstIndex(of: "\n") ?? range.end
      let piece = trimmed(TextRange(start, end), in: scalars)
      if !piece.isEmpty {
        let opens = piece.start == 0 || scalars[piece.start - 1] == "\n"
        pieces.append(Unit(range: piece, opensParagraph: opens, isFurniture: false))
      }
      start = end + 1
    }
    return pieces
  }

  /// `range` without the blanks at its ends.
  private static func trimmed(_ range: TextRange, in scalars: [Unicode.Scalar]) -> TextRange {
    var range = range
    while !range.isEmpty, isBlank(scalars[range.start]) { range.start += 1 }
    while !range.isEmpty, isBlank(scalars[range.end - 1]) { range.end -= 1 }
    return range
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }
}
