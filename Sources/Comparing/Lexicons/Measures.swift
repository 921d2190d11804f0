/// Units of measure and currencies, each with what one of it is in the first unit of its dimension.
///
/// Source: the international yard and pound agreement of 1959; a month is a twelfth of 365.25 days.
enum Measures {
  struct Unit {
    /// The number of the dimension or the currency, from 1.
    let system: Int
    let factor: Double
    var isFirst: Bool { factor == 1 }
  }

  static let duration = 2
  static let celsius = 100
  private static let firstCurrency = 200

  static let units: [String: Unit] = table(dimensions, from: 1)
  static let currencies: [String: Unit] = table(money, from: firstCurrency)

  // The same as they are looked up by tokens.
  static let unitTable = WordTable(units)
  static let currencyTable = WordTable(currencies)

  /// Abbreviations that are units only when they are written onto digits or behind them in this letter case.
  static let short: [String: Unit] = table(abbreviations, from: 1)

  private static func table(_ lines: [[String: Double]], from first: Int) -> [String: Unit] {
    var units: [String: Unit] = [:]
    for (number, line) in lines.enumerated() {
      for (words, factor) in line {
        for word in WordList.words(of: words) { units[word] = Unit(system: first + number, factor: factor) }
      }
    }
    return units
  }

  private static let dimensions: [[String: Double]] = [
    [
      "metre meter metres meters": 1, "kilometre kilometer kilometres kilometers km": 1_000,
      "centimetre centimeter centimetres centimeters cm": 0.01,
      "millimetre millimeter millimetres millimeters mm": 0.001, "mile miles": 1_609.344,
      "yard yards": 0.9144,
      "foot feet": 0.3048, "inch inches": 0.0254,
    ],
    [
      "hour hours": 1, "minute minutes": 1.0 / 60, "day days": 24, "week weeks": 168, "fortnight": 336,
      "month months": 730.5, "year years": 8_766, "decade decades": 87_660, "century centuries": 876_600,
    ],
    ["kilogram kilograms kilogramme kilogrammes kilo kilos kg": 1, "tonne tonnes": 1_000, "ton tons": 950],
    ["acre acres": 1, "hectare hectares": 2.471],
    ["litre liter litres liters": 1, "gallon gallons": 3.785],
    ["mph": 1, "kph kmh": 0.6214],
  ]

  private static let abbreviations: [[String: Double]] = [
    ["km": 1_000, "cm": 0.01, "mm": 0.001, "ft": 0.3048], ["h": 1, "hrs": 1], ["kg": 1], [:], [:],
    ["mph": 1, "kph": 0.6214],
  ]

  private static let money: [[String: Double]] = [
    ["$ dollar dollars usd": 1, "cent cents": 0.01], ["€ euro euros eur": 1],
    ["£ pound pounds gbp": 1, "pence p": 0.01], ["¥ yen jpy 円": 1], ["yuan renminbi rmb 元": 1],
    ["₹ rupee rupees rs inr": 1], ["₽ rouble roubles ruble rubles": 1], ["franc francs chf": 1],
    ["krona kronor krone kroner": 1], ["crown crowns": 1], ["won ₩": 1], ["shekel shekels ₪": 1],
    ["peso pesos": 1],
  ]
}
