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
  /// `names` are what the page says the outlet is called.
  static func parted(_ title: String, heading: String?, names: [String] = []) -> (
    title: String, outlet: String?
  ) {
    func isOutlet(_ part: String) -> Bool {
      names.contains { OutletName.isOne(part, of: $0) } || OutletName.isKnown(part)
    }
    if let heading, title.hasPrefix(heading) {
      let rest = String(title.dropFirst(heading.count).drop { !$0.isLetter && !$0.isNumber })
      let sign = separators.first { title.dropFirst(heading.count).hasPrefix($0) }
      // The section may stand between.
      let parts = sign.map { rest.split(separator: $0).map(String.init) } ?? [rest]
      return (heading, outlet(parts.first(where: isOutlet) ?? parts.last ?? rest))
    }
    for separator in separators {
      guard let range = title.ranges(of: separator).last else { continue }
      let before = String(title[..<range.lowerBound])
      let after = String(title[range.upperBound...])
      let isTitleFirst = words(before).count >= 3 || before.unicodeScalars.count >= 15
      if isTitleFirst || isOutlet(after) && !isOutlet(before) && !isSection(before) {
        return (before, outlet(after))
      }
      if words(after).count >= 3 { return (after, outlet(before)) }
    }
    return (title, nil)
  }

  /// The title without an outlet of `names`, or the host of its address, at its end.
  ///
  /// `Ferries stop at noon -- Post.example` is `Ferries stop at noon`, and so is `Ferries stop at noon - The Post` where
  /// the outlet calls itself `The Post – news of the harbour`.
  static func without(_ names: [String], _ title: String) -> String {
    let known = Set(names.flatMap { [$0, beginning(of: $0)] }.map(letters))
    for separator in separators + [" -- ", "：", "｜", "_"] {
      guard let range = title.ranges(of: separator).last else { continue }
      let before = title[..<range.lowerBound]
      if known.contains(letters(String(title[range.upperBound...]))), before.contains(where: \.isLetter) {
        return FeedText.line(String(before))
      }
    }
    return title
  }

  private static let separators = [" | ", " – ", " — ", " - ", " » ", " · ", " • ", " :: ", " / "]

  /// `The Post` of `The Post – news of the harbour`.
  private static func beginning(of name: String) -> String {
    let first = separators.compactMap { name.firstRange(of: $0)?.lowerBound }.min()
    return String(name[..<(first ?? name.endIndex)])
  }

  /// Names are compared by their letters and digits; of a host `www` does not count.
  private static func letters(_ name: String) -> String {
    let lowered = name.lowercased()
    return String(
      (lowered.hasPrefix("www.") ? lowered.dropFirst(4) : lowered[...]).filter { $0.isLetter || $0.isNumber })
  }

  /// Whether a headline follows: `Opinion | The Price of Fake News`.
  private static func isSection(_ text: String) -> Bool { sections.contains(text.lowercased()) }

  private static let sections: Set<String> = [
    "analysis", "breaking", "comment", "editorial", "exclusive", "live", "news", "opinion", "review", "sport",
    "sports",
    "video", "watch",
  ]

  /// Names of outlets are short and begin with a capital, where the script has any.
  private static func outlet(_ text: String) -> String? {
    guard let first = text.first, !first.isLowercase, words(text).count <= 6 else { return nil }
    return text
  }
}
