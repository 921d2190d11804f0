/// Articles that a page puts under its own, as those do that go on without an end.
enum FurtherArticles {
  /// `traits` with every `<article>` hidden that has a heading of the same rank as the one that says the title in
  /// another, or in the first one where a page that says it is an article has its title nowhere; parts of an article and entries of a live blog have lower ones, or stand in it.
  static func hidden(in tree: HTMLTree, _ traits: [PageTraits], titles: PageTitles, saysArticle: Bool)
    -> [PageTraits]
  {
    let articles = tree.elements(where: { $0 == .article }).filter { outer(of: $0, in: tree) == nil }
    guard articles.count > 1 else { return traits }
    let headings = articles.map { heading(of: $0, in: tree) }
    let named = headings.firstIndex { $0.map { titles.isTitle(tree.line(of: $0)) } ?? false }
    // A title for other sites may have other words.
    let first = saysArticle && headings.count { $0.map { tree.tag($0) == .h1 } ?? false } > 1
    guard let own = named ?? (first && tree.elements { $0 == .h1 }.first == headings[0] ? 0 : nil),
      let heading = headings[own],
      tree.line(of: articles[own], longest: shortest).utf8.count >= shortest
    else { return traits }
    var traits = traits
    for (article, other) in zip(articles, headings) where article != articles[own] {
      guard let other, tree.tag(other) == tree.tag(heading), isOwn(other, in: tree),
        !titles.isTitle(tree.line(of: other))
      else {
        continue
      }
      traits[article].insert(.hidden)
    }
    return traits
  }

  /// In bytes; what is shorter is a teaser of itself.
  private static let shortest = 300

  private static func outer(of article: Int, in tree: HTMLTree) -> Int? {
    var place = Int(tree[article].parent)
    while place > HTMLTree.body, tree.tag(place) != .article { place = Int(tree[place].parent) }
    return place > HTMLTree.body ? place : nil
  }

  /// Whether a heading is that of an article and not of a part: of the first rank, or a link to a page of its own.
  private static func isOwn(_ heading: Int, in tree: HTMLTree) -> Bool {
    if tree.tag(heading) == .h1 { return true }
    let near = tree.elements(under: heading, where: { $0 == .a }) + [Int(tree[heading].parent)]
    return near.contains { tree.tag($0) == .a && tree.attribute("href", of: $0)?.hasPrefix("#") == false }
  }

  /// The first heading of an article, where no paragraph stands before it.
  private static func heading(of article: Int, in tree: HTMLTree) -> Int? {
    var found: Int?
    tree.walk(under: article) { node, tag in
      if tag == .h1 || tag == .h2 && found == nil { found = node }
      return tag != .h1 && tag != .p
    }
    return found
  }
}
