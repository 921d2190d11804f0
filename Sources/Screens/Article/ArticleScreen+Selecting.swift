import Canvas
import News

/// The mouse, selections, and keeping what is selected.
extension ArticleScreen {
  mutating func handle(_ mouse: Mouse, size: Size) -> [Effect] {
    switch mouse.action {
    case .wheelUp: scroll(by: -3, size: size)
    case .wheelDown: scroll(by: 3, size: size)
    case .press: pressed = offset(at: mouse.point, size: size)
    case .drag:
      if let offset = offset(at: mouse.point, size: size) { drag(to: offset) }
    case .release:
      pressed = nil
      isDragging = false
    }
    return []
  }

  mutating func drag(to offset: Int) {
    if let pressed {
      selection = TextSelection(.word, in: article.text, at: pressed)
      selection?.toggleAnchor()
      isDragging = true
    }
    pressed = nil
    if isDragging { selection?.move(to: offset) }
  }

  mutating func select(_ unit: TextUnit, size: Size) -> [Effect] {
    if selection?.unit == unit {
      selection?.toggleAnchor()
      return []
    }
    let layout = layout(size)
    let top = place.row(in: layout, page: page(size))
    let line = (top..<(top + page(size))).lazy.compactMap { layout.line(onRow: $0) }.first {
      !$0.glyphs.isEmpty
    }
    let offset = selection?.caretRange.start ?? line?.scalars.lowerBound ?? 0
    selection = TextSelection(unit, in: article.text, at: offset)
    guard let selection else { return [.warn("There is no text to select.")] }
    reveal(selection.caretRange.start, size: size)
    return []
  }

  mutating func moveSelection(_ action: Action, size: Size) -> Bool {
    guard var selection else { return false }
    switch action {
    case .wordLeft: selection.move(by: -1)
    case .wordRight: selection.move(by: 1)
    case .up where selection.unit == .sentence: selection.move(by: -1)
    case .down where selection.unit == .sentence: selection.move(by: 1)
    case .up: selection.move(to: offset(besides: selection.caretRange.start, rows: -1, size: size))
    case .down: selection.move(to: offset(besides: selection.caretRange.start, rows: 1, size: size))
    case .top: selection.move(to: 0)
    case .bottom: selection.move(to: text.count)
    default: return false
    }
    self.selection = selection
    reveal(selection.caretRange.start, size: size)
    return true
  }

  /// What stands in the same column some rows away, past empty rows.
  func offset(besides offset: Int, rows: Int, size: Size) -> Int {
    let layout = layout(size)
    let row = layout.row(of: offset)
    guard let line = layout.line(onRow: row) else { return offset }
    let column = text.column(of: offset, in: line)
    var target = row + rows
    while let other = layout.line(onRow: target) {
      if !other.glyphs.isEmpty { return text.offset(atColumn: column, in: other) }
      target += rows
    }
    return offset
  }

  mutating func keep() -> [Effect] {
    guard let selection else {
      return [.warn("Nothing is selected: v selects words, V sentences, and the mouse drags.")]
    }
    kept = selection.range
    return [.ask(Prompt(question: .note, label: "Note and #tags:"))]
  }

  mutating func keep(noting note: String) -> [Effect] {
    guard let kept else { return [] }
    self.kept = nil
    selection = nil
    let line = NoteLine(note)
    return [
      .request(
        .keep(
          BookmarkDraft(
            kind: "passage", left: Passage(kept, of: article), right: nil, note: line.note, tags: line.tags)))
    ]
  }
}
