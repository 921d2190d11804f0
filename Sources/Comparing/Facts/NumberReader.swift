import News

/// Reads a number in digits or words, with its scale: `1.2bn`, `two million five hundred thousand`, `a dozen`,
/// `half a million`, `two and a half`, `3万`, `hundreds`.
struct NumberReader {
  struct Number {
    var low: Double
    var high: Double
    var grain: Double
    var tokens: Range<Int>
    /// Letters written onto the digits that are no scale: `km`, `pm`, `th`.
    var suffix = ""
    var isPlainDigits = false
    var isWord = false

    var value: Double { (low + high) / 2 }
  }

  let reading: Reading

  /// 100 for 1,200, 1 for whole numbers up to 20.
  static func grain(ofWhole value: Double) -> Double {
    guard value > 20, value < 1e15 else { return 1 }
    var grain = 1.0
    while (value / (grain * 10)).rounded() * grain * 10 == value { grain *= 10 }
    return grain
  }

  func number(at index: Int, in sentence: Range<Int>) -> Number? {
    let isWord = reading.traits(index).contains(.quantity)
    if isWord, let number = vague(at: index, in: sentence) ?? scaleAlone(at: index, in: sentence) {
      return number
    }
    if reading.tokens[index].flags.contains(.digits) { return inDigits(at: index, in: sentence) }
    guard isWord else { return nil }
    if let number = inSigns(at: index, in: sentence) { return number }
    return inWords(at: index, in: sentence)
  }

  // MARK: Digits

  private func inDigits(at index: Int, in sentence: Range<Int>) -> Number? {
    guard let digits = DigitReader(reading: reading).digits(at: index), digits.end <= sentence.upperBound
    else {
      return nil
    }
    var number = Number(
      low: digits.value, high: digits.value, grain: digits.grain, tokens: index..<digits.end,
      suffix: digits.suffix, isPlainDigits: digits.isPlain && digits.suffix.isEmpty)
    if !digits.suffix.isEmpty, let scale = Numerals.suffixes[digits.suffix] {
      scaled(&number, by: scale)
      number.suffix = ""
    } else if digits.suffix.isEmpty {
      addFraction(to: &number, in: sentence)
      while let scale = scale(at: number.tokens.upperBound, in: sentence) {
        scaled(&number, by: scale.value)
        number.tokens = index..<scale.end
        number.isPlainDigits = false
      }
    }
    return number
  }

  private func scaled(_ number: inout Number, by scale: Double) {
    number.low *= scale
    number.high *= scale
    number.grain *= scale
  }

  /// `½` behind digits, or `and a half`.
  private func addFraction(to number: inout Number, in sentence: Range<Int>) {
    let next = number.tokens.upperBound
    guard next < sentence.upperBound else { return }
    let token = reading.tokens[next]
    if token.end - token.start == 1, token.flags.contains(.attached),
      let part = reading.scalars[token.start].properties.numericValue, part > 0, part < 1
    {
      number = Number(
        low: number.low + part, high: number.high + part, grain: 0.1,
        tokens: number.tokens.lowerBound..<(next + 1))
    } else if reading.word(next) == "and", words(next, "and", "a", "half", in: sentence) {
      number = Number(
        low: number.low + 0.5, high: number.high + 0.5, grain: 0.1,
        tokens: number.tokens.lowerBound..<(next + 3), isWord: number.isWord)
    }
  }

  private func words(_ index: Int, _ words: String..., in sentence: Range<Int>) -> Bool {
    guard index >= sentence.lowerBound, index + words.count <= sentence.upperBound else { return false }
    return words.indices.allSatisfy { reading.word(index + $0) == words[$0] }
  }

  /// A scale behind a number, also behind a hyphen: `million`, `-million`, `万`.
  private func scale(at index: Int, in sentence: Range<Int>) -> (value: Double, end: Int)? {
    guard index < sentence.upperBound else { return nil }
    if let value = scale(index) { return (value, index + 1) }
    guard reading.isMark(index, "-"), index + 1 < sentence.upperBound,
      let value = scale(index + 1), value >= 1_000
    else { return nil }
    return (value, index + 2)
  }

  private func scale(_ index: Int) -> Double? {
    reading.traits(index).contains(.quantity) ? reading.value(of: index, in: Numerals.scaleTable) : nil
  }

  // MARK: Words

  /// `two million five hundred thousand`, `three hundred and ten`, `forty-one`.
  private func inWords(at index: Int, in sentence: Range<Int>) -> Number? {
    guard let first = simple(at: index, in: sentence) else { return nil }
    var (value, next) = first
    var whole = 0.0
    var least = Double.infinity
    var isScaled = false
    while next < sentence.upperBound {
      if let scale = scale(next), scale < least {
        if scale < 1_000 {
          value *= scale
        } else {
          (whole, value, least) = (whole + value * scale, 0, scale)
        }
        isScaled = true
        next += 1
      } else if isScaled, let rest = rest(at: next, isFirst: value == 0, below: least, in: sentence) {
        value += rest.value
        next = rest.end
      } else {
        break
      }
    }
    if whole + value == 1, !isScaled { return nil }
    var number = Number(
      low: whole + value, high: whole + value, grain: Self.grain(ofWhole: whole + value),
      tokens: index..<next,
      isWord: true)
    if !isScaled {
      addFraction(to: &number, in: sentence)
      if number.tokens.upperBound > next, let scale = scale(at: number.tokens.upperBound, in: sentence) {
        scaled(&number, by: scale.value)
        number.tokens = index..<scale.end
      }
    }
    return number
  }

