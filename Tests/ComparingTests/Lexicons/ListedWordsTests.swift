import Testing

@testable import Comparing

@Suite struct ListedWordsTests {
  private let words = ListedWords(
    traits: [("harbour quay", .noun), ("internationalisation", .loaded)],
    forms: [(form: "harbour", traits: .verb)], rarities: [(quarters: 6, stems: "harbour"), (1, "quay")])

  private func number(of word: String, in words: ListedWords) -> Int? {
    let spelling = Spelling(word.utf8)
    return words.number(of: spelling, spelling.hash)
  }

  @Test func aWordIsFoundWithAllThatIsKnownOfIt() throws {
    let harbour = try #require(number(of: "harbour", in: words))
    #expect(words.traits(harbour) == [.noun, .verb])
    #expect(words.rarity(harbour) == 1.5)
    let quay = try #require(number(of: "quay", in: words))
    #expect(words.traits(quay) == .noun)
    #expect(words.rarity(quay) == 0.5)
    #expect(number(of: "quays", in: words) == nil)
  }

  @Test func aLongWordIsToldFromOneThatBeginsAlike() throws {
    let long = try #require(number(of: "internationalisation", in: words))
    #expect(words.traits(long) == .loaded)
    #expect(words.rarity(long) == nil)
    #expect(number(of: "internationalisations", in: words) == nil)
    #expect(number(of: "internationalisatiom", in: words) == nil)
  }

  @Test func anotherTableKnowsTheSameAndMore() throws {
    let more = ListedWords(words, and: [(form: "pier", traits: .noun), (form: "quay", traits: .verb)])
    #expect(number(of: "harbour", in: more) == number(of: "harbour", in: words))
    #expect(more.traits(try #require(number(of: "quay", in: more))) == [.noun, .verb])
    #expect(more.traits(try #require(number(of: "pier", in: more))) == .noun)
    #expect(number(of: "pier", in: words) == nil)
    #expect(words.traits(try #require(number(of: "quay", in: words))) == .noun)
  }

  /// The slots of the table hold two bytes.
  @Test func theListsAreFewEnoughForTheirTable() { #expect(Lexicon.words.count < 65_535) }
}
