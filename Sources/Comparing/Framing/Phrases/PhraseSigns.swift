import News

/// What sets two phrases apart when their whole sentences are looked at, and not the phrases alone: a word that judges,
/// a verb of another stance, or a distance that the other sentence keeps nowhere.
struct PhraseSigns {
  let pair: PhrasePair
  /// The words that judge, on the left and on the right.
  let judging: (left: Phrase.Content?, right: Phrase.Content?)
  /// The stances of two verbs of saying.
  let stances: (left: Stance, right: Stance)?
  /// The side that keeps a distance, and its word.
  let distance: (side: Side, token: Int)?
  /// The side that strengthens the verb both use, and its word.
  let strength: (side: Side, token: Int)?

  init(_ pair: PhrasePair, of link: Aligner.Link, in comparer: Comparer) {
    self.pair = pair
    let sentences = Sides(
      left: comparer.readings.left.sentences[link.left].tokens,
      right: comparer.readings.right.sentences[link.right].tokens)
    func verbs(_ side: Side) -> [Phrase] {
      comparer.phrases(of: side == .left ? link.left : link.right, on: side)
        .filter { $0.kind == .predicate && !$0.isQuoted }
    }
    func judging(_ phrase: Phrase, _ contents: [Phrase.Content], _ side: Side) -> Phrase.Content? {
      contents.first { content in
        guard content.isLoaded else { return false }
        // `condemned the board` and `accused the board` attack it both.
        let attitude = content.traits.intersection([.cueHostile, .cueFavouring])
        guard !attitude.isEmpty else { return true }
        let far = comparer.readings[side.other]
        return !sentences[side.other].contains {
          !far.traits($0).isDisjoint(with: attitude) && !far.tokens[$0].flags.contains(.quoted)
        }
      }
    }
    self.judging = (judging(pair.left, pair.leftOnly, .left), judging(pair.right, pair.rightOnly, .right))
    stances = pair.stances.flatMap { stances in
      let isMet =
        Self.takesSide(stances.left) && verbs(.right).contains { $0.stance == stances.left }
        || Self.takesSide(stances.right) && verbs(.left).contains { $0.stance == stances.right }
      return isMet ? nil : stances
    }
    let hedged: Side? = pair.left.isHedged == pair.right.isHedged ? nil : pair.left.isHedged ? .left : .right
    distance = hedged.flatMap { side in
      let reading = comparer.readings[side]
      let far = sentences[side.other].filter { comparer.readings[side.other].tokens[$0].isWord }
      guard !KeptDistance.keepsDistance(far, comparer.readings[side.other]) else { return nil }
      let phrase = side == .left ? pair.left : pair.right
      return phrase.tokens.first { token in
        reading.traits(token).contains(.hedge)
          && reading.traits(token).isDisjoint(with: [.modal, .preposition])
          && !reading.isWord(token, in: HedgeWords.weak)
      }.map { (side, $0) }
    }
    strength =
      pair.isSameHead && pair.left.kind == .predicate ? Self.strength(pair, sentences, comparer) : nil
  }

  private static func takesSide(_ stance: Stance) -> Bool { stance == .hostile || stance == .favouring }

  /// An adverb that strengthens the verb on one side, where the other sentence has none at all.
  private static func strength(
    _ pair: PhrasePair, _ sentences: Sides<Range<Int>>, _ comparer: Comparer
  ) -> (side: Side, token: Int)? {
    func adverb(_ phrase: Phrase, _ side: Side) -> Int? {
      phrase.core.first { comparer.readings[side].traits($0).contains(.intensifier) }
    }
    func hasNone(_ side: Side) -> Bool {
      !sentences[side].contains { comparer.readings[side].traits($0).contains(.intensifier) }
    }
    switch (adverb(pair.left, .left), adverb(pair.right, .right)) {
    case (let token?, nil): return hasNone(.right) ? (.left, token) : nil
    case (nil, let token?): return hasNone(.left) ? (.right, token) : nil
    default: return nil
    }
  }

  /// Whether anything is left that sets the two apart.
  var tells: Bool {
    judging.left != nil || judging.right != nil || stances != nil || distance != nil || strength != nil
  }
}
