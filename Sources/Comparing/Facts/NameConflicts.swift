import News

/// Finds one person under two names: the same first name with surnames that nearly agree, or the same surname with
/// first names that do.
struct NameConflicts {
  let comparer: Comparer
  let aligner: Aligner

  private struct Name {
    let tokens: Range<Int>
    let first: String
    let last: String
    /// Whether the first word is a given name that a list holds.
    let isGiven: Bool
  }

  /// How many names with one first name are looked at.
  private static let mostNamesakes = 50

  func conflicts() -> [Conflict] {
    let names = Sides(left: names(.left), right: names(.right))
    let known = names.map { Set($0.map { "\($0.first) \($0.last)" }) }
    let surnames = names.map { Set($0.map(\.last)) }
    let firsts = names.map { Set($0.map(\.first)) }
    let byFirst = Dictionary(grouping: names.right, by: \.first)
    let byLast = Dictionary(grouping: names.right, by: \.last)
    var seen: Set<String> = []
    return names.left.compactMap { own in
      guard !known.right.contains("\(own.first) \(own.last)"),
        seen.insert("\(own.first) \(own.last)").inserted
      else { return nil }
      if surnames.right.contains(own.last) {
        guard !firsts.right.contains(own.first) else { return nil }
        let other = byLast[own.last]?.prefix(Self.mostNamesakes).first {
          !firsts.left.contains($0.first) && (own.isGiven || $0.isGiven)
            && Self.isCloseFirst(own.first, $0.first)
        }
        return other.map { conflict(own, $0) }
      }
      let other = byFirst[own.first]?.prefix(Self.mostNamesakes).first {
        !surnames.left.contains($0.last) && Self.isClose(own.last, $0.last)
      }
      return other.map { conflict(own, $0) }
    }
  }

  /// Runs of exactly two or three capitalised words, the last two of them taken as the name.
  private func names(_ side: Side) -> [Name] {
    let reading = comparer.readings[side]
    var names: [Name] = []
    var index = 0
    while index < reading.tokens.count {
      var end = index
      while end < reading.tokens.count, isNamePart(end, reading), end == index || !hasGap(end, reading) {
        end += 1
      }
      if end - index >= 2, !reading.sentences[reading.tokens[index].sentence].isFurniture {
        names.append(
          Name(
            tokens: (end - 2)..<end, first: reading.word(end - 2), last: reading.word(end - 1),
            isGiven: !reading.traits(end - 2).isDisjoint(with: [.maleName, .femaleName])))
      }
      index = max(end, index + 1)
    }
    return names
  }

  private func isNamePart(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.isWord && token.flags.contains(.capital) && !token.flags.contains(.digits)
      && !reading.traits(index).contains(.function) && !reading.traits(index).contains(.weekday)
  }

  private func hasGap(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].sentence != reading.tokens[index - 1].sentence
  }

  private func conflict(_ left: Name, _ right: Name) -> Conflict {
    let a = comparer.readings.left.range(of: left.tokens)
    let b = comparer.readings.right.range(of: right.tokens)
    return Conflict(
      .name, left: a, right: b,
      reason: "A name is spelt in two ways, neither of which the other report has: "
        + "“\(comparer.readings.left.text(a))” and “\(comparer.readings.right.text(b))”.")
  }

  /// Whether two first names are one in two spellings, as *Tom* and *Tim*: no short form of each other.
  static func isCloseFirst(_ a: String, _ b: String) -> Bool {
    a.first == b.first && !a.hasPrefix(b) && !b.hasPrefix(a) && isClose(a, b, least: 3)
  }

  /// Whether two surnames are at an edit distance of one or two, and no plural of each other.
  static func isClose(_ a: String, _ b: String) -> Bool {
    a + "s" != b && b + "s" != a && isClose(a, b, least: 4)
  }

  private static func isClose(_ a: String, _ b: String, least: Int) -> Bool {
    let lengths = [a.unicodeScalars.count, b.unicodeScalars.count].sorted()
    guard lengths[0] >= least, lengths[1] - lengths[0] <= 2, lengths[1] <= 40, !differInAccents(a, b) else {
      return false
    }
    return (1...(lengths[0] >= 6 ? 2 : 1)).contains(EditDistance.between(a, b))
  }

  /// Whether one report only leaves out accents: *Raúl*, *Raul*.
  private static func differInAccents(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.count == b.unicodeScalars.count
      && zip(a.unicodeScalars, b.unicodeScalars).allSatisfy { $0 == $1 || $0.isASCII != $1.isASCII }
  }
}
