import Canvas
import Comparing
import TestSupport
import Testing

@testable import Screens

/// The summary's tabs as they are seen; the pictures are in Fixtures.
@Suite struct SummaryPictureTests {
  @Test(
    "Each tab is a list of its findings",
    arguments: [(1, "quotes"), (2, "framing"), (3, "facts"), (4, "conflicts"), (5, "voices"), (6, "order")])
  func tabs(number: Int, name: String) { expectPictures(of: SampleComparison.make(), number, name) }

  @Test(
    "Names and remarks stand in lists of their own kind",
    arguments: [(7, "names"), (2, "remarks")])
  func namesAndRemarks(number: Int, name: String) {
    expectPictures(of: SampleComparison.withNames(), number, name)
  }

  @Test("What headlines and leads say stands below the lines of the order")
  func heads() { expectPictures(of: SampleComparison.withHeads(), 6, "heads") }

  private func expectPictures(of comparison: Comparison, _ number: Int, _ name: String) {
    for (columns, rows) in [(120, 24), (60, 20)] {
      let size = Size(columns: columns, rows: rows)
      var screen = ComparisonScreen(comparison)
      for action in [Action.summary, .tab(number), .down] { _ = screen.perform(action, size: size) }
      let difference = Snapshot.difference(of: screen.render(size: size).picture, named: "\(name)-\(columns)")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }
}
