import News
import Testing

@testable import Comparing

@Suite struct QuantityParserTests {
  /// The quantities of a text as `kind low…high words`.
  private func quantities(_ text: String) -> [String] {
    let reading = Reading(of: text)
    let parser = QuantityParser(
      reading: reading, concepts: Concepts(of: reading),
      weights: Array(repeating: 1, count: reading.tokens.count))
    return reading.sentences.flatMap(parser.quantities).filter { !$0.isBare }.map { found in
      let value = found.low == found.high ? number(found.low) : "\(number(found.low))…\(number(found.high))"
      return "\(found.kind) \(value) \(reading.text(reading.range(of: found.tokens)))"
    }
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String((value * 100).rounded() / 100)
  }

  @Test(arguments: [
    ("He saw 1,200 people.", "count 1200 1,200"),
    ("He saw twelve hundred people.", "count 1200 twelve hundred"),
    ("It cost £2.5 million.", "money 2500000 £2.5 million"), ("It cost £2.5m.", "money 2500000 £2.5m"),
    ("It cost US$1.2bn.", "money 1200000000 $1.2bn"),
    ("It cost 1.2 billion dollars.", "money 1200000000 1.2 billion"),
    ("It cost $54.9-million.", "money 54900000 $54.9-million"), ("It cost 72 cents.", "money 0.72 72"),
    ("It cost 99p.", "money 0.99 99p"), ("It cost $5–6 billion.", "money 5000000000…6000000000 $5–6 billion"),
    ("It cost Rs 5 crore.", "money 50000000 Rs 5 crore"),
    ("It cost 2,500,000 pounds.", "money 2500000 2,500,000"),
    ("It has forty-one nurses.", "count 41 forty-one"),
    ("It has three hundred and ten beds.", "count 310 three hundred and ten"),
    ("It has 12,34,567 voters.", "count 1234567 12,34,567"), ("It has 3 lakh voters.", "count 300000 3 lakh"),
    ("It has 1\u{A0}200 beds.", "count 1200 1\u{A0}200"),
    ("It has 1.234.567 voters.", "count 1234567 1.234.567"),
    ("It has １２３ beds.", "count 123 １２３"), ("It has 2½ pages.", "count 2.5 2½"),
    ("It has two and a half million readers.", "count 2500000 two and a half million"),
    ("It has half a million readers.", "count 500000 half a million"),
    ("It has a dozen beds.", "count 12 a dozen"), ("It has half a dozen beds.", "count 6 half a dozen"),
    ("It has a quarter of a million readers.", "count 250000 quarter of a million"),
    ("It has several hundred beds.", "count 200…900 several hundred"),
    ("Dozens of ships left.", "count 18…300 Dozens"),
    ("It rose 4.2%.", "percent 4.2 4.2%"), ("It rose four per cent.", "percent 4 four per cent"),
    ("It rose 15 percent.", "percent 15 15 percent"), ("It rose 8-10 percent.", "percent 8…10 8-10 percent"),
    ("Half of the ships left.", "percent 46…54 Half"),
    ("One in four ships left.", "percent 23…27 One in four"),
    ("A quarter of the ships left.", "percent 23…27 quarter"),
    ("It ran for 12 km.", "measure 12000 12"), ("It ran for 12km.", "measure 12000 12km"),
    ("It ran for two days.", "measure 48 two"), ("It was a 12-hour shift.", "measure 12 12"),
    ("It took half an hour.", "measure 0.5 half an hour"), ("It was 29C.", "measure 29 29C"),
    ("It was 84 degrees Fahrenheit.", "measure 28.89 84"),
    ("It opened in 1961.", "year 1961 1961"), ("It opened on Tuesday.", "weekday 1 Tuesday"),
    ("It opened on July 28.", "date 728 July 28"), ("It opened on Sept. 3.", "date 903 Sept. 3"),
    ("It opened on 28 July.", "date 728 28 July"),
    ("It opened on the 28th of July.", "date 728 28th of July"),
    ("It opened in June.", "date 601…631 June"), ("It opened at 3 p.m.", "clock 900 3 p.m."),
    ("It opened at 11.25pm.", "clock 1405 11.25pm"), ("It opened at 15:00.", "clock 900 15:00"),
    ("It opened at noon.", "clock 720 noon"), ("About 40 ships left.", "count 36…44 40"),
    ("More than 50 ships left.", "count 50…65 50"), ("40-odd ships left.", "count 36…44 40"),
    ("Between 10 and 20 ships left.", "count 10…20 10 and 20"),
    ("10 to 20 ships left.", "count 10…20 10 to 20"),
    ("Two dozen ships left.", "count 24 Two dozen"),
    ("It has two million five hundred thousand readers.", "count 2500000 two million five hundred thousand"),
    ("It has six thousand two hundred readers.", "count 6200 six thousand two hundred"),
    ("It has two hundred forty-one readers.", "count 241 two hundred forty-one"),
    ("It has three hundred thousand readers.", "count 300000 three hundred thousand"),
    ("It has five million and two readers.", "count 5000002 five million and two"),
    ("事故造成三千二百人死亡", "count 3200 三千二百"), ("事故造成3万人死亡", "count 30000 3万"),
  ]) func aNumberIsReadWithItsUnit(text: String, quantity: String) { #expect(quantities(text) == [quantity]) }

  @Test(arguments: [
    "He is 48.", "They won 3-2.", "They voted 7–4.", "It was 9/11.", "He is a 48-year-old.", "One man came.",
    "The 2+2 talks ended.", "Nobody came.", "It may be so.", "They march on.", "Section 8 housing is full.",
    "Flight 117 left.", "The S&P 500 index fell.", "He lives at 14 Mill Street in town.",
    "Call 555-0199 now.",
    "The 1990s ended.", "He came second.", "Henry VIII ruled.", "The half-cent levy passed.",
    "The second half began.", "Every Sunday is quiet.", "Black Friday came.", "It is version 10.4.1 now.",
  ]) func otherNumbersAreNone(text: String) { #expect(quantities(text) == []) }

  @Test func thePointOfGermanPartsThousands() {
    func count(_ language: String?) -> Double? {
      let reading = Reading(
        Article(language: language, text: "Es kamen 1.200 Leute."), vocabulary: Vocabulary())
      let index = reading.tokens.firstIndex { $0.flags.contains(.digits) }
      return index.flatMap { DigitReader(reading: reading).digits(at: $0)?.value }
    }
    #expect(count("de") == 1200 && count("de-AT") == 1200 && count("en") == 1.2 && count(nil) == 1.2)
  }

  @Test func aRiseFromOneShareToAnotherIsTwoValues() {
    #expect(
      quantities("It rose from 51 percent to 52 percent.") == [
        "percent 51 51 percent", "percent 52 52 percent",
      ])
    #expect(quantities("It rose from 40 to 50 ships.") == ["count 40 40", "count 50 50"])
  }

  @Test func namesOfMonthsNeedACapital() {
    #expect(quantities("They may 5 times.").allSatisfy { !$0.hasPrefix("day") })
  }

  @Test(arguments: [
    "1e999 people", "0x1F people", "١٢٣ people", "nan people", "infinity people",
    "00000000000000000000000001 people", "9".padding(400) + " people",
  ])
  func oddNumbersAreNoTrouble(text: String) {
    _ = quantities("He saw \(text) and 1e999 people.")
    #expect(Comparison("He saw \(text).", "He saw 1e999 people.").brokenLaws == [])
  }

  // MARK: Meeting

  private func first(_ text: String, published: String? = nil) -> Quantity? {
    let reading = Reading(
      Article(published: published.flatMap(PublicationDate.init), text: text), vocabulary: Vocabulary())
    let parser = QuantityParser(
      reading: reading, concepts: Concepts(of: reading),
      weights: Array(repeating: 1, count: reading.tokens.count), calendar: CalendarAnchor(of: reading))
    return reading.sentences.flatMap(parser.quantities).first
  }

  @Test(arguments: [
    ("1,234,000 men", "1.2 million men"), ("$54.9 million", "$55 million"), ("4.2%", "4 percent"),
    ("nearly 5,000 men", "4,900 men"), ("a dozen men", "12 men"), ("two-thirds of men", "67 percent"),
    ("half of men", "50 percent"), ("one in three men", "a third of men"), ("29C", "84F"),
    ("48 hours", "two days"), ("half a century", "50 years"), ("1,400 metres", "0.9 miles"),
    ("dozens of men", "34 men"), ("at 3 p.m.", "at 15:00"), ("at 3:00", "at 15:00"),
    ("$1.2bn", "1.2 billion dollars"), ("in June", "on June 3"), ("more than 50 men", "54 men"),
  ]) func valuesThatMeanTheSameMeet(one: String, other: String) throws {
    let (a, b) = (try #require(first("It was \(one).")), try #require(first("It was \(other).")))
    #expect(a.isComparable(to: b) && a.meets(b) && b.meets(a))
  }

  @Test(arguments: [
    ("$412 million", "$421 million"), ("46 men", "41 men"), ("at least six men", "at least five men"),
    ("more than 60,000 men", "54,000 men"), ("on July 28", "on July 29"), ("on Tuesday", "on Wednesday"),
    ("in 2029", "in 2031"), ("at 3 p.m.", "at 3 a.m."), ("two-thirds of men", "half of men"), ("29C", "29F"),
    ("2.5 million dollars", "2.5 million pounds"), ("in June", "on July 3"),
  ]) func otherValuesDoNot(one: String, other: String) throws {
    let (a, b) = (try #require(first("It was \(one).")), try #require(first("It was \(other).")))
    #expect(a.isComparable(to: b) && !a.meets(b) && !b.meets(a))
  }

  @Test(arguments: [
    ("$5 million", "6 million euros"), ("two days", "two miles"), ("at 3 p.m. GMT", "at 3 p.m. ET"),
    ("on Tuesday", "on July 28"),
  ]) func valuesOfDifferentSystemsAreNotCompared(one: String, other: String) throws {
    let (a, b) = (try #require(first("It was \(one).")), try #require(first("It was \(other).")))
    #expect(!a.isComparable(to: b) && !b.isComparable(to: a))
  }

  @Test func aWeekdayIsCountedFromTheDayOfPublication() throws {
    let tuesday = try #require(first("It was on Tuesday.", published: "2026-07-29"))
    #expect(tuesday.meets(try #require(first("It was on July 28.", published: "2026-07-30"))))
    #expect(tuesday.meets(try #require(first("It was yesterday.", published: "2026-07-29"))))
    let other = try #require(first("It was on July 24.", published: "2026-07-30"))
    #expect(tuesday.isComparable(to: other) && !tuesday.meets(other) && tuesday.distance(other) == 4)
  }

  @Test func aFullDateInTheFirstLinesStandsForTheDayOfPublication() throws {
    let reading = Reading(of: "TOKYO, July 28, 2024 — The talks ended on Sunday.")
    #expect(CalendarAnchor(of: reading)?.day == PublicationDate("2024-07-28")?.dayNumber)
    #expect(CalendarAnchor(of: Reading(of: "The talks ended on July 28.")) == nil)
  }

  @Test func aWholeNumberIsRoundedToItsNoughts() {
    #expect(NumberReader.grain(ofWhole: 1_200) == 100 && NumberReader.grain(ofWhole: 20) == 1)
    #expect(NumberReader.grain(ofWhole: 412) == 1 && NumberReader.grain(ofWhole: 0) == 1)
  }

  @Test(arguments: [0.0, 3, 17, 45, 230, 999, 4_100, 54_321, 1_000_000, 27_500_000])
  func anyNumberAgreesWithItselfInEveryWriting(value: Double) throws {
    let plain = String(Int(value))
    var grouped = ""
    for (place, digit) in plain.reversed().enumerated() {
      grouped = String(digit) + (place > 0 && place % 3 == 0 ? "," : "") + grouped
    }
    var writings = [plain, grouped]
    if value >= 1_000_000 { writings += ["\(value / 1_000_000) million", "\(value / 1_000_000)m"] }
    if value >= 1_000 { writings += ["\(value / 1_000) thousand", "\(value / 1_000)k"] }
    for writing in writings {
      let quantity = try #require(first("It has \(writing) beds."))
      #expect(quantity.low == value && quantity.high == value)
    }
  }
}

extension String {
  fileprivate func padding(_ count: Int) -> String { String(repeating: self, count: count) }
}
