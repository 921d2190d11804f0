internal import News

/// Marks the boxes of a page that ask for consent to cookies, so that what the page is about is read without them.
///
/// They are known by the names that programs for consent give them, and by what they ask. What holds the page's heading
/// or an article is no such box.
enum PageConsent {
  static func mark(_ traits: inout [PageTraits], of tree: HTMLTree) {
    let boxes = ConsentBoxes(tree, traits)
    for node in boxes.found { traits[node].insert(.consent) }
  }
}

/// The search for boxes that ask for consent.
private struct ConsentBoxes {
  private let tree: HTMLTree
  /// Whether an element holds the page's heading, or what the page calls its article.
  private var holdsArticle: [Bool]
  /// Whether a word of consent stands in an element.
  private var holdsHint: [Bool]
  /// Bytes of text.
  private var sizes: [Int]
  private(set) var found: [Int] = []

  init(_ tree: HTMLTree, _ traits: [PageTraits]) {
    self.tree = tree
    holdsArticle = [Bool](repeating: false, count: tree.nodes.count)
    holdsHint = holdsArticle
    sizes = [Int](repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices.reversed() where node > HTMLTree.body { sum(node, traits) }
    found = traits.indices.filter { traits[$0].contains(.consentName) && isBox($0) && !isPage($0) }
    search(HTMLTree.body)
  }

  private mutating func sum(_ node: Int, _ traits: [PageTraits]) {
    let parent = Int(tree[node].parent)
    let tag = tree.tag(node)
    if tag == .text {
      sizes[node] = tree.textRange(node).count
      holdsHint[node] = Self.hints.isFound(in: tree.text[tree.textRange(node)])
    }
    if tag.isProgram || tag == .template { return }
    let isHeading = tag == .h1 && !holdsHint[node]
    let isArticle = tag == .article || tag == .main || traits[node].contains(.articleBody)
    if isHeading || isArticle && sizes[node] > 0 { holdsArticle[node] = true }
    sizes[parent] += sizes[node]
    if holdsHint[node] { holdsHint[parent] = true }
    if holdsArticle[node] { holdsArticle[parent] = true }
  }

  /// Goes down where words of consent stand, but not into an article.
  private mutating func search(_ node: Int) {
    for child in tree.children(of: node) where holdsHint[child] && tree.tag(child) != .text {
      if holdsArticle[child], tree.tag(child) == .article { continue }
      let box = innermost(child)
      if let box, NoArticlePage.asksForConsent(line(of: box)) {
        found.append(box)
      } else {
        search(box ?? child)
      }
    }
  }

  /// The innermost box in `node` that asks all that `node` asks; nil where that is no box.
  private func innermost(_ node: Int) -> Int? {
    guard isBox(node), !holdsArticle[node], (60...Self.longest).contains(sizes[node]) else { return nil }
    let asked = asked(node)
    guard asked > 1 else { return nil }
    var box = node
    while let inner = tree.children(of: box).first(where: {
      holdsHint[$0] && isBox($0) && self.asked($0) == asked
    }) {
      box = inner
    }
    return box
  }

  private func line(of node: Int) -> String { tree.line(of: node, longest: Self.longest).lowercased() }

  private func asked(_ node: Int) -> Int { NoArticlePage.consentPhrases(in: line(of: node)) }

  /// Whether it is a wrapper that was named after the box it also holds.
  private func isPage(_ node: Int) -> Bool {
    holdsArticle[node] || sizes[node] * 2 > sizes[HTMLTree.body] && !holdsHint[node]
  }

  private func isBox(_ node: Int) -> Bool {
    switch tree.tag(node) {
    case .div, .section, .aside, .dialog, .form, .footer, .header, .other: true
    default: false
    }
  }

  /// In bytes; what is longer is a page.
  private static let longest = 8000

  private static let hints = WordHints(
    "cookie|consent|privacy|partner|akzeptier|einwilligung|privatsph|partenaires|accepter|socios|aceptar|accetta|"
      + "parceiros|personalised ads|personalized ads|legitimate interest|zustimmen")
}
