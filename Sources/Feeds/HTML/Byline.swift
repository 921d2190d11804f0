/// The line that names who wrote an article.
enum Byline {
  /// The first place of the page that says who wrote it.
  static func shown(on tree: HTMLTree, _ traits: [PageTraits]) -> String? {
    for node in traits.indices.lazy.filter({ traits[$0].contains(.byline) && tree.tag($0) != .meta }).prefix(
      20)
    {
      let line = tree.line(of: node, longest: 400)
      if line.count(where: \.isNumber) < 4, let name = name(in: line) { return name }
    }
    return nil
  }

  /// `By Ada Moss` is `Ada Moss`, and so are `byAda Moss`, `Posted by: Ada Moss -` and `作者：Ada Moss`; a label alone,
  /// an address or a long text is nobody's name.
  static func name(in line: String) -> String? {
    let words = FeedText.line(line).split(separator: " ").filter { !isAddress($0) }
    var name = words.joined(separator: " ")[...]
    if let rest = unlabelled(name, by: prepositions) {
      name = rest
    } else {
      while let rest = unlabelled(name, by: labels) { name = rest }
    }
    let bare = trimmed(name)
    guard !bare.isEmpty, bare.unicodeScalars.count < 100, bare.contains(where: \.isLetter),
      !(labels + prepositions).contains(bare.lowercased())
    else { return nil }
    return String(bare)
  }

  /// What follows a label at the beginning; nil where none stands there.
  private static func unlabelled(_ name: Substring, by labels: [String]) -> Substring? {
    let lowered = name.lowercased()
    for label in labels where lowered.hasPrefix(label) {
      let rest = name.dropFirst(label.count)
      guard let next = rest.first else { continue }
      let isGlued = label == "by" && next.isUppercase && name.hasPrefix(label)
      if next == " " || next == ":" || next == "：" || next == "／" || isGlued {
        return trimmed(rest)
      }
    }
    return nil
  }

  private static func isAddress(_ word: Substring) -> Bool {
    let lowered = word.lowercased()
    return lowered.hasPrefix("http") && lowered.contains("://")
  }

  private static func trimmed(_ name: Substring) -> Substring {
    let isEdge: (Character) -> Bool = { $0 == " " || ",;:|-–—·•：／/".contains($0) }
    let start = name.drop(while: isEdge)
    return start[..<(start.lastIndex { !isEdge($0) }.map(start.index(after:)) ?? start.startIndex)]
  }

  /// What stands before names, the longer ones first.
  private static let labels = [
    "posted by", "written by", "reported by", "published by", "author", "authors", "autor", "autora",
    "auteur",
    "autore", "автор", "作者", "記者", "记者", "by",
  ].sorted { ($1.count, $0) < ($0.count, $1) }
  /// The same in other languages; behind `by` they are of the name, as in `By Von Moss`.
  private static let prepositions = ["von", "par", "por", "di", "door", "av", "nga"]
}
