/// Tells clauses that only say who spoke, and when: `Moss said on Tuesday`.
struct FactTags {
  let reading: Reading

  /// The longest tag, in words.
  private static let most = 14

  /// A clause that only says who spoke: a cue and names, or two more words beside a quotation or before a colon:
  /// `Then a hidden voice adds:`.
  func isTag(_ clause: Range<Int>) -> Bool {
    guard clause.count(where: { reading.tokens[$0].isWord }) <= Self.most else { return false }
    let words = clause.kept { reading.tokens[$0].isWord }
    guard !words.contains(where: { reading.tokens[$0].flags.contains(.quoted) }) else { return false }
    guard words.contains(where: { !reading.traits($0).isDisjoint(with: .cue) }) else { return false }
    let others = words.count {
      !reading.tokens[$0].flags.contains(.capital) && !Self.isOfTag(reading.traits($0))
    }
    return others == 0 || others <= 2 && isBesideQuotation(clause)
  }

  /// A fact that is nothing but quoted words, with the words behind it that say who spoke: `“We wait,” Moss said`.
  func withTag(_ tokens: Range<Int>, of sentence: Int) -> Range<Int> {
    let span = reading.sentences[sentence].tokens
    let last = tokens.last { reading.tokens[$0].isWord }
    guard let last, reading.tokens[last].flags.contains(.quoted), tokens.upperBound < span.upperBound,
      tokens.allSatisfy({ !reading.tokens[$0].isWord || reading.tokens[$0].flags.contains(.quoted) })
    else { return tokens }
    let rest = tokens.upperBound..<span.upperBound
    guard let first = rest.first(where: { reading.tokens[$0].isWord }), first - last < 5 else {
      return tokens
    }
    return isTag(first..<span.upperBound) ? tokens.lowerBound..<span.upperBound : tokens
  }

  private static func isOfTag(_ traits: WordTraits) -> Bool {
    !traits.isDisjoint(with: [.function, .role, .person, .weekday, .time, .document, .adverb])
      || !traits.isDisjoint(with: .cue)
  }

  /// Whether a quotation ends right before the clause, or one or a colon comes right behind it.
  private func isBesideQuotation(_ clause: Range<Int>) -> Bool {
    let tokens = reading.tokens
    let sentence = reading.sentences[tokens[clause.lowerBound].sentence].tokens
    let before = (max(sentence.lowerBound, clause.lowerBound - 3)..<clause.lowerBound).contains {
      tokens[$0].flags.contains(.quoted)
    }
    let behind = (clause.upperBound - 1)..<min(sentence.upperBound, clause.upperBound + 2)
    return before || behind.contains { tokens[$0].flags.contains(.quoted) || reading.isMark($0, ":") }
  }
}
