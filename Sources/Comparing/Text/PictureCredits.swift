/// Knows the captions of pictures by who took them and by where people stand in them.
struct PictureCredits {
  let reading: Reading

  /// A credit in brackets or behind a slash, or people placed as `(L)` and `(2nd R)`.
  func isCaption(_ tokens: Range<Int>) -> Bool {
    var places: [String] = []
    for index in tokens where isOpening(index) {
      let inside = index + 1..<min(tokens.upperBound, index + 10)
      let end = inside.first(where: isClosing) ?? inside.upperBound
      if isCredit(index + 1..<end) { return true }
      if let place = place(index + 1..<end) { places.append(place) }
    }
    if places.count >= 2, !places.contains("d"), places.contains(where: { $0 != "r" }) { return true }
    return tokens.count <= 90 && endsInCredit(tokens)
  }

  /// Nothing but the names of agencies and of who works for them: `Getty.`, `Ana Ruiz/Reuters`, `Ana Ruiz via AP`.
  func isCreditLine(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { reading.tokens[$0].isWord }
    guard words.count <= 8, words.contains(where: isAgency) || isAssociatedPress(words) else { return false }
    let isBare = words.allSatisfy { isAgency($0) || FurnitureWords.credits.contains(reading.word($0)) }
    let isJoined = tokens.contains { reading.isMark($0, "/") || reading.word($0) == "via" }
    return isBare
      || isJoined
        && words.allSatisfy {
          reading.tokens[$0].flags.contains(.capital) || FurnitureWords.credits.contains(reading.word($0))
        }
  }

  private func isAssociatedPress(_ words: [Int]) -> Bool {
    words.count == 2 && reading.word(words[0]) == "associated" && reading.word(words[1]) == "press"
  }

  private func isAgency(_ index: Int) -> Bool {
    reading.tokens[index].flags.contains(.capital) && FurnitureWords.agencies.contains(reading.word(index))
  }

  private func isOpening(_ index: Int) -> Bool { reading.isMark(index, "(") || reading.isMark(index, "[") }

  private func isClosing(_ index: Int) -> Bool { reading.isMark(index, ")") || reading.isMark(index, "]") }

  /// What brackets hold: `Photo by Ana Ruiz`, `AP Photo/Ana Ruiz`, `File photo: Ana Ruiz`, `Ana Ruiz/Reuters`.
  private func isCredit(_ inside: Range<Int>) -> Bool {
    guard let first = inside.first, reading.tokens[first].isWord else { return false }
    let words = inside.prefix(3).filter { reading.tokens[$0].isWord }
    let isPicture = words.contains {
      ["photo", "photos", "photograph", "image", "images", "picture"].contains(reading.word($0))
    }
    let names = inside.contains(where: isAgency)
    let isSigned = inside.contains {
      reading.isMark($0, ":") || reading.isMark($0, "/")
        || ["by", "credit", "courtesy", "via"].contains(reading.word($0))
    }
    if isPicture { return isSigned || names || inside.count <= 2 }
    return names && inside.contains { reading.isMark($0, "/") || reading.word($0) == "via" }
  }

  /// `l` for `(L)`, `(2nd L)` or `(left)`, as people are placed in a picture; `d` for what only a party has.
  private func place(_ inside: Range<Int>) -> String? {
    guard let last = inside.last, inside.count <= 3, reading.tokens[last].isWord else { return nil }
    let word = reading.word(last)
    guard ["l", "r", "c", "d", "left", "right", "centre", "center"].contains(word) else { return nil }
    return inside.count > 1 ? "numbered" : word
  }

  /// `… on Tuesday. Ana Ruiz/Reuters`, `… / AFP`, `… via Getty Images`.
  private func endsInCredit(_ tokens: Range<Int>) -> Bool {
    var last = tokens.upperBound - 1
    while last > tokens.lowerBound, !reading.tokens[last].isWord { last -= 1 }
    if last > tokens.lowerBound, ["images", "photo"].contains(reading.word(last)) { last -= 1 }
    guard last - 2 >= tokens.lowerBound, isAgency(last) else { return false }
    if reading.word(last - 1) == "via" { return true }
    let before = reading.tokens[last - 2]
    return reading.isMark(last - 1, "/") && (before.flags.contains(.capital) || !before.isWord)
  }
}
