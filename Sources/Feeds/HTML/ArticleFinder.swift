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
    /// What readers write is not the article.
    static let dropDiscussion = Rules(rawValue: 8)
    static let all: Rules = [.dropUnlikely, .weighNames, .cleanBoxes, .dropDiscussion]
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
  /// Whether sentences of lists are scored as well.
  let scoresLists: Bool
  let shape: PageShape
  /// The heading that says the title over again.
  private var titleHeading: Int?
  private var headings = 0
  /// Further down no page repeats its title.
  private static let mostHeadings = 100

  init(
    _ tree: HTMLTree, _ traits: [PageTraits], _ rules: Rules, _ titles: PageTitles, _ shape: PageShape,
    scoresLists: Bool = false
  ) {
    self.scoresLists = scoresLists
    self.shape = shape
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
    guard titleHeading == nil, headings <= Self.mostHeadings, titles.isTitle(tree.line(of: heading)) else {
      return false
    }
    titleHeading = heading
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
  /// Whether the heading that says the title over again stood in it.
  let heldTitle: Bool

  /// Whether nothing else has to be tried.
  fileprivate var isEnough: Bool { length >= ArticleFinder.enoughWhereNamed || isShortArticle }

  /// Whether it is an article however short: a sentence in the place for it. What readers write is not looked at then.
  fileprivate var isShortArticle: Bool {
    (isNamed || heldTitle)
      && prose.paragraphs.contains { paragraph in
        let ending = String(decoding: prose.bytes(of: paragraph).suffix(8), as: UTF8.self).last
        return paragraph.range.count >= 40 && !paragraph.isAllLinks
          && ending.map { ".!?…。！？”\"»)".contains($0) } ?? false
      }
  }
}

extension ArticleFinder {
  /// The article with as many rules as leave enough of it, or else the longest that was found.
  ///
  /// What asks for consent is looked at only where there is nothing else.
  static func article(in tree: HTMLTree, _ traits: [PageTraits], titles: PageTitles) -> FoundArticle? {
    let found = withLists(in: tree, traits, titles: titles)
    if let found, found.isEnough { return found }
    guard traits.contains(where: { $0.contains(.consent) }) else { return found }
    return withLists(in: tree, traits.map { $0.subtracting(.consent) }, titles: titles) ?? found
  }

  /// The article by its paragraphs; by its lists as well where those have too little, or only open what is called so.
  private static func withLists(
    in tree: HTMLTree, _ traits: [PageTraits], titles: PageTitles
  ) -> FoundArticle? {
    let found = longest(in: tree, traits, titles: titles)
    if let found, found.length >= enough { return found }
    let listed = longest(in: tree, traits, titles: titles, scoresLists: true)
    guard let found, found.isEnough, let listed else { return listed ?? found }
    let goesOn = listed.isNamed && listed.length > 2 * found.length && listed.prose.opens(like: found.prose)
    return goesOn ? listed : found
  }

  private static func longest(
    in tree: HTMLTree, _ traits: [PageTraits], titles: PageTitles, scoresLists: Bool = false
  ) -> FoundArticle? {
    let shape = PageShape(tree, traits)
    var best: FoundArticle?
    let attempts: [Rules] = [
      .all, [.weighNames, .cleanBoxes, .dropDiscussion], [.cleanBoxes, .dropDiscussion], [.dropDiscussion],
      [],
    ]
    for rules in attempts {
      let known = best?.length ?? 0
      // With nothing left out, what readers write would count as the article.
      if rules.isEmpty, known >= enoughWhereNamed || best?.isShortArticle == true { return best }
      var finder = ArticleFinder(tree, traits, rules, titles, shape, scoresLists: scoresLists)
      guard let found = finder.find() else { continue }
      // And with every box, what stands around a short one.
      if !rules.contains(.cleanBoxes), known >= enoughWhereNamed, found.length < 3 * known { continue }
      if found.length >= enough { return found }
      if found.isNamed, found.length >= enoughWhereNamed { return found }
      if found.length > known { best = found }
    }
    return best
  }

  /// The one element of the page that is called its article, however short, beside much that is not.
  static func onlyArticle(in tree: HTMLTree, _ traits: [PageTraits], titles: PageTitles) -> FoundArticle? {
    let articles = tree.elements(where: { $0 == .article })
    guard articles.count == 1 else { return nil }
    var finder = ArticleFinder(tree, traits, .all, titles, PageShape(tree, traits))
    return finder.find(at: articles[0])
  }

  private mutating func find(at place: Int? = nil) -> FoundArticle? {
    prepare(HTMLTree.body)
    guard let best = bestCandidate() else { return nil }
    let candidate = place ?? named(around: best)
    if isInFooter(candidate) { return nil }
    let isNamed = isNamed(candidate)
    let whole = measures[candidate].length
    let nodes = place.map { [$0] } ?? withSiblings(candidate)
    if candidate != HTMLTree.body {
      for node in nodes where !tree.tag(node).isPlainBox { tree.nodes[node].tag = .div }
    }
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
    // Where most of it was taken for clutter, its name is no proof.
    return FoundArticle(
      tree: tree, traits: traits, nodes: nodes, byline: byline, prose: prose, length: length,
      isNamed: isNamed && length * 2 > whole, heldTitle: holdsTitle(candidate))
  }

  /// Whether an outlet says there who it is: that is no article, though nothing else may be on the page.
  private func isInFooter(_ candidate: Int) -> Bool {
    var node = candidate
    while node > HTMLTree.body {
      let isFooter = tree.tag(node) == .footer || traits[node].contains(.pageFooter)
      if isFooter, shape.textLength(of: node) < Self.enough, !holdsMost(node), !isAboveTitle(node) {
        return true
      }
      node = Int(tree[node].parent)
    }
    return false
  }

  private func holdsTitle(_ candidate: Int) -> Bool { titleHeading != nil && isAboveTitle(candidate) }

  private func isAboveTitle(_ element: Int) -> Bool {
    var node = titleHeading ?? -1
    while node > element { node = Int(tree[node].parent) }
    return node == element
  }

  /// Of a short article every paragraph may have a box of its own: the best one gives way to what the page calls its
  /// article, where that holds more paragraphs.
  private func named(around candidate: Int) -> Int {
    guard measures[candidate].length < Self.enough, candidate < shape.count else { return candidate }
    var node = candidate
    while node > HTMLTree.body, tree.tag(node) != .article, !traits[node].contains(.articleBody) {
      node = Int(tree[node].parent)
    }
    guard node > HTMLTree.body, measures[node].linkDensity < 0.25 else { return candidate }
    let holdsMore = shape.paragraphLength(of: node) * 4 > shape.paragraphLength(of: candidate) * 5
    return holdsMore ? node : candidate
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

extension Prose {
  /// Whether the first paragraph of `other` is among the first of these.
  fileprivate func opens(like other: Prose) -> Bool {
    guard let first = other.paragraphs.first.map({ other.bytes(of: $0) }) else { return false }
    return paragraphs.prefix(5).contains { bytes(of: $0).elementsEqual(first) }
  }
}
