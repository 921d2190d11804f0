import Canvas
import Comparing
import TestSupport
import Testing

@testable import Screens

/// The comparison as it is seen; the pictures are in Fixtures.
@Suite struct ComparisonPictureTests {
  private func expect(_ screen: ComparisonScreen, _ columns: Int, _ rows: Int, _ name: String) {
    let size = Size(columns: columns, rows: rows)
    let footer = screen.footer(size: size)
    var frame = screen.render(size: size)
    frame.put(footer.hints, at: Point(column: 1, row: rows - 1))
    frame.put(footer.place, at: Point(column: columns - 1 - footer.place.count, row: rows - 1))
    let difference = Snapshot.difference(of: frame.picture, named: name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  private func screen(_ columns: Int, _ rows: Int, _ actions: [Action] = []) -> ComparisonScreen {
    var screen = ComparisonScreen(SampleComparison.make())
    for action in actions { _ = screen.perform(action, size: Size(columns: columns, rows: rows)) }
    return screen
  }

  @Test func aWideTerminalShowsBothReportsInRows() { expect(screen(160, 45), 160, 45, "wide") }

  @Test func aHundredColumnsAreEnoughForTwo() { expect(screen(100, 30), 100, 30, "hundred") }

  @Test func belowThatTheReportsAreStacked() { expect(screen(60, 20), 60, 20, "stacked") }

  @Test func aTinyTerminalStillShowsText() { expect(screen(24, 6), 24, 6, "tiny") }

  @Test func eachReportCanKeepItsOwnOrder() {
    expect(screen(120, 30, [.switchLayout]), 120, 30, "flow")
    expect(screen(60, 20, [.switchLayout, .otherSide]), 60, 20, "flow-narrow")
  }

  @Test func theOrderFollowsTheFocusedSide() { expect(screen(120, 40, [.otherSide]), 120, 40, "focus-right") }

  @Test func swappedSidesChangePlaces() { expect(screen(120, 40, [.swapSides]), 120, 40, "swapped") }

  @Test func anExplanationShowsBothWordings() {
    let toAltered: [Action] = [.nextFinding, .nextFinding, .nextFinding, .explain]
    expect(screen(120, 30, toAltered), 120, 30, "explanation")
    expect(screen(60, 20, toAltered), 60, 20, "explanation-narrow")
  }

  @Test func theSpeakersAreALayer() { expect(screen(120, 30, [.layer(6)]), 120, 30, "speakers") }
}
