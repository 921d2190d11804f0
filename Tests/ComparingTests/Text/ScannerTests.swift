import Testing

@testable import Comparing

@Suite struct ScannerTests {
  private func tokens(_ text: String) -> [String] {
    let reading = Reading(of: text)
    return reading.tokens.map { reading.text($0.range) }
  }

  private func words(_ text: String) -> [String] {
    let reading = Reading(of: text)
    return reading.tokens.indices.filter { reading.tokens[$0].isWord }.map { reading.word($0) }
  }

  @Test func aPossessiveIsATokenOfItsOwn() {
    #expect(tokens("China's \"2+2\" talks") == ["China", "'s", "\"", "2", "+", "2", "\"", "talks"])
    #expect(tokens("the nurses’ and Vane’s") == ["the", "nurses", "’", "and", "Vane", "’s"])
  }

  @Test func innerApostrophesStayWithTheirWord() {
    #expect(words("don't DON’T o'clock rock'n'roll") == ["don't", "don't", "o'clock", "rock'n'roll"])
  }

  @Test func numbersKeepTheirPointsAndLoseTheirCommas() {
    #expect(words("50,000 2.5 11:40 9/11 14th 1,2") == ["50000", "2.5", "11:40", "9/11", "14th", "12"])
    #expect(tokens("It cost 5. He paid 6, 7.") == ["It", "cost", "5", ".", "He", "paid", "6", ",", "7", "."])
  }

  @Test func dottedAcronymsAreOneTokenAndEqualTheUndottedOnes() {
    #expect(tokens("U.S. D.C., p.m.") == ["U.S.", "D.C.", ",", "p.m."])
    #expect(words("F.B.I. FBI") == ["fbi", "fbi"])
    #expect(words("the U.S. and the US told us") == ["the", "usa", "and", "the", "usa", "told", "us"])
  }

  @Test func caseAndApostropheMakeNoOtherWord() {
    let reading = Reading(of: "DAM Dam dam can’t can't É é")
    let numbers = reading.tokens.map(\.word)
    #expect(Set(numbers[0...2]).count == 1 && numbers[3] == numbers[4] && numbers[5] == numbers[6])
  }

  @Test func aStemThatIsAWordSharesItsNumber() {
    let vocabulary = Vocabulary()
    let claim = vocabulary.number(of: "claim")
    let claims = vocabulary.number(of: "claims")
    #expect(claim != claims)
    #expect(vocabulary[claim].stem == vocabulary[claims].stem)
    #expect(vocabulary[vocabulary.number(of: "gates")].stem == vocabulary[vocabulary.number(of: "gate")].stem)
    #expect(vocabulary[vocabulary.number(of: "gate")].stem != vocabulary[vocabulary.number(of: "siren")].stem)
  }

  @Test func aStemMetBeforeItsWordIsTheSameAsOneMetAfter() {
    let early = Vocabulary()
    let late = Vocabulary()
    let a = (early.number(of: "responsibilities"), early.number(of: "responsibility"))
    let b = (late.number(of: "responsibility"), late.number(of: "responsibilities"))
    #expect(early[a.0].stem == early[a.1].stem)
    #expect(late[b.0].stem == late[b.1].stem)
  }

  @Test func capitalsAreKnownInEveryScript() {
    let reading = Reading(of: "USA Usa usa Éire Öl Жуков A a U.S.")
    let capital = reading.tokens.map { $0.flags.contains(.capital) }
    let all = reading.tokens.map { $0.flags.contains(.allCaps) }
    #expect(capital == [true, true, false, true, true, true, true, false, true])
    #expect(all == [true, false, false, false, false, false, false, false, true])
  }

  @Test func ideographsAreWordsByThemselves() {
    #expect(tokens("他说yes。") == ["他", "说", "yes", "。"])
  }

  @Test func combiningMarksStayWithTheirLetter() {
    #expect(tokens("e\u{301}lan caf\u{65}\u{301}") == ["e\u{301}lan", "cafe\u{301}"])
  }

  @Test func theLongestWordIsStillOneToken() {
    let reading = Reading(of: String(repeating: "a", count: 300_000) + " b")
    #expect(reading.tokens.map { $0.end - $0.start } == [300_000, 1])
  }
}
