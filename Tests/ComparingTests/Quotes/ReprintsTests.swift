import News
import Testing

@testable import Comparing

@Suite struct ReprintsTests {
  private func reprints(_ text: String) -> [String] {
    let comparison = Comparison(text, "Nothing happened.")
    let back = Comparison("Nothing happened.", text)
    #expect(comparison.reprints.map(\.first) == back.reprints.map(\.first))
    #expect(back.reprints.allSatisfy { $0.side == .right })
    return comparison.reprints.map {
      "\(comparison.text($0.first, .left)) | \(comparison.text($0.second, .left))"
    }
  }

  private static let once = "“The dam was never in danger this winter,” Mara Reed said on Monday."

  @Test func theSameWordsPrintedTwiceDifferentlyAreFound() throws {
    let text = "\(Self.once)\n\nIt rained.\n\n“The dam was hardly in danger this winter,” Reed had said."
    #expect(
      reprints(text) == [
        "The dam was never in danger this winter, | The dam was hardly in danger this winter,"
      ])
    let finding = try #require(
      Comparison(text, "Nothing happened.").findings.first { $0.kind == "printed twice" })
    #expect(finding.mark == "≠" && finding.layer == .alteredQuotes && finding.ranges.right == nil)
    #expect(finding.reason.contains("“never” and then “hardly”"))
  }

  @Test(arguments: [
    "“The dam was never in danger this winter,” Reed said again.",
    "“The dam was never in danger this winter at all,” Tom Ashe said.",
    "“The wall was never as high as this winter,” Reed said.",
  ]) func wordsThatAreTheSameOrAnothersAreNot(second: String) {
    #expect(reprints("\(Self.once)\n\nIt rained.\n\n\(second)").isEmpty)
  }

  @Test func anotherSpellingIsNoOtherPrinting() {
    let text =
      "“The colour of the dam was never in doubt this winter,” Mara Reed said.\n\n“The color of the dam was never in doubt this winter,” Reed said."
    #expect(reprints(text).isEmpty)
  }
}
