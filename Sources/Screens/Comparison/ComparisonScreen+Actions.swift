import Canvas
import Comparing
import News

/// What each action does while the texts are shown.
extension ComparisonScreen {
  mutating func performWhileReading(_ action: Action, size: Size) -> [Effect] {
    if case .explaining(let scroll) = mode, let lines = Self.lines(of: action, page: panelRows(size)) {
      mode = .explaining(scroll: clampedPanelScroll(scroll + lines, size))
      return []
    }
    switch action {
    case .up, .down, .halfPageUp, .halfPageDown, .pageUp, .pageDown, .top, .bottom, .wordLeft, .wordRight:
      move(action, size: size)
      return []
    case .nextFinding, .searchNext: return step(1, size: size)
    case .previousFinding, .searchPrevious: return step(-1, size: size)
    case .open, .explain: return explain(size: size)
    case .back: return goBack()
    case .keep: return keep()
    case .search: return [.ask(Prompt(question: .search, label: "Search: "))]
    case .summary:
      mode = .summary
      return []
    default: return arrange(action, size: size)
    }
  }

  /// The actions that change what is shown and how.
  private mutating func arrange(_ action: Action, size: Size) -> [Effect] {
    switch action {
    case .otherSide: return turn(size: size)
    case .swapSides:
      isSwapped.toggle()
      return []
    case .switchLayout:
      isFlow.toggle()
      return [.say(isFlow ? "each report in its own order" : "what says the same stands side by side")]
    case .layer(let number): return toggleLayer(number)
    case .widen, .narrow: return widen(action == .widen, size: size)
    case .select: return startSelecting(wholeSentences: false)
    case .selectSentences: return startSelecting(wholeSentences: true)
    default: return []
    }
  }

  private mutating func toggleLayer(_ number: Int) -> [Effect] {
    guard let layer = Finding.Layer(rawValue: number) else { return [] }
    if hidden.remove(layer) == nil { hidden.insert(layer) }
    if let current, hidden.contains(spread.findings[current].layer) {
      self.current = nil
      mode = .reading
    }
    return [.say("\(layer.words) \(hidden.contains(layer) ? "hidden" : "shown")")]
  }

  private mutating func widen(_ isWider: Bool, size: Size) -> [Effect] {
    guard size.columns >= Regions.sideBySide else {
      return [.say("columns can be widened from \(Regions.sideBySide) columns on")]
    }
    let step = (focus == first) == isWider ? 5 : -5
    share = min(80, max(20, share + step))
    return []
  }

  /// To the other side, at the row where the cursor is.
  private mutating func turn(size: Size) -> [Effect] {
    if case .selecting = mode { return [.say("a selection stays on its side; Escape drops it")] }
    let view = view(size)
    let row = view.page.row(of: anchor)
    focus = focus.other
    if isFlow {
      let target = currentRangeStart(on: focus) ?? spread.counterpart(of: anchor).offset
      let new = Spot(side: focus, offset: target)
      partner = Hold(offset: anchor.offset, row: anchorRow)
      anchorRow = view.page.row(of: new) - view.tops[focus]
      anchor = new
    } else if let line = view.page.line(row, focus) {
      let offset = spread.reports[focus].display.offset(atColumn: wantedColumn, in: line)
      anchor = Spot(
        side: focus, offset: min(offset, max(line.scalars.lowerBound, line.scalars.upperBound - 1)))
    }
    return []
  }

  private func currentRangeStart(on side: Side) -> Int? {
    current.flatMap { spread.range(of: $0, on: side)?.start }
  }

  /// Closes what is open, innermost first; with nothing open, leaves.
  private mutating func goBack() -> [Effect] {
    switch mode {
    case .explaining, .selecting, .summary:
      mode = .reading
      return []
    case .reading:
      guard search == nil else {
        search = nil
        return []
      }
      return [.back]
    }
  }

  /// By how many lines an action scrolls a panel of `page` rows; nil for actions that do not scroll.
  private static func lines(of action: Action, page: Int) -> Int? {
    switch action {
    case .up: -1
    case .down: 1
    case .halfPageUp, .pageUp: -max(1, page - 2)
    case .halfPageDown, .pageDown: max(1, page - 2)
    case .top: -10_000
    case .bottom: 10_000
    default: nil
    }
  }
}

extension Finding.Layer {
  /// The layer as the reader calls it.
  var words: String {
    switch self {
    case .sharedQuotes: "shared quotes"
    case .alteredQuotes: "altered quotes"
    case .framing: "framing"
    case .onlyHere: "only here"
    case .conflicts: "conflicts"
    case .speakers: "speakers"
    }
  }
}
