import News
import Testing

@testable import Comparing

@Suite struct AcronymsTests {
  /// What acronyms and their long names stand at in either report.
  private func mentions(_ left: String, _ right: String) -> Sides<[String]> {
    let comparer = Comparer(Article(text: left), Article(text: right))
    return comparer.readings.map { reading in
      comparer.acronyms.mentions(in: reading, besides: Concepts(of: reading)).map {
        reading.text(reading.range(of: $0.tokens))
      }
    }
  }

  @Test(
    "An acronym stands for the words whose initials it is",
    arguments: [
      ("The HWA struck.", "The Harbour Workers Alliance struck.", "HWA", "Harbour Workers Alliance"),
      ("The H.W.A. met.", "The Harbour Workers’ Alliance met.", "H.W.A.", "Harbour Workers’ Alliance"),
      ("The HWA met.", "The Harbour Worker’s Alliance met.", "HWA", "Harbour Worker’s Alliance"),
      ("The ANL met.", "The Anti-Noise League met.", "ANL", "Anti-Noise League"),
      (
        "An HWAP vote.", "The Harbour Workers Alliance for Peace met.", "HWAP",
        "Harbour Workers Alliance for Peace"
      ),
      ("The BOTA met.", "The Board of Towns and Areas met.", "BOTA", "Board of Towns and Areas"),
      (
        "The NALT met.", "The National Alliance for the Lighting of Towns met.", "NALT",
        "National Alliance for the Lighting of Towns"
      ),
    ])
  func standsFor(left: String, right: String, short: String, long: String) {
    let found = mentions(left, right)
    #expect(found.left == [short] && found.right == [long])
    let swapped = mentions(right, left)
    #expect(swapped.left == [long] && swapped.right == [short])
  }

  @Test("A report may give both, and the other one the acronym alone")
  func both() {
    let found = mentions(
      "The Harbour Workers Alliance (HWA) struck. The HWA met the mayor.", "The H.W.A. struck.")
    #expect(found.left == ["Harbour Workers Alliance", "HWA", "HWA"])
    #expect(found.right == ["H.W.A."])
  }

  @Test(
    "What may mean two things, or is spread over other words, means nothing",
    arguments: [
      ("The HWA struck.", "The Harbour Workers Alliance met the Harl Wharf Authority."),
      ("The HWA struck.", "Harl, Wells, and Arden struck."),
      ("The HWA struck.", "The harbour workers alliance met."),
      ("The HW struck.", "The Harbour Workers met."), ("The HWA struck.", "In Harl. Wells and Arden struck."),
      ("The HOW struck.", "The Harbour of the wells met."), ("The HWA struck.", "The HWA struck again."),
    ])
  func meansNothing(left: String, right: String) {
    let found = mentions(left, right)
    #expect(found.left == [] && found.right == [])
  }

  @Test("A long name that another list knows keeps its own thing")
  func known() {
    let found = mentions("The US struck. The UN met.", "The United States struck. The United Nations met.")
    #expect(found.left == [] && found.right == [])
  }

  @Test("Sentences that name it in either way are linked, and the name is told under the other")
  func linked() {
    let comparison = Comparison(
      "The Harbour Workers Alliance will sue. Rain fell on the hills of Corran.",
      "Snow fell on Lund for a week. The HWA will sue.")
    #expect(comparison.passages.contains { $0.left?.start == 0 && $0.right?.start == 30 })
    #expect(
      comparison.namings.map(\.entity) == ["HWA"]
        || comparison.namings.map(\.entity) == ["Harbour Workers Alliance"])
    #expect(comparison.framing.allSatisfy { $0.kind != .label })
  }

  @Test("A thousand acronyms and names cost no more than their number")
  func many() {
    let letters = Array("ABCDEFGHIJ")
    let words = ["Alpha", "Beta", "Corran", "Delta", "Elm", "Fern", "Gate", "Harl", "Iron", "Jute"]
    let text = (0..<1_000).map { number in
      let digits = [number / 100, number / 10 % 10, number % 10]
      return String(digits.map { letters[$0] }) + " met " + digits.map { words[$0] }.joined(separator: " ")
        + "."
    }.joined(separator: " ")
    let found = mentions(text, "Rain fell.")
    #expect(found.left.count == 64)
  }
}
