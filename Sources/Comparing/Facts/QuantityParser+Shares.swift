import News

extension QuantityParser {
  /// `half of`, `two-thirds of`, `a quarter of`, `one in three`.
  func share(at index: Int, in sentence: Range<Int>) -> Value? {
    if let share = ratio(at: index, in: sentence) { return share }
    guard reading.traits(index).contains(.quantity) else { return nil }
    var at = index
    var count = 1.0
    if let value = reading.value(of: index, in: Numerals.unitTable), value >= 1, value < 10,
      index + 1 < sentence.upperBound
    {
      count = value
      at = reading.isMark(index + 1, "-") ? index + 2 : index + 1
    }
    guard at < sentence.upperBound, let part = reading.value(of: at, in: Numerals.partTable) else {
      return nil
    }
    let isHalf = reading.word(at) == "half"
    if isHalf, let measure = halfMeasure(at, sentence) { return measure }
    let before = at > sentence.lowerBound ? reading.word(at - 1) : ""
    guard
      at > index || isHalf && !["first", "second", "latter", "other", "better"].contains(before)
        || before == "a",
      at + 1 < sentence.upperBound, before != "and"
    else { return nil }
    let next = reading.word(at + 1)
    guard next == "of" || isHalf && ["the", "its", "their", "his", "her", "all"].contains(next),
      count * part < 100
    else { return nil }
    // `a quarter of a million` is a number.
    if at + 3 < sentence.upperBound, reading.word(at + 2) == "a",
      reading.value(of: at + 3, in: Numerals.scaleTable) != nil
    {
      return nil
    }
    return Value(
      kind: .percent, low: count * part * 0.92, high: count * part * 1.08, grain: 1, tokens: index..<(at + 1))
  }

  /// `half a century`, `half an hour`, `half a mile`.
  private func halfMeasure(_ index: Int, _ sentence: Range<Int>) -> Value? {
    guard index + 2 < sentence.upperBound, ["a", "an"].contains(reading.word(index + 1)),
      let unit = reading.value(of: index + 2, in: Measures.unitTable)
    else { return nil }
    let value = unit.factor / 2
    return Value(
      kind: .measure, low: value, high: value, grain: value / 5, system: unit.system, isConverted: true,
      tokens: index..<(index + 3))
  }

  /// `one in three`, `nine out of 10`, `one-in-three`.
  private func ratio(at index: Int, in sentence: Range<Int>) -> Value? {
    guard reading.tokens[index].flags.contains(.digits) || reading.traits(index).contains(.quantity),
      let part = numbers.simple(at: index, in: sentence), part.value >= 1, part.value < 10
    else { return nil }
    var at = part.end
    if at < sentence.upperBound, reading.isMark(at, "-") { at += 1 }
    guard at + 1 < sentence.upperBound else { return nil }
    if reading.word(at) == "out", reading.word(at + 1) == "of" {
      at += 1
    } else if reading.word(at) != "in" {
      return nil
    }
    at += 1
    if at < sentence.upperBound, reading.isMark(at, "-") { at += 1 }
    guard at < sentence.upperBound,
      reading.tokens[at].flags.contains(.digits) || reading.traits(at).contains(.quantity),
      let whole = numbers.simple(at: at, in: sentence), whole.value > part.value, whole.value <= 100
    else { return nil }
    // `two in five years` counts by time.
    if whole.end < sentence.upperBound, reading.value(of: whole.end, in: Measures.unitTable) != nil {
      return nil
    }
    let share = part.value / whole.value * 100
    return Value(
      kind: .percent, low: share * 0.92, high: share * 1.08, grain: 1, tokens: index..<whole.end)
  }
}
