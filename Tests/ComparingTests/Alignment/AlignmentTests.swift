import News
import Testing

@testable import Comparing

@Suite struct AlignmentTests {
  /// The links as pairs of sentence numbers, each from 1: `2–1`.
  private func links(_ left: String, _ right: String) -> [String] {
    let comparison = Comparison(left, right)
    func number(_ range: TextRange?, _ side: Side) -> String {
      comparison.sentences[side].firstIndex { $0.range == range }.map { "\($0 + 1)" } ?? "0"
    }
    return comparison.passages.map { "\(number($0.left, .left))–\(number($0.right, .right))" }
  }

  private static let dam = "Corran Water opened three spill gates at the Corran dam on Tuesday night."
  private static let strike = "Nurses at Sarnfield hospital walked out over twelve-hour shifts."
  private static let tram = "The Orrin Bay council approved a light rail line along the waterfront."

  @Test func reportsInAnotherOrderAreLinkedAcross() {
    let found = links("\(Self.dam) \(Self.strike)", "\(Self.strike) \(Self.dam)")
    #expect(found == ["1–2", "2–1"])
  }

  @Test func aSentenceWithoutACounterpartStandsOnceAlone() {
    #expect(links("\(Self.dam) \(Self.strike)", "\(Self.tram) \(Self.dam)") == ["1–2", "2–0", "0–1"])
  }

  @Test func sentencesThatShareOnlyFunctionWordsAreNotLinked() {
    #expect(
      links("It was there and he did not see it at all.", "It was not there, and they did see all of it.")
        == ["1–0", "0–1"])
  }

  @Test func oneSentenceMayAnswerTwo() {
    let found = links(
      "Corran Water opened three spill gates on Tuesday night, and nobody in Stennet heard the siren.",
      "Corran Water opened three spill gates on Tuesday night. Nobody in Stennet heard the siren.")
    #expect(found == ["1–1", "1–2"])
  }

  @Test func theSameSentenceScoresAsTheSameAndAPartAsLess() throws {
    let same = try #require(Comparison(Self.dam, Self.dam).passages.first)
    #expect(same.score > 0.8)
    let comparison = Comparison(
      "\(Self.dam) \(Self.tram)",
      "Three spill gates at the Corran dam were opened, the mayor of Stennet told a crowd that had waited for hours in the old church."
    )
    let part = try #require(comparison.passages.first { $0.right != nil })
    #expect(part.left == comparison.sentences.left.first?.range && part.score < same.score)
  }

  @Test func otherNamesAndOtherFormsLink() {
    #expect(
      links(
        "Beijing rejected the PRC’s claims about two islands.",
        "China rejected its own claims about 2 islands.") == ["1–1"])
  }

  @Test func furnitureIsNeverLinked() {
    let comparison = Comparison(
      "\(Self.dam)\n\nRead more: the Corran dam gates", "\(Self.dam)\n\nRead more: the Corran dam gates")
    #expect(comparison.passages.count == 3)
    #expect(comparison.sentences.left.map(\.isFurniture) == [false, true])
    #expect(comparison.sentences.left.map(\.coverage) == [.full, .none])
  }

  @Test func onlyTheFirstSentenceOfAParagraphOpensIt() {
    let comparison = Comparison("One day. Two days.\n\nThree days.", "")
    #expect(comparison.sentences.left.map(\.opensParagraph) == [true, false, true])
  }

  @Test func aSentenceIsToldInFullInPartOrOnlyHere() {
    let comparison = Comparison(
      "\(Self.dam) \(Self.strike) \(Self.tram)",
      "\(Self.dam) Nurses at Sarnfield hospital walked out over twelve-hour shifts, while porters in Lund collected eleven thousand signatures against the closing of the old maternity ward."
    )
    #expect(comparison.sentences.left.map(\.coverage) == [.full, .full, .none])
    #expect(comparison.sentences.right.map(\.coverage) == [.full, .partial])
  }

  @Test func aLinkSaysWhatSpeaksForIt() throws {
    let comparison = Comparison(
      "\(Self.dam) \(Self.strike)",
      "On Tuesday night three spill gates were opened at the Corran dam. \(Self.tram)")
    let link = try #require(comparison.passages.first { $0.left != nil && $0.right != nil })
    #expect(link.signs.contains { $0.weight > 0 })
    #expect(link.signs.map { abs($0.weight) } == link.signs.map { abs($0.weight) }.sorted(by: >))
    #expect(try #require(link.reason).hasPrefix("Linked by "))
  }

  @Test func aSentenceWithoutALinkHasNoReason() {
    #expect(Comparison(Self.dam, Self.tram).passages.allSatisfy { $0.reason == nil && $0.signs == [] })
  }
}
