import News

@testable import Comparing

extension Reading {
  init(of text: String) { self.init(Article(text: text), vocabulary: Vocabulary()) }

  /// What every reading of every text has to keep, and this one does not; empty when all is well.
  var brokenLaws: [String] {
    tokenLaws + partitionLaws + quoteLaws + roundTripLaws
  }

  private var tokenLaws: [String] {
    var broken: [String] = []
    var end = 0
    for (index, token) in tokens.enumerated() {
      if token.start >= token.end { broken.append("token \(index) is empty") }
      if token.start < end { broken.append("token \(index) overlaps the one before") }
      if token.end > scalars.count { broken.append("token \(index) runs beyond the text") }
      if !entries.indices.contains(token.word) { broken.append("token \(index) has no word") }
      if broken.isEmpty, let lost = (end..<token.start).first(where: { !isBlank($0) }) {
        broken.append("scalar \(lost) is in no token")
      }
      if token.flags.contains(.attached) != (index > 0 && token.start == end) {
        broken.append("token \(index) is wrongly attached")
      }
      end = token.end
      if broken.count > 3 { return broken }
    }
    if let lost = (min(end, scalars.count)..<scalars.count).first(where: { !isBlank($0) }) {
      broken.append("scalar \(lost) is in no token")
    }
    return broken
  }

  private func isBlank(_ index: Int) -> Bool { !ScalarClass.of(scalars[index]).isShown }

  /// Paragraphs and sentences each part the tokens, in order, without a gap.
  private var partitionLaws: [String] {
    var broken: [String] = []
    var next = 0
    for paragraph in paragraphs {
      if paragraph.lowerBound != next || paragraph.isEmpty {
        broken.append("a gap before paragraph \(paragraph)")
      }
      next = paragraph.upperBound
    }
    if next != tokens.count { broken.append("tokens behind the last paragraph") }
    next = 0
    for (number, sentence) in sentences.enumerated() {
      if sentence.tokens.lowerBound != next || sentence.tokens.isEmpty {
        broken.append("a gap before sentence \(number)")
      }
      next = sentence.tokens.upperBound
      if sentence.range != range(of: sentence.tokens) {
        broken.append("sentence \(number) has another range")
      }
      let paragraph = paragraphs[sentence.paragraph]
      if !paragraph.contains(sentence.tokens.lowerBound) || paragraph.upperBound < sentence.tokens.upperBound
      {
        broken.append("sentence \(number) leaves its paragraph")
      }
      if sentence.tokens.contains(where: { tokens[$0].sentence != number }) {
        broken.append("a token of sentence \(number) does not know it")
      }
      if !(0...sentence.tokens.count).contains(sentence.dateline) { broken.append("dateline of \(number)") }
      if broken.count > 3 { return broken }
    }
    if next != tokens.count { broken.append("tokens behind the last sentence") }
    return broken
  }

  private var quoteLaws: [String] {
    var broken: [String] = []
    for (number, quote) in quotes.enumerated() {
      if quote.range != range(of: quote.tokens) || quote.range.isEmpty {
        broken.append("range of quote \(number)")
      }
      if number > 0, quotes[number - 1].range.start > quote.range.start {
        broken.append("order of quote \(number)")
      }
      if quote.wordCount < 1 { broken.append("quote \(number) has no word") }
      if let outer = quote.outer,
        outer >= number || quotes[outer].range.overlap(quote.range) < quote.range.count
      {
        broken.append("quote \(number) leaves the one around it")
      }
      if broken.count > 3 { return broken }
    }
    return broken
  }

  /// Ranges say the same to the reading and to the text itself; only some are tried, since a string counts slowly.
  private var roundTripLaws: [String] {
    let step = max(1, tokens.count / 5)
    return stride(from: 0, to: tokens.count, by: step).filter {
      article.text.text(in: tokens[$0].range) != text(tokens[$0].range)
        || tokens(in: tokens[$0].range) != $0..<($0 + 1) || firstToken(at: tokens[$0].start) != $0
    }.map { "token \($0) does not come back" }
  }
}
