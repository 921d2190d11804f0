/// Which parts of a page speak of something other than its article: menus, lists of other articles, posts and pictures
/// set into it, what readers write, and what stands above and below all pages of an outlet.
struct OtherParts {
  /// The headings that say the title; several where a page has one for narrow screens as well.
  let headings: [Int]
  private var isOther: [Bool]
  private var isArticle: [Bool]
  private var holdsHeadline: [Bool]
  private var linksHeadline: [Bool]
  private let tree: HTMLTree
  private let traits: [PageTraits]
  private var holdsHeading: Set<Int> = []
  private var holdsNavigation: Set<Int> = []

  init(_ tree: HTMLTree, _ traits: [PageTraits], title: String?) {
    self.tree = tree
    self.traits = traits
    let titles = PageTitles(title: title)
    headings = Array(
      tree.elements { [.h1, .h2, .h3].contains($0) }.prefix(40).filter { titles.isTitle(tree.line(of: $0)) })
    isOther = [Bool](repeating: false, count: tree.nodes.count)
    isArticle = isOther
    holdsHeadline = isOther
    linksHeadline = isOther
    for heading in headings { Self.mark(heading, in: &holdsHeading, tree) }
    for menu in tree.elements(where: { $0 == .nav }) { Self.mark(menu, in: &holdsNavigation, tree) }
    findHeadlines()
    // Every node comes after its parent.
    for node in tree.nodes.indices where node > HTMLTree.body {
      let parent = Int(tree[node].parent)
      isArticle[node] = isArticle[parent] || tree.tag(node) == .article
      isOther[node] = isOther[parent] || isOther(node, isInArticle: isArticle[parent])
    }
  }

  func holds(_ node: Int) -> Bool { isOther[node] }

  /// Whether a heading that says the title stands in what the page calls its article.
  var isHeadingInArticle: Bool { headings.contains { isArticle[$0] } }

  /// Whether `node` stands in a small box with a headline of another article.
  func isInTeaser(_ node: Int) -> Bool {
    var place = Int(tree[node].parent)
    for _ in 0..<2 where place > HTMLTree.body && !holdsHeading.contains(place) {
      if linksHeadline[place] { return true }
      place = Int(tree[place].parent)
    }
    return false
  }

  /// Whether `node` stands in what the page calls the article, and that has the heading in it.
  func isInArticle(_ node: Int) -> Bool {
    var place = node
    while place > HTMLTree.body, !(holdsHeading.contains(place) && tree.tag(place) == .article) {
      place = Int(tree[place].parent)
    }
    return place > HTMLTree.body
  }

  private static func mark(_ node: Int, in found: inout Set<Int>, _ tree: HTMLTree) {
    var place = node
    while place > HTMLTree.body, found.insert(place).inserted { place = Int(tree[place].parent) }
  }

  private func isOther(_ node: Int, isInArticle: Bool) -> Bool {
    let tag = tree.tag(node)
    if tag == .text || holdsHeading.contains(node) { return false }
    if traits[node].contains(.discussion) { return true }
    switch tag {
    case .nav, .blockquote, .figure: return true
    case .footer: return !isInArticle && !isBesideHeading(node)
    case .header:
      return !isInArticle && !headings.isEmpty && (holdsNavigation.contains(node) || isAtTop(node))
    case .aside, .li, .a: return holdsHeadline[node]
    case .article where isInArticle: return linksHeadline[node]
    case .article where headings.contains { isArticle[$0] }: return true
    default: return !headings.isEmpty && traits[node].contains(.others) && holdsHeadline[node]
    }
  }

  /// Whether it is the bar above all pages of an outlet.
  private func isAtTop(_ node: Int) -> Bool { Int(tree[node].parent) == HTMLTree.body }

  private func isBesideHeading(_ node: Int) -> Bool {
    !isAtTop(node) && holdsHeading.contains(Int(tree[node].parent))
  }

  /// Finds what a headline of another article stands in: a link of some words, or a heading.
  private mutating func findHeadlines() {
    for node in tree.nodes.indices.reversed() where node > HTMLTree.body {
      let tag = tree.tag(node)
      let parent = Int(tree[node].parent)
      let isLink =
        tag == .a && traits[node].contains(.link) && !traits[node].contains(.byline)
        && !traits[parent].contains(.byline)
      if linksHeadline[node] || isLink && isHeadline(tree.line(of: node, longest: 200)) {
        linksHeadline[parent] = true
      }
      if holdsHeadline[node] || tag.isHeading || linksHeadline[parent] { holdsHeadline[parent] = true }
    }
  }

  private func isHeadline(_ line: String) -> Bool {
    line.split(separator: " ").count >= 4 && !DateLine.isOne(line)
  }
}
