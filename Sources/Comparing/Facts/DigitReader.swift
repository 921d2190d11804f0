import News

/// Reads a token of digits: `1,200`, `1.200,5`, `12,34,567`, `1 200`, `１２`, `1.2bn`, `14th`.
struct DigitReader {
  struct Digits: Equatable {
    var value: Double
    /// The step it is rounded to: 100 for `1,200`, 1 for whole numbers up to 20.
    var grain: Double
    /// The letters behind the digits: `bn`, `th`, `km`.
    var suffix: String
    var end: Int
    /// Digits without points or commas.
    var isPlain: Bool
  }

  let reading: Reading

  /// No number of news is longer.
  private static let longest = 40

  func digits(at index: Int) -> Digits? {
    let token = reading.tokens[index]
    guard token.flags.contains(.digits), token.end - token.start <= Self.longest else { return nil }
    return plain(token, at: index) ?? grouped(token, at: index)
  }

  /// ASCII digits and nothing else, with no group behind them: most numbers of news.
  private func plain(_ token: Token, at index: Int) -> Digits? {
    guard token.end - token.start <= 15 else { return nil }
    var value = 0
    for at in token.start..<token.end {
      let scalar = reading.scalars[at].value
      guard (0x30...0x39).contains(scalar) else { return nil }
      value = value * 10 + Int(scalar - 0x30)
    }
    guard spacedGroup(at: index + 1) == nil else { return nil }
    return Digits(
      value: Double(value), grain: NumberReader.grain(ofWhole: Double(value)), suffix: "", end: index + 1,
      isPlain: true)
  }

  private func grouped(_ token: Token, at index: Int) -> Digits? {
    var groups: [[Int]] = [[]]
    var marks: [Unicode.Scalar] = []
    var at = token.start
    while at < token.end {
      let scalar = reading.scalars[at]
      if let digit = Self.digit(scalar) {
        groups[groups.count - 1].append(digit)
      } else if scalar == "," || scalar == "." {
        marks.append(scalar)
        groups.append([])
      } else {
        break
      }
      at += 1
    }
    let rest = reading.scalars[at..<token.end]
    guard rest.allSatisfy({ ScalarClass.of($0) == .letter }) else { return nil }
    var end = index + 1
    if marks.isEmpty, rest.isEmpty {
      while groups[0].count <= 12, let next = spacedGroup(at: end) {
        if end == index + 1, groups[0].count > 3 { break }
        groups[0] += next
        end += 1
      }
    }
    guard let number = Self.number(groups, marks, isContinental: isContinental) else { return nil }
    return Digits(
      value: number.value, grain: number.grain, suffix: Self.lowercased(rest), end: end,
      isPlain: marks.isEmpty && end == index + 1)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// Letters of an ordinal or a scale are ASCII; of others the case does not matter.
  private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      if (0x61...0x7A).contains(scalar.value) {
        text.unicodeScalars.append(scalar)
      } else {
        text += scalar.properties.lowercaseMapping
      }
    }
    return text
  }

  /// Three digits behind a hard or thin blank: the `200` of `1 200`.
  private func spacedGroup(at index: Int) -> [Int]? {
    guard index < reading.tokens.count, index > 0 else { return nil }
    let token = reading.tokens[index]
    guard token.flags.contains(.digits), token.end - token.start == 3,
      token.start == reading.tokens[index - 1].end + 1
    else { return nil }
    let gap = reading.scalars[token.start - 1]
    guard gap == "\u{A0}" || gap == "\u{202F}" || gap == "\u{2009}" || gap == " " && isContinental else {
      return nil
    }
    let digits = reading.scalars[token.start..<token.end].compactMap(Self.digit)
    return digits.count == 3 ? digits : nil
  }

  /// Whether the article is in a language that parts thousands with a point or a blank.
  private var isContinental: Bool {
    guard let language = reading.article.language?.prefix(2) else { return false }
    return ["de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "no", "fi", "pl", "cs", "ru", "uk", "tr"]
      .contains(language)
  }

  private static func number(
    _ groups: [[Int]], _ marks: [Unicode.Scalar], isContinental: Bool
  ) -> (value: Double, grain: Double)? {
    guard let last = groups.last, !groups.contains(where: { $0.isEmpty }) else { return nil }
    guard let mark = marks.last, let first = marks.first else { return whole(groups[0]) }
    let isGrouped =
      groups.dropFirst().allSatisfy { $0.count == 2 || $0.count == 3 } && last.count == 3
      && groups[0].count <= 3 && groups[0] != [0]
    if marks.count == 1 {
      let groups3 = mark == (isContinental ? "." : ",")
      return isGrouped && groups3 ? whole(groups[0] + last) : decimal(groups[0], last)
    }
    if marks.allSatisfy({ $0 == first }) { return isGrouped ? whole(groups.flatMap { $0 }) : nil }
    guard marks.dropLast().allSatisfy({ $0 == first }), mark != first,
      groups.dropFirst().dropLast().allSatisfy({ $0.count == 2 || $0.count == 3 })
    else { return nil }
    return decimal(groups.dropLast().flatMap { $0 }, last)
  }

  private static func whole(_ digits: [Int]) -> (value: Double, grain: Double) {
    let value = digits.reduce(0.0) { $0 * 10 + Double($1) }
    return (value, NumberReader.grain(ofWhole: value))
  }

  private static func decimal(_ digits: [Int], _ fraction: [Int]) -> (value: Double, grain: Double) {
    var value = digits.reduce(0.0) { $0 * 10 + Double($1) }
    var step = 1.0
    var part = 0.0
    for digit in fraction {
      step /= 10
      part = part * 10 + Double(digit)
    }
    value += part * step
    return (value, step)
  }
}
