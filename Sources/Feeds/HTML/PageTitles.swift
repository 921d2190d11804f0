/// What a page calls its article, by all its places that say so.
struct PageTitles {
  /// The best of them.
  let title: String?

  private let known: Set<String>

  init(title: String?) {
    self.title = title
    known = Set(Self.words(title ?? ""))
  }

  /// Whether a heading says the title over again: three quarters of its letters are in words of the title.
  func isTitle(_ heading: String) -> Bool {
    let words = Self.words(heading)
    guard !known.isEmpty, !words.isEmpty else { return false }
    let all = words.reduce(words.count - 1) { $0 + $1.unicodeScalars.count }
    let other = words.filter { !known.contains($0) }
    let unknown = other.isEmpty ? 0 : other.reduce(other.count - 1) { $0 + $1.unicodeScalars.count }
    return Double(unknown) < 0.25 * Double(all)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The title of a page without the outlet that its end or its beginning names.
  ///
  /// `Ferries stop at noon | The Harbour Post` is `Ferries stop at noon` and `The Harbour Post`.
  static func parted(_ title: String, heading: String?) -> (title: String, outlet: String?) {
    if let heading, title.hasPrefix(heading) {
      let rest = title.dropFirst(heading.count).drop { !$0.isLetter && !$0.isNumber }
      return (heading, outlet(String(rest)))
    }
    for separator in [" | ", " – ", " — ", " - ", " » ", " · ", " • ", " :: ", " / "] {
      guard let range = title.ranges(of: separator).last else { continue }
      let before = String(title[..<range.lowerBound])
      let after = String(title[range.upperBound...])
      if words(before).count >= 3 || before.unicodeScalars.count >= 15 { return (before, outlet(after)) }
      if words(after).count >= 3 { return (after, outlet(before)) }
    }
    return (title, nil)
  }

  /// Names of outlets are short and begin with a capital, where the script has any.
  private static func outlet(_ text: String) -> String? {
    guard let first = text.first, !first.isLowercase, words(text).count <= 6 else { return nil }
    return text
  }
}
