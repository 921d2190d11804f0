extension Byline {
  /// The line of names in `node`; names in elements of their own with nothing between them are parted by a comma.
  ///
  /// `<span>Ada Moss</span><span>Harbour correspondent</span>` is `Ada Moss, Harbour correspondent`, and
  /// `<b>Ada</b> <b>Moss</b>` is `Ada Moss`.
  static func parted(_ node: Int, on tree: HTMLTree) -> String {
    var depth = 0
    return FeedText.line(text(of: node, on: tree, &depth))
  }

  private static let longest = 400
  private static let deepest = 20

  private static func text(of node: Int, on tree: HTMLTree, _ depth: inout Int) -> String {
    if tree.tag(node) == .text {
      return String(decoding: tree.text[tree.textRange(node)].prefix(longest), as: UTF8.self)
    }
    guard !tree.tag(node).isNeverText, depth < deepest else { return "" }
    depth += 1
    defer { depth -= 1 }
    var line = ""
    /// The last element, with nothing but blanks behind it.
    var last: String?
    for child in tree.children(of: node) where line.utf8.count <= longest {
      let tag = tree.tag(child)
      if tag == .time {
        line += " "
        continue
      }
      let words = text(of: child, on: tree, &depth)
      if tag == .text {
        if words.contains(where: { !$0.isWhitespace }) { last = nil }
        line += words
        continue
      }
      // An account elsewhere is no name.
      if FeedText.line(words).hasPrefix("@") { continue }
      guard words.contains(where: \.isLetter) else {
        line += tag == .br || tag.isBlock ? " " : words
        continue
      }
      if let last, areTwo(last, words) {
        line = FeedText.line(line) + ", "
      } else if last != nil || tag.isBlock {
        line += " "
      }
      line += words
      if tag.isBlock { line += " " }
      last = words
    }
    return line
  }

  /// Whether two elements are two names, or a name and an office, rather than parts of a name or a label before it.
  private static func areTwo(_ first: String, _ second: String) -> Bool {
    let (first, second) = (FeedText.line(first), FeedText.line(second))
    guard first.contains(" "), second.contains(" "), second.first?.isUppercase == true,
      first.last?.isLetter == true, !BylineWords.labels.contains(first.lowercased())
    else { return false }
    let end = first.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return !["and", "by", "und", "et", "y", "with", "von", "par", "por", "di", "the", "for"].contains(end)
  }
}
