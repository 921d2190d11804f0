/// Numbers in words.
enum Numerals {
  static let units: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "mn": 1_000_000, "mln": 1_000_000, "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "dozen": 12, "千": 1_000, "lakh": 100_000, "crore": 10_000_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000,
    "億": 100_000_000,
  ]

  /// Scales written onto digits: `1.2bn`.
  static let suffixes: [String: Double] = [
    "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
  ]

  /// Numbers that only say how large: `dozens` of people.
  static let plurals: [String: Double] = [
    "tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1_000, "millions": 1_000_000,
    "billions": 1_000_000_000, "trillions": 1_000_000_000_000,
  ]

  /// The parts of a whole that a word names, in per cent of it.
  static let parts: [String: Double] = [
    "half": 50, "halves": 50, "third": 100.0 / 3, "thirds": 100.0 / 3, "quarter": 25, "quarters": 25,
    "fifth": 20,
    "fifths": 20, "tenth": 10, "tenths": 10,
  ]

  /// The signs of Chinese and Japanese numbers.
  static let signs: [String: Double] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000,
  ]

  // The same as they are looked up by tokens.
  static let unitTable = WordTable(units)
  static let scaleTable = WordTable(scales)
  static let pluralTable = WordTable(plurals)
  static let partTable = WordTable(parts)
  static let signTable = WordTable(signs)

  static let all =
    (Array(units.keys) + ["hundred", "thousand", "million", "billion", "trillion", "dozen", "dozens", "half"])
    .joined(separator: " ")

  /// Every word that may open a value, without days and months.
  static let openers =
    (Array(units.keys) + Array(scales.keys) + Array(plurals.keys) + Array(parts.keys) + Array(signs.keys)
    + ["noon", "midnight"]).joined(separator: " ")
}
