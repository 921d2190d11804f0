import Canvas
import Comparing
import News
import Testing

@testable import Screens

@Suite struct SummaryTests {
  private let size = Size(columns: 120, rows: 24)

  private func open(
    _ number: Int, down: Int = 0, swapped: Bool = false, in sample: Comparison = SampleComparison.withNames()
  ) -> (ComparisonScreen, [Effect]) {
    var screen = ComparisonScreen(sample)
    if swapped { _ = screen.perform(.swapSides, size: size) }
    for action in [.summary, .tab(number)] + [Action](repeating: .down, count: down) {
      _ = screen.perform(action, size: size)
    }
    let effects = screen.perform(.open, size: size)
    return (screen, effects)
  }

  private func words(_ screen: ComparisonScreen) -> String? {
    screen.shown.map { selection in
      let report = screen.spread.reports[selection.side]
      return report.article.text.text(in: selection.range(in: report))
    }
  }

  @Test func aNameLeadsToItsFirstPlace() {
    #expect(words(open(7).0) == "Quayline" && open(7).0.shown?.side == .left)
    #expect(words(open(7, swapped: true).0) == "Quayline")
    #expect(open(7, swapped: true).0.shown?.side == .right)
    #expect(words(open(7, down: 2).0) == "employees")
  }

  @Test func aHeadlineLeadsToWhereTheOtherReportTellsItOrElseToItsOwnText() {
    let sample = SampleComparison.withHeads()
    let first = open(6, down: 5, in: sample).0
    #expect(words(first)?.hasPrefix("A wildcat walkout") == true && first.shown?.side == .right)
    let untold = open(6, down: 6, in: sample).0
    #expect(words(untold)?.hasPrefix("Port workers") == true && untold.shown?.side == .left)
    // The other headline comes first when the sides are exchanged, and leads to the left report.
    #expect(open(6, down: 5, swapped: true, in: sample).0.shown?.side == .left)
  }

  @Test func aNameWithoutAPlaceLeadsNowhere() {
    let (screen, effects) = open(7, down: 1)
    #expect(effects == [.say("nothing to go to")] && screen.mode == .summary)
  }

  @Test func aRemarkIsTheLastOfFramingAndLeadsToItsPlace() throws {
    let (screen, _) = open(2, down: 2)
    let current = try #require(screen.current)
    let finding = screen.spread.findings[current]
    #expect(finding.kind == "effect" && finding.ranges.left == nil && screen.mode == .reading)
    #expect(screen.visible.contains(current))
  }
}
