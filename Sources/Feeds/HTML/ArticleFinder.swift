/// Finds the article in the tree of a page: what is unlikely goes, what is left is scored by its paragraphs, and the
/// best element with what belongs to it is cleaned.
///
/// Source: Arc90, "Readability" (2009), and Mozilla's continuation for the reader view of Firefox; its rules and
/// points are followed, the code is our own. Every step takes one walk over the tree.
struct ArticleFinder {
  /// Which of the stricter rules hold; they are given up one by one where they leave too little.
  struct Rules: OptionSet {
    let rawValue: Int
    static let dropUnlikely = Rules(rawValue: 1)
    static let weighNames = Rules(rawValue: 2)
    static let cleanBoxes = Rules(rawValue: 4)
    static let all: Rules = [.dropUnlikely, .weighNames, .cleanBoxes]
  }

  /// A text below so many characters is tried again with fewer rules.
  static let enough = 500
  /// And so many do where the page says that this is its article.
  static let enoughWhereNamed = 140

  var tree: HTMLTree
  var traits: [PageTraits]
  let rules: Rules
  let titles: PageTitles
  /// What the page's own lines say about the writer.
  var byline: String?
  /// The elements whose paragraphs are scored.
  var scored: [Int] = []
  var measures: [PageMeasure] = []
  var scores: [Int: Double] = [:]
  /// The share of links in paragraphs that stood alone in a division.
  var densities: [Int: Double] = [:]
  /// Bytes of text in the paragraphs under each element of the page as it came.
  let paragraphLengths: [Int]
  private var hasFoundTitle = false
  private var headings = 0
  /// Further down no page repeats its title.
  private static let mostHeadings = 100

  init(
    _ tree: HTMLTree, _ traits: [PageTraits], _ rules: Rules, _ titles: PageTitles, paragraphLengths: [Int]
  ) {
    self.paragraphLengths = paragraphLengths
    self.tree = tree
    self.traits = traits
    self.rules = rules
    self.titles = titles
  }

  func weight(_ node: Int) -> Double { rules.contains(.weighNames) ? traits[node].weight : 0 }

  /// A new element that stands nowhere yet.
  mutating func insert(_ tag: HTMLTag) -> Int {
    tree.nodes.append(HTMLTree.Node(tag: tag, parent: -1, start: 0, end: 0))
    traits.append([])
    return tree.nodes.count - 1
  }

  /// Whether the heading says the title over again; the first that does.
  mutating func isTitle(_ heading: Int) -> Bool {
    headings += 1
    guard !hasFoundTitle, headings <= Self.mostHeadings, titles.isTitle(tree.line(of: heading)) else {
      return false
    }
    hasFoundTitle = true
    return true
  }

  func isBlank(_ node: Int) -> Bool {
    tree.tag(node) == .text && tree.text[tree.textRange(node)].allSatisfy(\.isBlank)
  }
}

/// The article that was found: elements of a tree, in order.
struct FoundArticle {
  let tree: HTMLTree
  let traits: [PageTraits]
  let nodes: [Int]
  let byline: String?
  let prose: Prose
  /// Characters, blanks doubled not counted.
  let length: Int
  /// Whether the page itself calls the place its article.
  let isNamed: Bool
}

extension ArticleFinder {
  /// The article with as many rules as leave enough of it, or else the longest that was found.
  static func article(in tree: HTMLTree, _ traits: [PageTraits], titles: PageTitles) -> FoundArticle? {
    let lengths = paragraphLengths(of: tree, traits)
    var best: FoundArticle?
    let attempts: [Rules] = [.all, [.weighNames, .cleanBoxes], [.cleanBoxes], []]
    for rules in attempts {
      // With nothing left out, what readers write would count as the article.
      if rules.isEmpty, let best, best.length >= enoughWhereNamed { return best }
      var finder = ArticleFinder(tree, traits, rules, titles, paragraphLengths: lengths)
      guard let found = finder.find() else { continue }
      if found.length >= enough { return found }
      if found.isNamed, found.length >= enoughWhereNamed { return found }
      if found.length > best?.length ?? 0 { best = found }
    }
    return best
  }

  /// Every node comes after its parent, so one walk from the end sums them up.
  private static func paragraphLengths(of tree: HTMLTree, _ traits: [PageTraits]) -> [Int] {
    var lengths = [Int](repeating: 0, count: tree.nodes.count)
    var texts = lengths
    for node in tree.nodes.indices.reversed() where node > HTMLTree.body {
      let parent = Int(tree[node].parent)
      if tree.tag(node) == .text { texts[node] = tree.textRange(node).count }
      // A page is not about what its readers write.
      if traits[node].contains(.discussion), !traits[node].contains(.maybe) { continue }
      texts[parent] += texts[node]
      lengths[parent] += tree.tag(node) == .p ? texts[node] : lengths[node]
    }
    return lengths
  }

  private mutating func find() -> FoundArticle? {
    prepare(HTMLTree.body)
    guard let candidate = bestCandidate() else { return nil }
    let nodes = withSiblings(candidate)
    let holder = insert(.div)
    tree.setChildren(of: holder, nodes)
    clean(holder)
    var writer = PageProse(self)
    writer.write(holder)
    let prose = writer.finished()
    let length = prose.paragraphs.reduce(0) { sum, paragraph in
      sum + prose.bytes(of: paragraph).count { $0 & 0xC0 != 0x80 }
    }
    guard length > 0 else { return nil }
    return FoundArticle(
      tree: tree, traits: traits, nodes: nodes, byline: byline, prose: prose, length: length,
      isNamed: isNamed(candidate))
  }

  private func isNamed(_ candidate: Int) -> Bool {
    if traits[candidate].contains(.goodClass), traits[candidate].weight > 0 { return true }
    var node = candidate
    while node >= HTMLTree.body {
      if tree.tag(node) == .article || traits[node].contains(.articleBody) { return true }
      node = Int(tree[node].parent)
    }
    return false
  }
}
