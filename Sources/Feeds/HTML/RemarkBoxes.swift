/// Boxes headed “Reactions”, “Responses” or “Discussion”, or called so. Chapters of articles have such names as well; they
/// are what readers write where remark stands upon remark, each under a name of its own.
enum RemarkBoxes {
  static func found(_ tree: HTMLTree, _ traits: [PageTraits]) -> [Int] {
    tree.nodes.indices.compactMap { node in
      let tag = tree.tag(node)
      let isHeading = tag.isHeading && titles.contains(words(tree.line(of: node, longest: 60)))
      guard isHeading || traits[node].contains(.remarks) else { return nil }
      let box = isHeading ? Int(tree[node].parent) : node
      return isBox(tree.tag(box)) && holdsRemarks(box, tree) ? box : nil
    }
  }

  /// Whether one of `names`, in lower case and parted by blanks, is such a name.
  static func areNamed(_ names: [UInt8]) -> Bool {
    guard hints.isFound(inLowered: names) else { return false }
    return names.split(whereSeparator: \.isBlank).contains {
      titles.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  private static let hints = WordHints("reaction|response|discussion")
  private static let titles: Set<String> = [
    "reactions", "responses", "discussion", "discussions", "reader reactions", "reader responses",
    "reaktionen",
    "diskussion", "réactions", "discussies", "reacciones", "reazioni", "discusión",
  ]

  private static func words(_ line: String) -> String {
    line.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }

  private static func isBox(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .div, .section, .aside, .ol, .ul: true
    default: false
    }
  }

  /// Whether three and more children of one element in `box`, alike in kind, are remarks.
  private static func holdsRemarks(_ box: Int, _ tree: HTMLTree) -> Bool {
    var level = [box]
    for _ in 0..<3 {
      if level.contains(where: { place in tree.children(of: place).count { isRemark($0, tree) } >= 3 }) {
        return true
      }
      level = level.flatMap { tree.children(of: $0).filter { tree.tag($0).isBlock } }
    }
    return false
  }

  /// A short line with a name, and more text behind it.
  private static func isRemark(_ node: Int, _ tree: HTMLTree) -> Bool {
    switch tree.tag(node) {
    case .div, .li, .article, .section: break
    default: return false
    }
    let inside = tree.children(of: node).filter { child in
      tree.tag(child) != .text || tree.text[tree.textRange(child)].contains { !$0.isBlank }
    }
    guard inside.count > 1, let first = inside.first, !tree.tag(first).isHeading else {
      return inside.first.map { inside.count == 1 && isRemark($0, tree) } ?? false
    }
    let name = tree.line(of: first, longest: 100)
    let isName = (1...40).contains(name.unicodeScalars.count) && !".?!”".contains(name.last ?? ".")
    return isName && tree.line(of: node, longest: 400).utf8.count > name.utf8.count + 20
  }
}
