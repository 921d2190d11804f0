import News

/// Finds one person under two names: the same first name with surnames that nearly agree, or the same surname with
/// two first names behind the same role.
struct NameConflicts {
  let comparer: Comparer
  let aligner: Aligner

  private struct Name {
    let tokens: Range<Int>
    let first: String
    let last: String
  }

  /// How many names with one first name are looked at.
  private static let mostNamesakes = 50

  func conflicts() -> [Conflict] {
    let names = Sides(left: names(.left), right: names(.right))
    let known = names.map { Set($0.map { "\($0.first) \($0.last)" }) }
    let surnames = names.map { Set($0.map(\.last)) }
    let byFirst = Dictionary(grouping: names.right, by: \.first)
    var seen: Set<String> = []
    return names.left.compactMap { own in
      guard !known.right.contains("\(own.first) \(own.last)"), !surnames.right.contains(own.last),
        seen.insert("\(own.first) \(own.last)").inserted
      else { return nil }
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
            tokens: (end - 2)..<end, first: reading.word(end - 2), last: reading.word(end - 1)))
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

  /// Whether two surnames are at an edit distance of one or two, and no plural of each other.
  static func isClose(_ a: String, _ b: String) -> Bool {
    let lengths = (a.unicodeScalars.count, b.unicodeScalars.count)
    guard a != b, a + "s" != b, b + "s" != a, min(lengths.0, lengths.1) >= 4, abs(lengths.0 - lengths.1) <= 2,
      max(lengths.0, lengths.1) <= 40
    else { return false }
    return EditDistance.between(a, b) <= (min(lengths.0, lengths.1) >= 6 ? 2 : 1)
  }
}
