import News
import Testing

@testable import Comparing

@Suite struct FurnitureTests {
  private static let report = "The dam at Corran overflowed on Tuesday and three gates were opened at night."

  @Test(arguments: [
    "By Jane Smith", "By Jane Smith and John Doe", "Read more: the history of the dam", "See also: Floods",
    "Advertisement",
    "(Photo by Ana Ruiz)", "The harbour at dusk. (File photo: Ana Ruiz)", "Click here to subscribe",
    "Sign up for our newsletter",
    "Lloyd Austin (L) shakes hands with Yoko Kamikawa (R) in Tokyo.",
    "Copyright 2024 The Post. All rights reserved.", "***", "—",
  ]) func linesAroundAReportAreFurniture(line: String) {
    let reading = Reading(of: Self.report + "\n\n" + line + "\n\n" + Self.report)
    #expect(
      reading.sentences.filter(\.isFurniture).map { reading.text($0.range) }.joined(separator: " ") == line)
  }

  @Test(arguments: [
    "By Tuesday the water had gone.", "By and large the town was safe.",
    "The photo by the door was lost.",
    "Related articles of war were signed in 1907 by eleven of the powers who met in the city that year.",
    "He turned left (and right) at the bridge.",
  ]) func sentencesThatOnlyBeginLikeFurnitureAreNone(line: String) {
    let reading = Reading(of: Self.report + "\n\n" + line)
    #expect(!reading.sentences.contains { $0.isFurniture })
  }

  @Test(arguments: [
    "TOKYO —", "Tokyo, Japan—", "WASHINGTON (AP) --", "CORRAN (NW) -", "CORRAN, Jan. 14 —",
    "NEW YORK, July 28 —", "BRUSSELS/PARIS –",
  ]) func aDatelineIsKnown(dateline: String) {
    let reading = Reading(of: dateline + " The dam overflowed on Tuesday.")
    let first = reading.sentences.first
    #expect(first.map { reading.text(reading.range(of: $0.tokens.prefix($0.dateline))) } == dateline)
  }

  @Test(arguments: [
    "The dam — built in 1961 — fell.", "Rain-soaked hills slid.", "Maren Holt, the chief engineer, said no.",
    "Corran Water said 2-3 gates opened.",
    "Anglo-French talks began.",
  ]) func aSentenceWithADashHasNoDateline(text: String) {
    #expect(Reading(of: text).sentences.allSatisfy { $0.dateline == 0 })
  }

  @Test func noFindingSpeaksOfFurniture() {
    let left = Self.report + "\n\nRead more: 9,000 people evacuated in Stennet in 2011"
    let right = Self.report + "\n\nBy Jane Smith"
    let comparison = Comparison(of: Article(text: left), and: Article(text: right))
    #expect(comparison.facts == [] && comparison.conflicts == [] && comparison.framing == [])
  }
}
