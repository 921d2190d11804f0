extension Reading {
  /// The outermost quotation that a token stands in, found in the logarithm of their number.
  func outermostQuote(at token: Int) -> Int? {
    var number = quotes.firstIndex(from: token + 1, key: \.tokens.lowerBound) - 1
    while number >= 0, let outer = quotes[number].outer { number = outer }
    return number >= 0 && quotes[number].tokens.contains(token) ? number : nil
  }

  /// The numbers of the quotations among which are all that have a token of `tokens`.
  func quotes(around tokens: Range<Int>) -> Range<Int> {
    let end = quotes.firstIndex(from: tokens.upperBound, key: \.tokens.lowerBound)
    let start = outermostQuote(at: tokens.lowerBound)
    return (start ?? quotes.firstIndex(from: tokens.lowerBound, key: \.tokens.lowerBound))..<end
  }
}
