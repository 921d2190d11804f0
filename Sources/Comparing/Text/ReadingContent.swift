import News

/// What a reading holds; all copies of the reading share it.
final class ReadingContent: Sendable {
  /// What is known before the first pass.
  struct Source {
    let article: Article
    let scalars: [Unicode.Scalar]
    /// The vocabulary as it was when the last word of this text was read: all of its words are in it.
    let entries: [Vocabulary.Entry]
    /// The words that number words stand for (`Vocabulary.digits`).
    let digits: [Int32]
    let paragraphs: [Range<Int>]
  }

  let source: Source
  let tokens: [Token]
  let quotes: [QuoteSpan]
  let sentences: [Reading.SentenceSpan]

  init(
    _ source: Source, tokens: [Token], quotes: [QuoteSpan] = [], sentences: [Reading.SentenceSpan] = []
  ) {
    self.source = source
    self.tokens = tokens
    self.quotes = quotes
    self.sentences = sentences
  }
}
