import News
import Testing

@testable import Comparing

@Suite struct WritersVoiceTests {
  private func remarks(_ text: String) -> [String] {
    let comparison = Comparison(text, "Nothing of the kind stands here.")
    return comparison.remarks.filter { $0.side == .left }.map {
      "\($0.kind.rawValue): \(comparison.text($0.range, .left))"
    }
  }

  @Test(arguments: [
    ("It is worth noting that the ferry was late.", "comment: It is worth noting"),
    ("The ferry, of course, was late again.", "comment: of course"),
    ("Observers have noted that the harbour is shut.", "unnamed-source: Observers have noted"),
    ("The vote was late, and critics say it was bought.", "unnamed-source: critics say"),
    ("The harbour was shut, raising fears of a strike.", "effect: raising fears"),
    ("The vote passed, sparking widespread outrage.", "effect: sparking widespread outrage"),
    ("Who pays for the ferry?", "question: Who pays for the ferry?"),
    ("What a week it was for the harbour!", "exclamation: What a week it was for the harbour!"),
  ]) func theWritersOwnVoiceIsFound(text: String, expected: String) {
    #expect(remarks(text) == [expected])
  }

  @Test(arguments: [
    "“It is worth noting that the ferry was late,” Lena Ward said.",
    "“Who pays for the ferry?” Lena Ward asked.",
    "The mayor's critics say the vote was bought.",
    "Lena Ward and other critics say the vote was bought.",
    "The crane was raising containers at the harbour.",
    "Of the four ferries, two were late in the course of May.",
  ]) func whatSomebodySaysIsNone(text: String) { #expect(remarks(text) == []) }

  @Test func remarksOfEitherSideKeepTheirSide() {
    let comparison = Comparison("Nothing of the kind stands here.", "Critics say the ferry is old.")
    #expect(comparison.remarks.map(\.side) == [.right])
  }
}
