/// Days alone, as pages write them.
extension DateReader {
  /// A whole day in figures at the beginning: `2019-01-21`, `2019/1/21`, `2019-01/21`, `20190121`, `21.1.2019`.
  ///
  /// Of `4/8/2019` and `4-8-2019` the day is the first number or the second, as `isDayFirst` says; nil for nil.
  mutating func figures(isDayFirst: Bool?) -> Moment? {
    if case .number(let value, 8)? = item {
      return Moment(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    guard let (first, second, third, sign) = threeFigures() else { return nil }
    guard let sign else { return Moment(year: first, month: second, day: third) }
    let isFirst = Self.isDayFirst(first, second) ?? (sign == UInt8(ascii: ".") ? true : isDayFirst)
    return isFirst.map { Moment(year: third, month: $0 ? second : first, day: $0 ? first : second) }
  }

  /// Whether the day stands before the month in the figures at the beginning; nil where they do not tell.
  mutating func isDayFirst() -> Bool? {
    guard let (first, second, _, sign) = threeFigures(), let sign, sign != UInt8(ascii: "."), first != second
    else { return nil }
    return Self.isDayFirst(first, second)
  }

  /// No month is beyond the twelfth, and where both are the same it is all one.
  private static func isDayFirst(_ first: Int, _ second: Int) -> Bool? {
    first > 12 || first == second ? true : second > 12 ? false : nil
  }

  /// Three numbers of a day, with the sign between them where the year is the last.
  private mutating func threeFigures() -> (Int, Int, Int, sign: UInt8?)? {
    guard case .number(let first, let digits)? = item, digits <= 2 || digits == 4 else { return nil }
    place += 1
    guard let sign = separator(), let second = number(digits: 1...2), let other = separator(),
      let third = number(digits: digits == 4 ? 1...2 : 4...4), digits == 4 || sign == other
    else { return nil }
    return (first, second, third, digits == 4 ? nil : sign)
  }

  private mutating func separator() -> UInt8? {
    guard case .sign(let sign)? = item, [UInt8(ascii: "-"), .slash, UInt8(ascii: ".")].contains(sign) else {
      return nil
    }
    place += 1
    skipBlanks()
    return sign
  }

  /// The first day with the name of its month: `Mon, 21 January 2019`, `December 27, 2014 at 12:06 PM`.
  mutating func namedDay() -> Moment? {
    guard let month = namedMonth() else { return nil }
    let before = figures(around: max(0, month.place - 4)..<month.place)
    let after = figures(around: month.place..<min(items.count, month.place + 8))
    guard let year = after.first(where: { $0.digits == 4 })?.value,
      let day = (before.last { $0.digits <= 2 } ?? after.first { $0.digits <= 2 })?.value
    else { return nil }
    return Moment(year: year, month: month.month, day: day)
  }

  private func figures(around range: Range<Int>) -> [(value: Int, digits: Int)] {
    items[range].compactMap { item in
      if case .number(let value, let digits) = item { (value, digits) } else { nil }
    }
  }
}
