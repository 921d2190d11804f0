import News
import TestSupport
import Testing

@testable import Comparing

/// Whole comparisons of texts that are too long or too much alike; each takes minutes if something looks at all pairs.
///
/// The limit only ends what hangs, and waiting for a thread counts in it; how fast the engine is, `Tests/Benchmarks` measures.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LargeComparisonTests {
  private func expectWhole(
    _ left: String, _ right: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let comparison = Comparison(left, right)
    for side in Side.allCases {
      let sentences = comparison.sentences[side]
      #expect(sentences.map(\.range) == sentences.map(\.range).sorted(), sourceLocation: sourceLocation)
      let told = Set(comparison.passages.compactMap { side == .left ? $0.left : $0.right })
      #expect(told.isSuperset(of: sentences.map(\.range)), sourceLocation: sourceLocation)
    }
    let framing = comparison.findings.count { $0.layer == .framing }
    #expect(framing == comparison.framing.count + comparison.remarks.count, sourceLocation: sourceLocation)
  }

  @Test func oneSentenceOfManyWords() {
    let words = (0..<15_000).map { "w\($0)" }.joined(separator: " ")
    expectWhole(words + " left.", words + " stayed behind.")
  }

  @Test func oneSentenceOfManyClauses() {
    let clauses = (0..<2_500).map { "which mill number\($0) had reportedly opened" }.joined(separator: ", ")
    expectWhole(clauses + ".", clauses + " again.")
  }

  /// Texts without a full stop: whatever is looked up in the whole sentence for each clause takes quadratic time.
  @Test(arguments: [
    ("Dockers argued that the port fell, and that clerk number stayed, ", "Dockers said that they argued, "),
    ("The vile regime spoke of number men, ", "“The vile regime spoke” of number men, he said, "),
    ("Ada Moss was shot by Tom Reed, ", "Tom Reed was shot by Ada Moss, "),
    ("President Ada Moss, 41, of Selmouth slammed number, ", "Ada Moss, 14, of Corran praised number, "),
  ])
  func oneSentenceOfManyClausesAlike(left: String, right: String) {
    func text(_ clause: String) -> String {
      (0..<2_500).map { clause.replacing("number", with: "\($0)") }.joined() + "again."
    }
    expectWhole(text(left), text(right))
  }

  @Test func manySentencesThatJudge() {
    func text(_ first: String, _ second: String) -> String {
      (0..<4_000).map { "\(first) took the town with the \($0) \(second). " }.joined()
    }
    expectWhole(text("Rebels", "vile protesters"), text("Militants", "reckless activists"))
  }

  @Test func oneSentenceOfManyNumbers() {
    let numbers = (0..<2_000).map { "\($0 + 100) ships, " }.joined()
    expectWhole(numbers + "and no boats.", numbers.replacing("9 ships", with: "8 ships") + "and no more.")
  }

  @Test func aChainOfScaledNumbers() {
    let chain = "He saw " + String(repeating: "2 hundred and ", count: 20_000) + "2 ships."
    expectWhole(chain, "He saw 3 ships.")
  }

  @Test func manySentencesAlike() {
    let text = String(repeating: "The regime opened three gates at the Corran dam on Tuesday. ", count: 2_000)
    expectWhole(text, text)
  }

  @Test func aWordThatJudgesInAndOutOfMarks() {
    expectWhole(
      String(repeating: "The vile regime spoke. ", count: 8_000),
      String(repeating: "“The vile regime spoke,” he said. ", count: 8_000))
  }

  /// Half as many as of others: twenty seconds of a debug build went into twice these, without a quadratic step.
  @Test func manyAlteredQuotations() {
    func text(_ day: String) -> String {
      (0..<1_000).map { "“The wall \($0) will hold until \(day),” Mara Reed said. " }.joined()
    }
    expectWhole(text("Friday"), text("Monday"))
  }

  @Test func manySentencesThatShareRareWords() {
    func text(_ seed: UInt64) -> String {
      var numbers = SeededNumbers(seed: seed)
      return (0..<600).map { _ in
        (0..<12).map { _ in "word\(Int.random(in: 0..<300, using: &numbers))" }.joined(separator: " ") + ". "
      }.joined()
    }
    expectWhole(text(1), text(2))
  }

  @Test func manyQuotationsAlike() {
    let text = String(repeating: "“We opened three gates at the Corran dam,” he said. ", count: 1_500)
    expectWhole(text, text)
  }

  @Test func oneQuotationWithManyInsideIt() {
    let text = "“" + String(repeating: "‘we opened three gates’ they say ", count: 2_000) + "” Moss said."
    expectWhole(text, text.replacing("Moss", with: "Hale"))
  }

  @Test func manyQuotationsThatShareAFewWords() {
    func text(_ first: Int) -> String {
      (0..<70).map {
        "“We opened gate number \($0 + first) at the Corran dam on Tuesday night,” he said.\n\n"
      }.joined()
    }
    expectWhole(text(0), text(35))
  }

  @Test func manyNamesOfOneFirstName() {
    func text(_ ending: String) -> String { (0..<1_200).map { "Maren Holt\($0)\(ending). " }.joined() }
    expectWhole(text("aaa"), text("bbb"))
  }

  @Test func manyMentionsOfOneCountry() {
    func text(_ name: String) -> String {
      String(repeating: "\(name), ", count: 25_000) + "again.\n\n"
        + (0..<600).map { "\(name) opened gate\($0 % 300) again. " }.joined()
    }
    expectWhole(text("China"), text("Beijing"))
  }

  @Test func manyFactsOnEitherSide() {
    func text(_ letter: String) -> String {
      (0..<4_000).map { "Later \(letter)\($0) burned the old mill \(letter)\($0). " }.joined()
    }
    expectWhole(text("x"), text("y"))
  }

  @Test func marksWithoutAnEnd() {
    expectWhole(String(repeating: "“a ", count: 1_500), String(repeating: "‘a’ \"", count: 1_500))
  }
}
