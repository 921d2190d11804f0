import News
import TestSupport
import Testing

@testable import Comparing

/// What a reader is told about a fact.
@Suite struct FactReasonTests {
  private let shared = "Corran Water opened three spill gates at the dam on Tuesday night."

  private func reasons(_ left: String, _ right: String) -> [String] {
    Comparison(left, right).facts.filter { $0.side == .left }.map(\.reason)
  }

  @Test func wordsOfSomebodyWhomTheFactDoesNotNameAreSaidToBeTheirs() {
    let left =
      "\(shared) Ada Moss walked along the weir. “The gauge had been broken since the autumn,” she said."
    #expect(
      reasons(left, "\(shared) Ada Moss walked along the weir.").contains {
        $0.hasPrefix("Words of Ada Moss. ")
      })
  }

  @Test func whoNamesTheSpeakerNeedsNoWordForIt() {
    let left = "\(shared) “The gauge had been broken since the autumn,” said Ada Moss, the engineer."
    #expect(reasons(left, shared).count == 1)
    #expect(!reasons(left, shared).contains { $0.contains("Words of") })
  }

  @Test(
    "What begins with a word for something that it does not name has the sentence before in its reason",
    arguments: [
      "They had been rusted through since the northern storm in March.",
      "Then they jammed in the ice of the northern storm in March.",
      "The offer for that job was made in March by a Norwegian contractor.",
      "Eleven Norwegian pilots have written letters about such failures since March.",
      "For that to happen again, eleven Norwegian pilots would need a northern storm.",
    ]) func dark(sentence: String)
  {
    let found = reasons("\(shared) \(sentence)", shared)
    #expect(
      found.contains { $0.hasPrefix("The sentence before: “Corran Water opened three spill gates") },
      "\(found)")
  }

  @Test(arguments: [
    "The changes which the pilots want would cost those who live in Kessin eleven crowns.",
    "Eleven Norwegian pilots said that the northern hinges had been rusted through since March.",
  ]) func whatSaysItselfWhatItMeansHasNot(sentence: String) {
    let found = reasons("\(shared) \(sentence)", shared)
    #expect(found.count == 1)
    #expect(!found.contains { $0.contains("The sentence before") }, "\(found)")
  }

  @Test func aSentenceThatNamesNobodyItselfIsNotGiven() {
    let left =
      "\(shared) “Open them,” they said. They had been rusted through since the northern storm in March."
    let found = reasons(left, "\(shared) “Open them,” they said.")
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.contains("The sentence before") }, "\(found)")
  }

  @Test func onlyTheFirstWordsOfALongSentenceAreGiven() {
    let long =
      "Corran Water opened three spill gates at the dam on Tuesday night after heavy rain in the hills above the town."
    let found = reasons("\(long) They had been rusted through since the northern storm in March.", long)
    #expect(found.contains { $0.contains("after heavy rain in …”") }, "\(found)")
  }

  @Test func theRestIsSaidToBeToldOnlyWhereItIs() {
    let part =
      "Corran Water opened three spill gates at the dam; the ferry to Kessin sank with eleven pilots in the storm."
    #expect(
      reasons(part, "Corran Water opened three spill gates at the dam.")
        == ["The other report carries this sentence's matter, but not this part of it."])
  }

  @Test func aWholeSentenceIsNoPartOfOne() {
    let whole =
      "The Sarnfield Union of Nurses said that the rota of the northern clinic was cruel and asked eleven pilots for help."
    let right = "The Sarnfield Union of Nurses was quoted."
    for reason in reasons(whole, right) { #expect(!reason.contains("not this part"), "\(reason)") }
  }
}
