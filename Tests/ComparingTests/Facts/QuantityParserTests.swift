import News
import Testing

@testable import Comparing

@Suite struct QuantityParserTests {
  /// The quantities of a text as `kind low…high words`.
  private func quantities(_ text: String) -> [String] {
    let reading = Reading(of: text)
    let parser = QuantityParser(reading: reading, concepts: Concepts(of: reading))
    return reading.sentences.flatMap(parser.quantities).map { found in
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
    ("It cost £2.5 million.", "money 2500000 £2.5 million"),
    ("It cost 2,500,000 pounds.", "money 2500000 2,500,000"),
    ("It has forty-one nurses.", "count 41 forty-one"),
    ("It has three hundred and ten beds.", "count 310 three hundred and ten"),
    ("It rose 4.2%.", "percent 4.2 4.2%"), ("It rose four per cent.", "percent 4 four per cent"),
    ("It rose 15 percent.", "percent 15 15 percent"),
    ("It opened in 1961.", "year 1961 1961"), ("It opened on Tuesday.", "weekday 1 Tuesday"),
    ("It opened on July 28.", "day 728 July 28"),
    ("It opened on 28 July.", "day 728 28 July"), ("About 40 ships left.", "count 36…44 40"),
    ("More than 50 ships left.", "count 50…65 50"),
    ("Two dozen ships left.", "count 24 Two dozen"),
    ("It has two million five hundred thousand readers.", "count 2500000 two million five hundred thousand"),
    ("It has six thousand two hundred readers.", "count 6200 six thousand two hundred"),
    ("It has two hundred forty-one readers.", "count 241 two hundred forty-one"),
    ("It has three hundred thousand readers.", "count 300000 three hundred thousand"),
    ("It has five million and two readers.", "count 5000002 five million and two"),
  ]) func aNumberIsReadWithItsUnit(text: String, quantity: String) { #expect(quantities(text) == [quantity]) }

  @Test(arguments: [
    "He is 48.", "They won 3-2.", "They voted 7–4.", "It was 9/11.", "He is a 48-year-old.", "One man came.",
    "The 2+2 talks ended.", "Nobody came.",
    "It may be so.", "They march on.",
  ]) func otherNumbersAreNone(text: String) { #expect(quantities(text) == []) }

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

  @Test func twoPerCentApartIsTheSameAboveTwenty() {
    func quantity(_ value: Double, _ kind: Quantity.Kind = .count) -> Quantity {
      Quantity(kind: kind, low: value, high: value, tokens: 0..<1, unit: [1], context: [1])
    }
    #expect(quantity(1000).meets(quantity(1019)) && quantity(1019).meets(quantity(1000)))
    #expect(!quantity(1000).meets(quantity(1030)) && !quantity(10).meets(quantity(11)))
    #expect(
      !quantity(2029, .year).meets(quantity(2031, .year)) && !quantity(728, .day).meets(quantity(729, .day)))
  }
}

extension String {
  fileprivate func padding(_ count: Int) -> String { String(repeating: self, count: count) }
}
