import Comparing
import News

/// A passage that the reader marks, from where they began to where the cursor is.
struct Selection: Hashable, Sendable {
  enum Unit: Hashable, Sendable { case exact, words, sentences }

  let side: Side
  /// The offset where it began.
  let origin: Int
  /// The offset of the cursor, which it holds.
  var end: Int
  var unit: Unit

  /// What is selected: both ends widened to whole words or sentences.
  func range(in report: Report) -> TextRange {
    let ends = [origin, end].map { piece(at: $0, in: report) }
    return report.clamped(TextRange(min(ends[0].start, ends[1].start), max(ends[0].end, ends[1].end)))
  }

  private func piece(at offset: Int, in report: Report) -> TextRange {
    switch unit {
    case .exact: TextRange(offset, offset + 1)
    case .words: report.word(at: offset)
    case .sentences:
      report.unit(at: offset).map { report.units[$0].range } ?? TextRange(offset, offset)
    }
  }
}

extension ComparisonScreen {
  /// Begins a selection at the cursor, or changes the one there is between words and sentences.
  mutating func startSelecting(wholeSentences: Bool) -> [Effect] {
    let unit: Selection.Unit = wholeSentences ? .sentences : .words
    if case .selecting(var selection) = mode {
      if selection.unit == unit {
        mode = .reading
      } else {
        selection.unit = unit
        mode = .selecting(selection)
      }
      return []
    }
    guard spread.reports[anchor.side].count > 0 else { return [.warn("there is no text to select")] }
    current = nil
    mode = .selecting(Selection(side: anchor.side, origin: anchor.offset, end: anchor.offset, unit: unit))
    return []
  }

  /// The selection with the cursor as its end, as far as there is one.
  var selection: Selection? {
    guard case .selecting(var selection) = mode else { return shown }
    if anchor.side == selection.side { selection.end = anchor.offset }
    return selection
  }
}
