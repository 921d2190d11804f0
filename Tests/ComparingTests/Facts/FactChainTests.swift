import News
import TestSupport
import Testing

@testable import Comparing

/// Which sentences are told as one fact.
@Suite struct FactChainTests {
  private let shared = "Corran Water opened three spill gates at the dam on Tuesday night."

  /// The facts of a left report that begins with what the right one tells.
  private func facts(_ text: String) -> [String] {
    let left = "\(shared)\n\n\(text)"
    return Comparison(left, shared).facts.sorted { $0.range < $1.range }.map { left.text(in: $0.range) }
  }

  @Test(
    "What leans on the sentence before is one fact with it",
    arguments: [
      "Engineers from Norway inspected the rusted turbines in the autumn.\n\nThey found eleven cracks in the northern shaft.",
      "The county paid a Norwegian contractor for a steel gauge.\n\nIn August the gauge was sold to a museum in Kessin.",
      "Ada Moss walked along the northern weir in heavy rain.\n\nAt the time, she warned the harbour board about eleven cracks.",
      "A union of Norwegian pilots filed eleven complaints.\n\nThe group wants the harbour master dismissed.",
      "Senator Tomas Verrin of Lund read the report aloud.\n\nA week later Verrin called for a new harbour master.",
      "The harbour board published a statement in the evening:\n\nNobody had greased the northern hinges since the spring.",
    ]) func leaning(text: String)
  {
    #expect(facts(text).count == 1, "\(facts(text))")
  }

  @Test(
    "What can be understood alone is a fact of its own",
    arguments: [
      "Engineers from Norway inspected the rusted turbines in the autumn.\n\nFarmers near Lund collected eleven thousand signatures.",
      "Ada Moss walked along the northern weir in heavy rain.\n\nAs president, Tomas Verrin warned the harbour board about eleven cracks.",
    ]) func notLeaning(text: String)
  {
    #expect(facts(text).count == 2, "\(facts(text))")
  }

  @Test(
    "Somebody's words are one fact, with what leads into them",
    arguments: [
      "“The northern hinges were never greased,” said Ada Moss. “Eleven pilots warned the harbour board.”",
      "Ada Moss attacked the harbour board.\n\n“Eleven pilots warned them about the northern hinges,” Moss said.",
      "Ada Moss, the harbour master, walked along the weir.\n\n“Eleven pilots warned us about the northern hinges,” she said.",
    ]) func words(text: String)
  {
    #expect(facts(text).count == 1, "\(facts(text))")
  }

  @Test func whatSomebodyElseSaysIsNot() {
    let text =
      "Ada Moss attacked the harbour board in a long letter.\n\n“This is a scandal of eleven cracked hinges,” Tomas Verrin said."
    #expect(facts(text).count == 2, "\(facts(text))")
  }

  @Test func whatIsSlightIsToldWithItsNeighbourInTheParagraph() {
    let slight = "Opinions about the northern hinges differ."
    let telling = "A poll by Lund University found 46 percent of pilots in favour of Norwegian pumps."
    #expect(facts("\(slight) \(telling)").count == 1)
    #expect(facts("\(slight)\n\n\(telling)").count == 2)
  }

  @Test func aFactOfSeveralSentencesHasNoMoreThanEightyWords() {
    let sentence = "They found eleven cracked hinges near the northern shaft and a rusted gauge from Norway. "
    let counts = facts(String(repeating: sentence, count: 9)).map { $0.split(separator: " ").count }
    #expect(counts.allSatisfy { $0 <= 80 }, "\(counts)")
    #expect(counts.contains { $0 > 20 }, "\(counts)")
  }

  @Test func aFactHasNothingOfASentenceThatBothTell() {
    let left =
      "\(shared) They were rusted through, said Ada Moss of the harbour board. Corran Water opened the gates."
    #expect(!Comparison(left, shared).facts.contains { left.text(in: $0.range).contains("spill gates") })
  }
}
