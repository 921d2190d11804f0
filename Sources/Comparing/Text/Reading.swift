import News

/// An article as the passes of a comparison see it: its scalars, tokens, paragraphs and sentences.
struct Reading {
  /// A sentence as a run of tokens.
  struct SentenceSpan {
    /// Indices into `tokens`.
    var tokens: Range<Int>
    let range: TextRange
    let paragraph: Int
    var isFurniture = false
    /// The tokens of a dateline (`TOKYO —`) at the head of the sentence.
    var dateline = 0
  }

  /// Every pass hands the reading on, so a copy of it must cost no more than a reference.
  private var content: ReadingContent

  var article: Article { content.source.article }
  var scalars: [Unicode.Scalar] { content.source.scalars }
  var tokens: [Token] { content.tokens }
  /// Indices into `tokens`, one range a paragraph.
  var paragraphs: [Range<Int>] { content.source.paragraphs }
  var sentences: [SentenceSpan] { content.sentences }
  /// The direct quotations, without speakers yet.
  var quotes: [QuoteSpan] { content.quotes }

  init(_ article: Article, vocabulary: Vocabulary) {
    let scanned = Scanned(article, vocabulary)
    let digits = vocabulary.digits()
    self.init(scanned, knowing: vocabulary.entries, digits)
  }

  /// An article as the scanner hands it on. Two that share a vocabulary are scanned before either is read, so that they
  /// share what it knows.
  struct Scanned {
    fileprivate let article: Article
    fileprivate let scalars: [Unicode.Scalar]
    fileprivate let tokens: [Token]

    init(_ article: Article, _ vocabulary: Vocabulary) {
      self.article = article
      scalars = Reading.scalars(of: article.text)
      tokens = Scanner.tokens(of: scalars, vocabulary: vocabulary)
    }
  }

  /// - Parameters:
  ///   - entries: what the vocabulary knows when all texts are scanned.
  ///   - digits: its words for numbers (`Vocabulary.digits`).
  init(_ scanned: Scanned, knowing entries: [Vocabulary.Entry], _ digits: [Int32]) {
    let source = ReadingContent.Source(
      article: scanned.article, scalars: scanned.scalars, entries: entries, digits: digits,
      paragraphs: Self.paragraphs(of: scanned.scalars, tokens: scanned.tokens))
    var tokens = scanned.tokens
    content = ReadingContent(source, tokens: tokens)
    let quotes = QuoteFinder.quotes(in: self)
    content = ReadingContent(source, tokens: [])
    for quote in quotes {
      for index in quote.tokens { tokens[index].flags.insert(.quoted) }
    }
    content = ReadingContent(source, tokens: tokens, quotes: quotes)
    var sentences = SentenceSplitter.sentences(of: self)
    Furniture.mark(&sentences, in: self)
    content = ReadingContent(source, tokens: [])
    for (number, sentence) in sentences.enumerated() {
      for index in sentence.tokens { tokens[index].sentence = number }
      if let first = sentence.tokens.dropFirst(sentence.dateline).first(where: { tokens[$0].isWord }) {
        tokens[first].flags.insert(.opensSentence)
      }
    }
    content = ReadingContent(source, tokens: tokens, quotes: quotes, sentences: sentences)
  }

  /// Words of the text, numbers and names included.
  var wordCount: Int { tokens.count { $0.isWord } }

  func text(_ range: TextRange) -> String {
    let scalars = self.scalars
    let start = min(max(0, range.start), scalars.count)
    let places = start..<min(scalars.count, max(start, range.end))
    let count = places.reduce(0) { $0 + (scalars[$1].isASCII ? 1 : UTF8.width(scalars[$1])) }
    return String(unsafeUninitializedCapacity: count) { bytes in
      var next = 0
      for place in places {
        if scalars[place].isASCII {
          bytes[next] = UInt8(truncatingIfNeeded: scalars[place].value)
          next += 1
        } else {
          for byte in scalars[place].utf8 {
            bytes[next] = byte
            next += 1
          }
        }
      }
      return next
    }
  }

  /// The scalars from the first to the last of `tokens`.
  func range(of tokens: Range<Int>) -> TextRange {
    guard !tokens.isEmpty else { return TextRange(0, 0) }
    return TextRange(self.tokens[tokens.lowerBound].start, self.tokens[tokens.upperBound - 1].end)
  }

