import News
import Testing

@testable import Comparing

@Suite struct FindingTests {
  private static let left = """
    The regime opened three gates at the Corran dam. Rescuers moved 1,200 people from the valley.

    “The dam was never in danger this winter,” Maren Holt claimed. “Nobody hid anything,” she said.
    """
  private static let right = """
    The ferry to Lund sank at noon in a storm. The government opened three gates at the Corran dam. Rescuers moved 2,100 people from the valley.

    “The dam itself was never in danger this winter,” Maren Holt said.
    """

  @Test func everyFindingHasAMarkAKindAndAReason() {
    let findings = Comparison(Self.left, Self.right).findings
    let marks: [String: Character] = [
      "shared quote": "=", "trimmed quote": "<", "altered quote": "≠", "retold quote": "≈",
      "quote only here": "+", "label": "~",
      "attribution": "~", "wording": "~", "scare quotes": "~", "hedge": "~", "agency": "~",
      "comment": "~", "unnamed source": "~", "effect": "~", "question": "~", "exclamation": "~",
      "only here": "+",
      "printed twice": "≠", "number conflict": "!",
      "date conflict": "!", "name conflict": "!",
    ]
    #expect(
      findings.allSatisfy { marks[$0.kind] == $0.mark && !$0.reason.isEmpty && (0...1).contains($0.weight) })
    #expect(
      Set(findings.map(\.kind)).isSuperset(of: [
        "altered quote", "quote only here", "label", "only here", "number conflict",
      ]))
  }

  @Test func findingsOfTheRightAloneStandBehindThePassageBeforeThem() throws {
    let comparison = Comparison(
      Self.left, "\(Self.right)\n\nNine kettles were found in a ditch near Brod Hill.")
    let findings = comparison.findings
    let alone = findings.filter { $0.ranges.left == nil }
    #expect(
      alone.map { comparison.text($0.ranges.right, .right) } == [
        "The ferry to Lund sank at noon in a storm", "Nine kettles were found in a ditch near Brod Hill",
      ])
    #expect(findings.first?.ranges.left == nil)
    let last = try #require(findings.lastIndex { $0.ranges.left == nil })
    let quote = try #require(findings.firstIndex { $0.kind == "altered quote" })
    #expect(last > quote)
  }

  @Test func aRemarkIsAFindingOfItsSide() throws {
    let right = "Moss opened the bridge. Of course, nobody had asked for it."
    let findings = Comparison("Moss opened the bridge.", right).findings
    let remark = try #require(findings.first { $0.kind == "comment" })
    #expect(remark.layer == .framing && remark.ranges.left == nil && remark.ranges.right != nil)
  }

  @Test func theEditsOfAQuotationComeWithIt() throws {
    let comparison = Comparison(Self.left, Self.right)
    let altered = try #require(comparison.findings.first { $0.kind == "altered quote" })
    #expect(altered.edits.left == [] && altered.edits.right.map { comparison.text($0, .right) } == ["itself"])
    #expect(altered.quotations.left?.speaker != nil && altered.layer == .alteredQuotes)
  }
}
