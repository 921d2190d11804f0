/// Joins passages of sentences that follow each other where the second leans on the first: `Moss named a price. It was
/// 4,000 crowns.` is one fact, and so are the sentences of one quotation.
struct FactChain {
  let reading: Reading
  let reference: FactReference

  /// How many sentences, and words, a fact of several sentences may have.
  private static let mostSentences = 4
  private static let mostWords = 80

  /// What weighs less, or has fewer words, is told with a neighbour of the same paragraph.
  private static let slight = 0.45
  private static let short = 12

  func joined(_ passages: [FactPassage]) -> [FactPassage] {
    let leaning = joined(passages) { reference.leansBack($1.tokens) }
    return joined(leaning) { one, other in
      reading.sentences[one.sentences.upperBound].paragraph
        == reading.sentences[other.sentences.lowerBound].paragraph
        && (isSlight(one) || isSlight(other))
    }
  }

  private func isSlight(_ passage: FactPassage) -> Bool {
    passage.weight < Self.slight || words(passage.tokens) < Self.short
  }

  private func words(_ tokens: Range<Int>) -> Int { tokens.count { reading.tokens[$0].isWord } }

  private func joined(
    _ passages: [FactPassage], where belongs: (FactPassage, FactPassage) -> Bool
  ) -> [FactPassage] {
    var chains: [FactPassage] = []
    for passage in passages {
      if let last = chains.last, canJoin(last, passage), belongs(last, passage) {
        chains[chains.count - 1] = joined(last, passage)
      } else {
        chains.append(passage)
      }
    }
    return chains
  }

  private func canJoin(_ one: FactPassage, _ other: FactPassage) -> Bool {
    guard one.sentences.upperBound + 1 == other.sentences.lowerBound,
      one.opensSentence, one.closesSentence, other.opensSentence,
      other.sentences.upperBound - one.sentences.lowerBound < Self.mostSentences,
      // What says too little alone and is a part besides would end in nothing.
      other.weight > 0 || other.closesSentence
    else { return false }
    return words(one.tokens.lowerBound..<other.tokens.upperBound) <= Self.mostWords
  }

  private func joined(_ one: FactPassage, _ other: FactPassage) -> FactPassage {
    FactPassage(
      tokens: one.tokens.lowerBound..<other.tokens.upperBound,
      sentences: one.sentences.lowerBound...other.sentences.upperBound,
      isLinked: one.isLinked || other.isLinked, opensSentence: true, closesSentence: other.closesSentence,
      isWhole: one.isWhole && other.isWhole, weight: max(one.weight, other.weight))
  }
}
