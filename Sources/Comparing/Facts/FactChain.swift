/// Joins passages of sentences that follow each other where the second leans on the first: `Moss named a price. It was
/// 4,000 crowns.` is one fact, and so are the sentences of one quotation.
struct FactChain {
  let reading: Reading
  let reference: FactReference

  /// How many sentences, and words, a fact of several sentences may have.
  private static let mostSentences = 3
  private static let mostWords = 80

  func joined(_ passages: [FactPassage]) -> [FactPassage] {
    var chains: [FactPassage] = []
    for passage in passages {
      if let last = chains.last, let joined = joined(last, passage) {
        chains[chains.count - 1] = joined
      } else {
        chains.append(passage)
      }
    }
    return chains
  }

  private func joined(_ one: FactPassage, _ other: FactPassage) -> FactPassage? {
    guard one.sentences.upperBound + 1 == other.sentences.lowerBound,
      one.opensSentence, one.closesSentence, other.opensSentence,
      other.sentences.upperBound - one.sentences.lowerBound < Self.mostSentences,
      // What says too little alone and is a part besides would end in nothing.
      other.weight > 0 || other.closesSentence
    else { return nil }
    let tokens = one.tokens.lowerBound..<other.tokens.upperBound
    guard tokens.count(where: { reading.tokens[$0].isWord }) <= Self.mostWords,
      reference.leansBack(other.tokens)
    else { return nil }
    return FactPassage(
      tokens: tokens, sentences: one.sentences.lowerBound...other.sentences.upperBound,
      isLinked: one.isLinked, opensSentence: true, closesSentence: other.closesSentence,
      weight: max(one.weight, other.weight))
  }
}
