import News

/// Whether a sentence keeps any distance from what it says, anywhere in it: then a word that softens in the other
/// report is no contrast.
enum KeptDistance {
  /// `according to aides`, `is expected to`, `accused them of`, `the aides said`: not only beside the words compared.
  ///
  /// - Parameter told: the verb of saying whose own telling is compared (`reportedly wrote`, `wrote`), if it is one.
  static func keepsDistance(_ pair: SentencePair, _ side: Side, besides told: Int?) -> Bool {
    keepsDistance(pair.words[side], pair.reading(side), besides: told.map { pair.words[side][$0] })
  }

  static func keepsDistance(_ words: some Sequence<Int>, _ reading: Reading, besides told: Int? = nil) -> Bool
  {
    words.contains { index in
      guard index != told, !reading.tokens[index].flags.contains(.quoted) else { return false }
      let traits = reading.traits(index)
      if traits.contains(.hedge) {
        let isWeak = reading.isWord(index, in: told == nil ? quantities : HedgeWords.weak)
        return !traits.contains(.modal) && !isWeak
      }
      if reading.isWord(index, in: charges) { return true }
      // `will call for lanterns` says nothing of others.
      let isCall = index + 1 < reading.tokens.count && reading.word(index + 1) == "for"
      return told == nil && !isCall && !traits.isDisjoint(with: said)
        && !(traits.contains(.endsInS) && traits.contains(.noun))
    }
  }

  /// Verbs with which somebody else says it.
  private static let said: WordTraits = [.strongCue, .cueDistancing, .cueHostile, .cueHedged]

  private static let charges: WordSet = [
    "according", "accusation", "accusations", "accused", "accuses", "accusing", "allegation", "allegations",
    "alleged", "allegedly", "claims",
  ]

  /// Words of `HedgeWords` that soften a number.
  private static let quantities: WordSet = [
    "about", "almost", "approximately", "around", "generally", "largely", "mainly", "mostly", "nearly",
    "often",
    "partially", "partly", "relatively", "roughly", "sometimes", "somewhat", "virtually",
  ]
}
