import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct HolderConflictsTests {
  @Test(arguments: [
    (
      "Harbour Minister [[Ana Ruiz]] opened the new ferry terminal on Tuesday.",
      "Harbour Minister [[Tomas Verrin]] opened the new ferry terminal on Tuesday."
    ),
    (
      "Two divers drowned in [[Selmouth]] while repairing the harbour wall.",
      "Two divers drowned in [[Aldermoor]] while repairing the harbour wall."
    ),
    (
      "The freight train from the coast collided with a lorry near [[Kessin]] before dawn.",
      "The freight train from the coast collided with a lorry near [[Brodhill]] before dawn."
    ),
  ]) func twoNamesInOnePlaceConflict(left: String, right: String) throws {
    let (one, other) = (MarkedText(left), MarkedText(right))
    let comparison = Comparison(one, other)
    #expect(MarkedText.marking(comparison.conflicts.map(\.left), in: one.text) == left)
    #expect(MarkedText.marking(comparison.conflicts.map(\.right), in: other.text) == right)
    let conflict = try #require(comparison.conflicts.first)
    #expect(conflict.kind == .name && conflict.reason.contains("“\(one.text.text(in: one.ranges[0]))”"))
  }

  @Test(arguments: [
    // One report knows both.
    (
      "Two divers drowned in Selmouth while repairing the harbour wall. The wall at Aldermoor held.",
      "Two divers drowned in Aldermoor while repairing the harbour wall."
    ),
    // One of them is no name but an article beside a letter that was lost.
    (
      "Seven of the cases had been reported to Halden in A\u{FFFD}ril last year.",
      "Seven of the cases had been reported to Halden in A\u{FFFD}ril last year."
    ),
    // A town and its state, or its country.
    (
      "Two divers drowned in Ohio while repairing the harbour wall.",
      "Two divers drowned in Aldermoor while repairing the harbour wall."
    ),
    // There are many senators.
    (
      "Senator Ana Ruiz opened the new ferry terminal on Tuesday.",
      "Senator Tomas Verrin opened the new ferry terminal on Tuesday."
    ),
    // What a speaker says is the speaker's.
    (
      "“Two divers drowned in Selmouth while repairing the wall,” Mara Reed said.",
      "“Two divers drowned in Aldermoor while repairing the wall,” Mara Reed said."
    ),
    // The full name and its part.
    (
      "Harbour Minister Ana Ruiz opened the new ferry terminal on Tuesday.",
      "Harbour Minister Ruiz opened the new ferry terminal on Tuesday."
    ),
  ]) func namesThatMayBothBeTrueDoNot(left: String, right: String) {
    #expect(Comparison(left, right).drawnConflicts == [])
    #expect(Comparison(right, left).drawnConflicts == [])
  }
}
