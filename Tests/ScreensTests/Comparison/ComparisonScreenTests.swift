import Canvas
import News
import TestSupport
import Testing

@testable import Comparing
@testable import Screens

@Suite struct ComparisonScreenTests {
  private let size = Size(columns: 120, rows: 20)

  private func screen(_ actions: [Action] = []) -> ComparisonScreen {
    var screen = ComparisonScreen(SampleComparison.make())
    for action in actions { _ = screen.perform(action, size: size) }
    return screen
  }

  private func says(_ effects: [Effect]) -> String {
    effects.compactMap { effect in
      switch effect {
      case .say(let words), .warn(let words): words
      default: nil
      }
    }.joined(separator: "\n")
  }

  private func place(of words: String, _ screen: ComparisonScreen, _ size: Size) -> Point? {
    for (row, line) in screen.render(size: size).picture.split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .enumerated() {
      if let found = line.firstRange(of: words) {
        return Point(column: line.distance(from: line.startIndex, to: found.lowerBound), row: row)
      }
    }
    return nil
  }

  // MARK: Findings

  @Test func nGoesThroughEveryFindingDownThePageAndWraps() {
    var screen = screen()
    var kinds: [String] = []
    var effects: [Effect] = []
    for _ in 0..<9 {
      effects = screen.perform(.nextFinding, size: size)
      kinds.append(screen.current.map { screen.spread.findings[$0].kind } ?? "none")
    }
    #expect(
      kinds == [
        "label", "number conflict", "altered quote", "only here", "quote only here", "shared quote",
        "attribution", "only here", "label",
      ])
    #expect(says(effects) == "from the last finding on to the first")
    #expect(screen.footer(size: size).place.hasPrefix("finding 1 of 8 · label"))
    #expect(says(screen.perform(.previousFinding, size: size)) == "from the first finding back to the last")
  }

  @Test func nGoesOnFromWhereTheReaderMovedTo() {
    var screen = screen([.bottom, .previousFinding])
    #expect(screen.findingStatus == "finding 7 of 8 · attribution")
    _ = screen.perform(.top, size: size)
    #expect(screen.findingStatus == nil)
    _ = screen.perform(.nextFinding, size: size)
    #expect(screen.findingStatus == "finding 1 of 8 · label")
  }

  @Test func aFindingIsBroughtIntoViewOnBothSides() {
    let low = Size(columns: 120, rows: 12)
    var screen = screen()
    for _ in 0..<8 {
      _ = screen.perform(.nextFinding, size: low)
      let view = screen.view(low)
      for side in Side.allCases {
        guard let current = screen.current, let range = screen.spread.range(of: current, on: side) else {
          continue
        }
        let row = view.page.row(of: Spot(side: side, offset: range.start)) - view.tops[side]
        #expect((0..<view.regions.body.rows).contains(row))
      }
    }
  }

  @Test func hiddenLayersAreNeitherMarkedNorVisited() {
    var screen = screen([.layer(3), .layer(4)])
    #expect(screen.visible.count == 3)
    let picture = screen.render(size: size).picture
    #expect(!picture.contains(" ~ │") && picture.contains("≠"))
    #expect(says(screen.perform(.layer(3), size: size)) == "framing shown")
    for layer in 1...5 where layer != 4 { _ = screen.perform(.layer(layer), size: size) }
    #expect(says(screen.perform(.nextFinding, size: size)) == "all layers with findings are hidden")
  }

  @Test func enterExplainsWhatIsUnderTheCursorAndEscapeClosesThatFirst() {
    var screen = screen([.down, .down, .explain])
    #expect(screen.render(size: size).picture.contains("1,400 and 900 cannot both be"))
    #expect(screen.perform(.back, size: size).isEmpty && screen.mode == .reading)
    #expect(screen.perform(.back, size: size) == [.back])
  }

  @Test func editsAreReversedAndTheFindingAtHandIsTurnedRound() {
    let wide = Size(columns: 160, rows: 30)
    var screen = ComparisonScreen(SampleComparison.make())
    let calm = screen.render(size: wide)
    guard let place = place(of: "have been", screen, wide) else {
      Issue.record("the altered words are not on the screen")
      return
    }
    #expect(calm[place.column, place.row].style == Style(.altered, [.bold, .reverse, .underline]))
    #expect(calm[place.column - 2, place.row].style == Style(.altered, .underline))
    for _ in 0..<3 { _ = screen.perform(.nextFinding, size: wide) }
    let current = screen.render(size: wide)
    #expect(current[place.column - 2, place.row].style == Style(.altered, [.bold, .reverse, .underline]))
    #expect(current[place.column, place.row].style == Style(.altered, [.bold, .underline]))
  }

  // MARK: Places

  @Test func tabChangesTheSideOnTheSameRow() {
    var screen = screen([.down, .down, .down])
    let before = screen.render(size: size).cursor
    _ = screen.perform(.otherSide, size: size)
    #expect(screen.focus == .right && screen.anchor.side == .right)
    #expect(screen.render(size: size).cursor?.row == before?.row)
  }

  @Test func aResizeKeepsThePlace() {
    let screen = screen([.nextFinding, .nextFinding, .nextFinding, .nextFinding, .nextFinding])
    let anchor = screen.anchor
    for size in [Size(columns: 60, rows: 20), Size(columns: 200, rows: 12), Size(columns: 30, rows: 8)] {
      let frame = screen.render(size: size)
      let view = screen.view(size)
      #expect(screen.anchor == anchor)
      let row = view.page.row(of: anchor) - view.tops[anchor.side]
      #expect((0..<view.regions.body.rows).contains(row))
      #expect(frame.cursor?.row == view.regions.body.row + row)
    }
  }

  @Test func swappingKeepsTheFocusAndThePlace() {
    let screen = screen([.down, .swapSides])
    #expect(screen.focus == .left && screen.first == .right)
    #expect(screen.render(size: size).picture.split(separator: "\n")[1].hasPrefix("─ The Coastal Ledger"))
  }

  @Test func columnsWidenWithinBounds() {
    var screen = screen()
    let before = screen.view(size).regions.text.left.count
    _ = screen.perform(.widen, size: size)
    #expect(screen.view(size).regions.text.left.count > before)
    for _ in 0..<40 { _ = screen.perform(.widen, size: size) }
    #expect(screen.view(size).regions.text.right.count >= 20)
    #expect(says(screen.perform(.widen, size: Size(columns: 60, rows: 20))).contains("100 columns"))
  }

  @Test func inFlowTheOtherSideFollowsIntoView() {
    let low = Size(columns: 120, rows: 8)
    var screen = ComparisonScreen(SampleComparison.make())
    _ = screen.perform(.switchLayout, size: low)
    for _ in 0..<8 { _ = screen.perform(.down, size: low) }
    let target = screen.spread.counterpart(of: screen.anchor)
    let view = screen.view(low)
    let row = view.page.row(of: target) - view.tops.right
    #expect((0..<view.regions.body.rows).contains(row))
  }

  @Test func showingARangeBringsItIntoViewAndMarksIt() {
    let text = SampleComparison.make().articles.right.text
    guard let range = text.range(of: "mayor has offered") else { return }
    for size in [Size(columns: 120, rows: 8), Size(columns: 60, rows: 10)] {
      var screen = screen()
      screen.show(range, on: .right, size: size)
      let found = place(of: "mayor has", screen, size)
      #expect(found != nil)
      guard let found else { continue }
      #expect(screen.render(size: size)[found.column, found.row].style == Style(.accent, .reverse))
    }
  }

  // MARK: Keeping

  @Test func mKeepsTheFindingAtHandWithBothSides() {
    var screen = screen([.nextFinding, .nextFinding])
    #expect(screen.perform(.keep, size: size) == [.ask(Prompt(question: .note, label: "Note and #tags: "))])
    let effects = screen.answer(.note, with: "who counted? #numbers #strike", size: size)
    guard case .request(.keep(let draft))? = effects.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(
      draft.kind == "number conflict" && draft.note == "who counted?" && draft.tags == ["numbers", "strike"])
    #expect(draft.left?.exact == "1,400 people" && draft.right?.exact == "some 900 employees")
    #expect(draft.reason.contains("cannot both be"))
  }

  @Test func aSelectionIsKeptAsAPassage() {
    var screen = screen([.select, .wordRight, .wordRight, .keep])
    let effects = screen.answer(.note, with: "", size: size)
    guard case .request(.keep(let draft))? = effects.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(draft.kind == "passage" && draft.left?.exact == "Port workers in" && draft.right == nil)
    #expect(screen.mode == .reading)
  }

  @Test func sentencesAreSelectedWhole() {
    let screen = screen([.wordRight, .selectSentences, .down, .down])
    let selection = screen.selection
    let text = screen.spread.reports.left.article.text.text(
      in: selection?.range(in: screen.spread.reports.left) ?? TextRange(0, 0))
    #expect(text.hasPrefix("Port workers") && text.hasSuffix("joined the strike."))
  }

  @Test func nothingAtHandIsNothingToKeep() {
    var screen = screen()
    #expect(says(screen.perform(.keep, size: size)).hasPrefix("nothing to keep"))
    #expect(screen.answer(.note, with: "late", size: size).isEmpty)
  }

  // MARK: Searching and the mouse

  @Test func searchingMindsNeitherCaseNorAccents() {
    var screen = screen()
    #expect(screen.perform(.search, size: size) == [.ask(Prompt(question: .search, label: "Search: "))])
    #expect(says(screen.answer(.search, with: "MÄRA lind", size: size)).hasPrefix("match 1 of 2"))
    #expect(says(screen.perform(.nextFinding, size: size)).hasPrefix("match 2 of 2"))
    #expect(screen.anchor.side == .right)
    #expect(screen.perform(.back, size: size).isEmpty && screen.search == nil)
    #expect(says(screen.answer(.search, with: "zeppelin", size: size)) == "“zeppelin” is in neither text")
  }

  @Test func whatIsTypedIsMarkedAtOnceAndForgottenOnEscape() {
    var screen = screen()
    guard let point = place(of: "cranes", screen, size) else { return }
    let before = screen.render(size: size)
    _ = screen.typing(.search, text: "Cranes", size: size)
    let marked = screen.render(size: size)
    #expect(marked[point.column, point.row].style == Style(.accent, [.bold, .underline]))
    #expect(marked.picture == before.picture)
    _ = screen.cancelled(.search, size: size)
    #expect(screen.render(size: size) == before)
  }

  @Test func aClickPutsTheCursorThereAndTakesTheFinding() {
    var screen = screen()
    guard let point = place(of: "some 900", screen, size) else { return }
    _ = screen.handle(Mouse(.press, at: point), size: size)
    #expect(screen.focus == .right && screen.render(size: size).cursor == point)
    #expect(screen.findingStatus?.hasSuffix("number conflict") == true)
  }

  @Test func draggingSelectsAndTheWheelScrolls() {
    var screen = screen()
    guard let point = place(of: "walked out", screen, size) else { return }
    _ = screen.handle(Mouse(.press, at: point), size: size)
    _ = screen.handle(Mouse(.drag, at: Point(column: point.column + 8, row: point.row)), size: size)
    _ = screen.handle(Mouse(.release, at: point), size: size)
    let report = screen.spread.reports.left
    #expect(
      report.article.text.text(in: screen.selection?.range(in: report) ?? TextRange(0, 0)) == "walked out")
    let low = Size(columns: 120, rows: 10)
    _ = screen.handle(Mouse(.wheelDown, at: point), size: low)
    #expect(screen.view(low).tops.left == 3)
  }

  // MARK: The summary

  @Test func theSummaryLeadsToThePlace() {
    var screen = screen([.summary, .tab(4), .open])
    #expect(screen.scope == .comparison && screen.findingStatus?.hasSuffix("number conflict") == true)
    _ = screen.perform(.summary, size: size)
    #expect(screen.scope == .summary)
    for action in [Action.tab(6), .bottom, .open] { _ = screen.perform(action, size: size) }
    #expect(screen.anchor.side == .left && screen.mode == .reading)
    _ = screen.perform(.summary, size: size)
    #expect(screen.perform(.back, size: size).isEmpty && screen.scope == .comparison)
  }
}
