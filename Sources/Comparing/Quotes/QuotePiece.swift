import News

/// The part of a quotation that lies in one sentence: what two reports are matched by.
struct QuotePiece {
  /// The index of the quotation in `Reading.quotes`.
  let quote: Int
  let tokens: Range<Int>
  let range: TextRange
  /// The indices of its words, without marks and the `'s` of possessives.
  let words: [Int]
  /// How many of the words have content of their own.
  let contentCount: Int
  /// Which of the sentences of all quotations it holds, as numbers in the list of pieces.
  let numbers: Range<Int>

  init(quote: Int, tokens: Range<Int>, numbers: Range<Int>, in reading: Reading, concepts: Concepts) {
    self.quote = quote
    self.tokens = tokens
    self.numbers = numbers
    range = reading.range(of: tokens)
    let all = reading.tokens
    words = tokens.kept { all[$0].isWord }
    contentCount = tokens.count { concepts.ids[$0] != Concepts.none }
  }

  /// The pieces of every quotation that stands inside no other, in reading order.
  static func pieces(of reading: Reading, concepts: Concepts) -> [QuotePiece] {
    var pieces: [QuotePiece] = []
    for (number, quote) in reading.quotes.enumerated() where quote.outer == nil {
      var start = quote.tokens.lowerBound
      while start < quote.tokens.upperBound {
        let sentence = reading.sentences[reading.tokens[start].sentence]
        let end = max(start + 1, min(quote.tokens.upperBound, sentence.tokens.upperBound))
        let piece = QuotePiece(
          quote: number, tokens: start..<end, numbers: pieces.count..<pieces.count + 1, in: reading,
          concepts: concepts)
        if !piece.words.isEmpty { pieces.append(piece) }
        start = end
      }
    }
    return pieces
  }
}