  /// A number word, or `forty-one`.
  func simple(at index: Int, in sentence: Range<Int>) -> (value: Double, end: Int)? {
    if reading.tokens[index].flags.contains(.digits) {
      return DigitReader(reading: reading).digits(at: index).flatMap {
        $0.suffix.isEmpty ? ($0.value, $0.end) : nil
      }
    }
    guard reading.traits(index).contains(.quantity),
      let value = reading.value(of: index, in: Numerals.unitTable)
    else { return nil }
    guard isCompound(index, sentence) else { return (value, index + 1) }
    return (value + (reading.value(of: index + 2, in: Numerals.unitTable) ?? 0), index + 3)
  }

  /// `forty-one`: tens and a unit joined by a hyphen.
  func isCompound(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 2 < sentence.upperBound, reading.isMark(index + 1, "-"),
      let tens = reading.value(of: index, in: Numerals.unitTable), tens >= 20,
      let unit = reading.value(of: index + 2, in: Numerals.unitTable)
    else { return false }
    return unit < 10
  }

  /// What stands behind a scale: `and ten`, `five` before `hundred thousand`.
  private func rest(
    at index: Int, isFirst: Bool, below least: Double, in sentence: Range<Int>
  ) -> (value: Double, end: Int)? {
    let isJoined = reading.word(index) == "and"
    let start = isJoined ? index + 1 : index
    guard start < sentence.upperBound, isJoined || !reading.tokens[start].flags.contains(.digits),
      let rest = simple(at: start, in: sentence), rest.value < 100
    else { return nil }
    guard rest.end < sentence.upperBound, let scale = scale(rest.end) else { return rest }
    return !isJoined && isFirst && scale < least ? rest : nil
  }

  // MARK: Vague numbers

  /// `dozens`, `hundreds of thousands`.
  private func vague(at index: Int, in sentence: Range<Int>) -> Number? {
    guard let first = reading.value(of: index, in: Numerals.pluralTable) else { return nil }
    var scale = first
    var end = index + 1
    if words(end, "of", in: sentence), end + 1 < sentence.upperBound,
      let second = reading.value(of: end + 1, in: Numerals.pluralTable)
    {
      scale *= second
      end += 2
    }
    return Number(low: scale * 1.5, high: scale * 25, grain: scale, tokens: index..<end, isWord: true)
  }

  /// `a dozen`, `half a million`, `a quarter of a million`, `several hundred`.
  private func scaleAlone(at index: Int, in sentence: Range<Int>) -> Number? {
    guard let scale = reading.value(of: index, in: Numerals.scaleTable), index > sentence.lowerBound,
      scale >= 12
    else {
      return nil
    }
    let before = reading.word(index - 1)
    if before == "several" || before == "few" {
      return Number(
        low: scale * 2, high: scale * 9, grain: scale, tokens: (index - 1)..<(index + 1), isWord: true)
    }
    guard before == "a" || before == "an" || before == "half" || before == "quarter" else { return nil }
    var number = Number(
      low: scale, high: scale, grain: scale, tokens: (index - 1)..<(index + 1), isWord: true)
    if before == "half" || words(index - 2, "half", in: sentence) {
      scaled(&number, by: 0.5)
      number.tokens = (before == "half" ? index - 1 : index - 2)..<(index + 1)
    } else if before == "quarter" || words(index - 3, "quarter", "of", in: sentence) {
      scaled(&number, by: 0.25)
      number.tokens = (before == "quarter" ? index - 1 : index - 3)..<(index + 1)
    }
    return number
  }

  // MARK: Chinese and Japanese

  /// `三千二百`, `两万`: two signs or more, as a lone one is often no number.
  private func inSigns(at index: Int, in sentence: Range<Int>) -> Number? {
    guard reading.value(of: index, in: Numerals.signTable) != nil else { return nil }
    var (whole, part, digit) = (0.0, 0.0, 0.0)
    var end = index
    while end < min(sentence.upperBound, index + 20),
      let value = reading.value(of: end, in: Numerals.signTable)
    {
      switch value {
      case 10_000...:
        whole = (whole + part + digit) * value
        (part, digit) = (0, 0)
      case 10...:
        part += (digit == 0 ? 1 : digit) * value
        digit = 0
      default: digit = value
      }
      end += 1
    }
    guard end - index >= 2 else { return nil }
    let value = whole + part + digit
    return Number(low: value, high: value, grain: Self.grain(ofWhole: value), tokens: index..<end)
  }
}
