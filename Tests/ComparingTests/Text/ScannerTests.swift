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

  @Test func aLetterAndItsMarkAreTheSameWordAsTheLetterWithTheMark() {
    let reading = Reading(of: "caf\u{E9} cafe\u{301} CAFE\u{301} o\u{323}\u{302} \u{1ED9} naïve")
    let numbers = reading.tokens.map(\.word)
    #expect(numbers[0] == numbers[1] && numbers[1] == numbers[2] && numbers[3] == numbers[4])
    #expect(Set(numbers).count == 3)
    #expect(reading.text(reading.tokens[1].range).unicodeScalars.count == 5)
  }

  @Test func whatIsInvisibleIsNoPartOfAWord() {
    let text = "\u{FEFF}Ko\u{AD}rea Korea Ko\u{200D}rea\u{200E} \u{2060} he\u{200B}said 2\u{AD} 👍\u{FE0F}"
    #expect(words(text) == ["korea", "korea", "korea", "he", "said", "2"])
    #expect(tokens(text).first == "Ko\u{AD}rea" && tokens(text)[2] == "Ko\u{200D}rea")
    #expect(Reading(of: text).brokenLaws == [])
  }

  @Test func blanksOfEveryWidthPartWords() {
    #expect(
      words("5\u{A0}000 Mio.\u{202F}Euro\u{3000}und\r\nmehr\u{2009}so") == [
        "5", "000", "mio", "euro", "und", "mehr", "so",
      ])
  }

  @Test func aMarkOnAnEmojiBelongsToIt() {
    #expect(tokens("Yes 👍\u{FE0F}! 👍🏽 3\u{FE0F}\u{20E3}").prefix(3) == ["Yes", "👍\u{FE0F}", "!"])
  }

  @Test func theLongestWordIsStillOneToken() {
    let reading = Reading(of: String(repeating: "a", count: 300_000) + " b")
    #expect(reading.tokens.map { $0.end - $0.start } == [300_000, 1])
  }
}
