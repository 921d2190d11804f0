/// What an outlet is called, by what a page or a feed writes where the name should stand.
enum OutletName {
  /// The name in `text`: `The Harbour Post | All the news of the coast, all day long` is `The Harbour Post`.
  ///
  /// Nil for an address, an account, and for what is too long to be a name.
  static func of(_ text: String) -> String? {
    let line = FeedText.line(text)
    guard line.contains(where: \.isLetter), !line.hasPrefix("@"), !line.contains("://"),
      !line.lowercased().hasPrefix("www.")
    else { return nil }
    if line.unicodeScalars.count <= shortest { return line }
    let name = separators.compactMap { line.firstRange(of: $0)?.lowerBound }.min().map { line[..<$0] }
    if let name = name.map(String.init), (2...shortest).contains(name.unicodeScalars.count) { return name }
    return line.unicodeScalars.count <= longest ? line : nil
  }

  /// Up to so many letters a name is taken as it is.
  private static let shortest = 40
  private static let longest = 100
  private static let separators = [" | ", " – ", " — ", " - ", " » ", " · ", " • ", " :: ", " ~ ", ": "]
}
