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

  /// Whether `name` is the outlet, or its staff as a whole: `Harbour Post Staff` of `The Harbour Post`.
  static func isOne(_ name: String, of outlet: String) -> Bool {
    let (name, outlet) = (core(name), core(outlet))
    return !outlet.isEmpty && name == outlet
  }

  private static func core(_ name: String) -> [String] {
    var words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.first == "the" { words.removeFirst() }
    while words.count > 1, let last = words.last, staff.contains(last) { words.removeLast() }
    return words
  }

  private static let staff: Set<String> = [
    "staff", "team", "newsroom", "desk", "editors", "editorial", "reporter", "reporters", "writers",
    "redaktion",
    "redacción", "rédaction", "redazione", "redactie", "online",
  ]

  /// Whether `text` ends in a word for what outlets are, as `The Harbour Post` does.
  static func isKnown(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    guard (2...4).contains(words.count), let last = words.last?.lowercased() else { return false }
    return words.allSatisfy { $0.first?.isUppercase == true || ["of", "the", "and", "for"].contains($0) }
      && kinds.contains(last)
  }

  private static let kinds: Set<String> = [
    "advertiser", "argus", "bulletin", "chronicle", "citizen", "courier", "dispatch", "echo", "examiner",
    "express",
    "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "magazine", "mail",
    "mercury",
    "mirror", "monitor", "news", "observer", "online", "post", "press", "radio", "record", "register",
    "review",
    "sentinel", "standard", "star", "sun", "telegraph", "times", "tribune", "tv", "weekly", "zeitung",
    "anzeiger",
    "blatt", "nachrichten", "rundschau",
  ]

  /// Up to so many letters a name is taken as it is.
  private static let shortest = 40
  private static let longest = 100
  private static let separators = [" | ", " – ", " — ", " - ", " » ", " · ", " • ", " :: ", " ~ ", ": "]
}
