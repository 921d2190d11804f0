import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct ActConflictsTests {
  @Test(arguments: [
    ("[[Police shot]] a driver on the harbour road.", "[[Soldiers shot]] a driver on the harbour road."),
    (
      "A driver was [[shot by police]] on the harbour road.",
      "[[Soldiers shot]] a driver on the harbour road."
    ),
    (
      "[[Moscow accused]] Kyiv of firing at the ferry.",
      "[[Ukraine accused]] the Kremlin of firing at the ferry."
    ),
    (
      "[[Mara Reed sued]] the harbour trust over the crane.",
      "[[The harbour trust sued]] Mara Reed over the crane."
    ),
    (
      "[[Maria Ruiz fired]] the harbour chief over the broken crane.",
      "[[Thomas Verrin fired]] the harbour chief over the broken crane."
    ),
  ]) func oneActWithAnotherWhoActsIsAConflict(left: String, right: String) throws {
    try expect(.actor, left, right)
  }

  @Test(arguments: [
    (
      "Mayor Reed [[did not resign]] over the ferry contract.",
      "Mayor Reed [[resigned]] over the ferry contract."
    ),
    (
      "The council [[agreed]] to sell the harbour crane.",
      "The council [[refused]] to sell the harbour crane."
    ),
    (
      "Ferry prices [[rose]] sharply in the northern ports.",
      "Ferry prices [[fell]] sharply in the northern ports."
    ),
    ("The harbour wall is [[safe]] after the storm.", "The harbour wall [[is not safe]] after the storm."),
    ("The harbour wall is [[safe]] after the storm.", "The harbour wall is [[unsafe]] after the storm."),
    (
      "The jury [[convicted]] the ferry captain of fraud.",
      "The jury [[acquitted]] the ferry captain of fraud."
    ),
    (
      "The ferry captain [[has not yet been charged]] with fraud in Kessin.",
      "The ferry captain has been [[charged]] with fraud in Kessin."
    ),
  ]) func whatOneReportTellsAndTheOtherDeniesIsAConflict(left: String, right: String) throws {
    try expect(.claim, left, right)
  }

  private func expect(_ matter: Conflict.Matter, _ left: String, _ right: String) throws {
    let (one, other) = (MarkedText(left), MarkedText(right))
    let comparison = Comparison(one, other)
    #expect(MarkedText.marking(comparison.conflicts.map(\.left), in: one.text) == left)
    #expect(MarkedText.marking(comparison.conflicts.map(\.right), in: other.text) == right)
    let conflict = try #require(comparison.conflicts.first)
    #expect(conflict.matter == matter && conflict.kind == .name)
    #expect(conflict.reason.contains("“\(one.text.text(in: one.ranges[0]))”"))
  }

  @Test(arguments: [
    // One thing under two names, and under a wider one.
    ("Moscow accused Kyiv of firing at the ferry.", "Russia accused Ukraine of firing at the ferry."),
    ("Police shot a driver on the harbour road.", "Officials shot a driver on the harbour road."),
    ("A driver was shot by police on the harbour road.", "Police shot a driver on the harbour road."),
    // What both do to each other.
    ("Mara Reed met Tomas Verrin at the harbour.", "Tomas Verrin met Mara Reed at the harbour."),
    // Somebody else's word, a question and a supposition.
    (
      "Mara Reed said the harbour wall is safe after the storm.",
      "Tomas Verrin said the harbour wall is not safe after the storm."
    ),
    ("The harbour wall is safe after the storm.", "Is the harbour wall not safe after the storm?"),
    ("The harbour wall is safe after the storm.", "The harbour wall could be unsafe after the storm."),
    ("“The harbour wall is safe,” Mara Reed said.", "“The harbour wall is not safe,” Mara Reed said."),
    // Two days, and two things of one name.
    ("Ferry prices rose sharply in June.", "Ferry prices fell sharply in July."),
    (
      "Shares of Kessin Ferries rose on the news of the merger.",
      "Shares of Aldermoor Cranes fell on the news of the merger."
    ),
    // A report that knows both.
    (
      "Ferry prices rose in the northern ports, and crane prices fell.",
      "Ferry prices fell in the northern ports, and crane prices rose."
    ),
    (
      "Ferry prices rose in the northern ports. Later ferry prices fell in the northern ports.",
      "Ferry prices rose in the northern ports. Later ferry prices fell in the northern ports."
    ),
    // Two denials.
    ("The council refused to sell the harbour crane.", "The council did not sell the harbour crane."),
    ("The council did not reject the ferry levy.", "The council approved the ferry levy."),
  ]) func theseAreNone(left: String, right: String) {
    let found = Comparison(MarkedText(left), MarkedText(right)).conflicts
      .filter { $0.matter == .actor || $0.matter == .claim }
    #expect(found.isEmpty, "\(found.map(\.reason))")
  }

  @Test func everyEntryOfTheListsIsReachable() {
    for (number, line) in WordList.lines(of: Opposites.verbs + "\n" + Opposites.others).enumerated() {
      for (half, words) in line.split(separator: "|").enumerated() {
        for word in WordList.words(of: String(words)) {
          #expect(Opposites.sides[word] == (half == 0 ? number + 1 : -number - 1), "\(word)")
        }
      }
    }
    for (number, line) in WordList.lines(of: ActorKinds.all).enumerated() {
      for word in WordList.words(of: line) { #expect(ActorKinds.kinds[word] == number, "\(word)") }
    }
  }

  @Test func everyOppositeIsKnownToTheVocabulary() {
    let vocabulary = Vocabulary()
    for (word, side) in Opposites.sides {
      #expect(vocabulary[vocabulary.number(of: word)].traits.contains(.opposite))
      #expect(Opposites.sides.values.contains(-side), "\(word) has no opposite")
    }
  }
}
