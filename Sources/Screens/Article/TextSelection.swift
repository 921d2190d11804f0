import News

/// A passage being selected: first its start is chosen, then its end.
struct TextSelection: Hashable, Sendable {
  let unit: TextUnit
  private let units: [TextRange]
  /// The unit where the passage starts, once it is chosen.
  private(set) var anchor: Int?
  private(set) var caret: Int

  /// Begins with the first unit that ends after `offset`; nil in a text without any.
  init?(_ unit: TextUnit, in text: String, at offset: Int) {
    units = unit.ranges(in: text)
    guard !units.isEmpty else { return nil }
    self.unit = unit
    caret = units.firstIndex { $0.end > offset } ?? units.count - 1
  }

  /// What is selected.
  var range: TextRange {
    let other = anchor ?? caret
    return TextRange(units[min(caret, other)].start, units[max(caret, other)].end)
  }

  /// The unit under the cursor.
  var caretRange: TextRange { units[caret] }

  /// Lets the passage start here; a second call lets its start go.
  mutating func toggleAnchor() { anchor = anchor == nil ? caret : nil }

  mutating func move(by steps: Int) {
    caret = max(0, min(units.count - 1, caret + steps))
  }

  /// Moves to the unit at `offset`, or the nearest one before it.
  mutating func move(to offset: Int) {
    caret = units.lastIndex { $0.start <= offset } ?? 0
  }
}