  /// The tokens without the marks at their ends; all of them where they hold no word.
  func withoutOuterMarks(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first(where: { self.tokens[$0].isWord }),
      let last = tokens.last(where: { self.tokens[$0].isWord || self.tokens[$0].flags.contains(.clitic) })
    else { return tokens }
    return first..<last + 1
  }

  /// The tokens of sentences that stand together, without the dateline of the first and the marks at their ends.
  func tokens(of numbers: Range<Int>) -> Range<Int> {
    guard let first = numbers.first, let last = numbers.last else { return 0..<0 }
    let span = sentences[first]
    return withoutOuterMarks(
      span.tokens.dropFirst(span.dateline).startIndex..<sentences[last].tokens.upperBound)
  }

  /// The word for the digits of a number word's value, or nil.
  func digits(of value: Int) -> Int? {
    let digits = content.source.digits
    return digits.indices.contains(value) && digits[value] >= 0 ? Int(digits[value]) : nil
  }

  /// What is known of each word, by its number.
  var entries: [Vocabulary.Entry] { content.source.entries }
  func entry(_ token: Token) -> Vocabulary.Entry { content.source.entries[token.word] }
  func traits(_ index: Int) -> WordTraits { tokens[index].traits }
  /// These read one field each: a whole entry costs the count of its text's references.
  func stem(_ index: Int) -> Int { content.source.entries[content.tokens[index].word].stem }
  func stemTraits(_ index: Int) -> WordTraits { content.source.entries[stem(index)].traits }
  func stemText(_ index: Int) -> String { content.source.entries[stem(index)].text }
  func hash(_ index: Int) -> UInt64 { content.source.entries[content.tokens[index].word].hash }
  func stemHash(_ index: Int) -> UInt64 { content.source.entries[stem(index)].hash }
  func weight(_ index: Int) -> Double { content.source.entries[content.tokens[index].word].weight }
  func word(_ index: Int) -> String { content.source.entries[tokens[index].word].text }

  /// Whether the token is the single mark `mark`; two apostrophes are a double quotation mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    let token = tokens[index]
    if token.end - token.start == 1 { return scalars[token.start] == mark }
    return mark == "\"" && token.end - token.start == 2 && !token.isWord && self.mark(index) == mark
  }

  /// The mark that the token is, `"` for two apostrophes and “ for two grave accents; nil of words.
  func mark(_ index: Int) -> Unicode.Scalar? {
    let token = tokens[index]
    if token.end - token.start == 1 { return scalars[token.start] }
    guard token.end - token.start == 2, !token.isWord, scalars[token.start] == scalars[token.start + 1] else {
      return nil
    }
    return scalars[token.start] == "'" ? "\"" : scalars[token.start] == "`" ? "\u{201C}" : nil
  }

  /// The tokens that lie wholly inside `range`.
  func tokens(in range: TextRange) -> Range<Int> {
    let from = firstToken(at: range.start)
    var to = from
    while to < tokens.count, tokens[to].end <= range.end { to += 1 }
    return from..<to
  }

  /// The first token that begins at or behind `offset`.
  func firstToken(at offset: Int) -> Int { tokens.firstIndex(from: offset, key: \.start) }

  /// The quotations whose first word or mark inside the marks lies in `tokens`.
  func quotes(openingIn tokens: Range<Int>) -> ArraySlice<QuoteSpan> {
    let first = quotes.firstIndex(from: tokens.lowerBound) { $0.tokens.lowerBound }
    return quotes[first..<quotes.firstIndex(from: tokens.upperBound) { $0.tokens.lowerBound }]
  }

  /// Decoded here, as nearly all are single bytes: the iterator of the scalars takes several times longer. A string is
  /// always well-formed.
  private static func scalars(of text: String) -> [Unicode.Scalar] {
    let bytes = text.utf8.span
    return Array(capacity: bytes.count) { scalars in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        guard byte >= 0x80 else {
          scalars.append(Unicode.Scalar(byte))
          at += 1
          continue
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        var value = UInt32(byte & (0x7F >> length))
        for place in at + 1..<at + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
        scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        at += length
      }
    }
  }

  private static func paragraphs(of scalars: [Unicode.Scalar], tokens: [Token]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var first = 0
    for index in tokens.indices.dropFirst() {
      var gap = tokens[index - 1].end
      while gap < tokens[index].start, scalars[gap] != "\n" { gap += 1 }
      guard gap < tokens[index].start else { continue }
      paragraphs.append(first..<index)
      first = index
    }
    if first < tokens.count { paragraphs.append(first..<tokens.count) }
    return paragraphs
  }
}
