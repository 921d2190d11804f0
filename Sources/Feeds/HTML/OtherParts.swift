/// Which parts of a page speak of something other than its article: menus, lists of other articles, posts and pictures
/// set into it, what readers write, and what stands above and below all pages of an outlet.
struct OtherParts {
  /// The headings that say the title; several where a page has one for narrow screens as well.
  let headings: [Int]
  private var isOther: [Bool]
  private var isArticle: [Bool]
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
    for heading in headings { Self.mark(heading, in: &holdsHeading, tree) }
    for menu in tree.elements(where: { $0 == .nav }) { Self.mark(menu, in: &holdsNavigation, tree) }
    // Every node comes after its parent.
    for node in tree.nodes.indices where node > HTMLTree.body {
      let parent = Int(tree[node].parent)
      isArticle[node] = isArticle[parent] || tree.tag(node) == .article || traits[node].contains(.articleBody)
      isOther[node] = isOther[parent] || isOther(node, isInArticle: isArticle[parent])
    }
  }

  func holds(_ node: Int) -> Bool { isOther[node] }

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
    case .footer: return !isInArticle
    case .header: return !isInArticle && (holdsNavigation.contains(node) || isAtTop(node))
    case .aside, .li, .a: return namesAnother(node)
    case .article:
      if !headings.isEmpty, isInArticle || headings.contains(where: { isArticle[$0] }) { return true }
    default: break
    }
    return !headings.isEmpty && traits[node].contains(.others)
  }

  /// Whether it is the bar above all pages of an outlet.
  private func isAtTop(_ header: Int) -> Bool { Int(tree[header].parent) == HTMLTree.body }

  /// Whether a headline of another article stands in `node`: a link of some words, or a heading.
  private func namesAnother(_ node: Int) -> Bool {
    var isFound = false
    tree.walk(under: node) { element, tag in
      let isLink = tag == .a && !traits[element].contains(.byline) && traits[element].contains(.link)
      isFound = tag.isHeading || isLink && isHeadline(tree.line(of: element, longest: 200))
      return !isFound
    }
    return isFound
  }

  private func isHeadline(_ line: String) -> Bool {
    line.split(separator: " ").count >= 4 && !DateLine.isOne(line)
  }
}
