extension Byline {
  /// Who the page says wrote the article, at the first place where it says so: all names there and close behind it, by
  /// the elements they stand in, but not in `others`.
  static func shown(on tree: HTMLTree, _ traits: [PageTraits], except others: OtherParts? = nil) -> [String] {
    let all = traits.indices.lazy.filter {
      traits[$0].contains(.byline) && tree.tag($0) != .meta && !PageDiscussion.holds($0, tree, traits)
        && others?.holds($0) != true && others?.isInTeaser($0) != true
    }
    let marked = Array(all.prefix(40))[...]
    for (place, node) in marked.enumerated().prefix(20) {
      let names = names(at: node, on: tree, marked)
      guard !names.isEmpty else { continue }
      return names + following(marked[(marked.startIndex + place)...], on: tree)
    }
    return []
  }

  /// Who links at the heading to the pages of writers name, as `<a href="/author/ada-moss">Ada Moss</a>`.
  static func linked(on tree: HTMLTree, except others: OtherParts) -> [String] {
    for heading in others.headings {
      let near = (heading..<heading + ShownDate.closeBy).clamped(to: tree.nodes.indices)
      let links = near.filter { isOfWriter($0, tree) && !others.holds($0) && !others.isInTeaser($0) }
      guard let first = links.first else { continue }
      return links.filter { tree[$0].parent == tree[first].parent }.compactMap { name(in: tree.line(of: $0)) }
    }
    return []
  }

  private static func isOfWriter(_ node: Int, _ tree: HTMLTree) -> Bool {
    guard tree.tag(node) == .a, let address = tree.attribute("href", of: node) else { return false }
    let parts = address.lowercased().split { $0 == "/" || $0 == "?" }
    guard parts.dropLast().contains(where: { writers.contains(String($0)) }) else { return false }
    return !isInSentence(node, tree) && name(in: tree.line(of: node, longest: 100)).map(isPerson) ?? false
  }

  /// Whether a link stands among words that are of no link.
  private static func isInSentence(_ link: Int, _ tree: HTMLTree) -> Bool {
    let parent = Int(tree[link].parent)
    let links = tree.elements(under: parent) { $0 == .a || $0 == .time }.map { tree.line(of: $0).utf8.count }
    return tree.line(of: parent, longest: 400).utf8.count - links.reduce(0, +) > 60
  }

  private static let writers: Set<String> = [
    "author", "authors", "by", "journalist", "journalists", "reporter", "reporters",
    "contributor", "contributors", "columnist", "columnists", "staff", "autor", "autores",
    "autoren",
    "auteur", "auteurs", "autore", "autori", "redacteur", "firmas",
  ]

  /// Who a line of its own at the beginning of the text names: `By Ada Moss and Ben Hale`.
  static func opening(_ prose: Prose) -> String? {
    for paragraph in prose.paragraphs.prefix(3) where paragraph.range.count <= 100 {
      let line = String(decoding: prose.bytes(of: paragraph), as: UTF8.self)
      let names = withoutDate(line)
      // Words such as “von” begin headings as well.
      let labels = names == line ? openings : openings + BylineWords.prepositions.map { $0 + " " }
      guard labels.contains(where: line.lowercased().hasPrefix), let name = name(in: names),
        people(in: name).allSatisfy(isPerson)
      else { continue }
      return name
    }
    return nil
  }

  /// `By Ada Moss` of `By Ada Moss | 3 June 2024`.
  private static func withoutDate(_ line: String) -> String {
    let signs = ["|", "·", "•", "—", "–"].compactMap { line.firstIndex(of: Character($0)) }
    guard let sign = signs.min(), DateLine.isOne(String(line[line.index(after: sign)...])) else {
      return line
    }
    return String(line[..<sign])
  }

  private static let openings = ["by ", "by: ", "words by ", "written by ", "story by "]

  /// The names inside `node`; those of elements of their own are parted, however they are set.
  private static func names(at node: Int, on tree: HTMLTree, _ marked: ArraySlice<Int>) -> [String] {
    let shown = parted(node, on: tree)
    guard shown.count(where: \.isNumber) < 4 else { return above(dateOf: node, on: tree) }
    let inside = marked.filter { isInside($0, node, tree) && isLeaf($0, marked, tree) }
    let parts = inside.compactMap { name(in: tree.line(of: $0, longest: 200)) }.filter(isLikeName)
    guard let whole = name(in: shown) else { return parts }
    let isParted = people(in: whole).count >= people(in: line(of: parts) ?? "").count
    return parts.count > 1 && !isParted ? parts : [whole]
  }

  /// The people that the first line of `node` names, where a date stands below it.
  private static func above(dateOf node: Int, on tree: HTMLTree) -> [String] {
    var line = ""
    for child in tree.children(of: node) {
      let tag = tree.tag(child)
      if line.contains(where: \.isLetter), tag == .br || tag == .time || tag.isBlock { break }
      line += tree.line(of: child, longest: 400) + " "
    }
    guard let name = name(in: withoutDate(line)), people(in: name).allSatisfy(isPerson) else { return [] }
    return [name]
  }

  /// The names that stand behind the first of `marked`, each marked as it is and with hardly a word between.
  private static func following(_ marked: ArraySlice<Int>, on tree: HTMLTree) -> [String] {
    guard var last = marked.first else { return [] }
    let kind = kind(of: last, tree)
    var names: [String] = []
    for node in marked.dropFirst() where !isInside(node, last, tree) {
      guard self.kind(of: node, tree) == kind, node - last < 200, textLength(from: last, to: node, tree) <= 40
      else { break }
      let words = tree.line(of: node, longest: 200)
      let bare = words.lowercased().hasPrefix("and ") ? String(words.dropFirst(4)) : words
      guard let name = name(in: bare), isLikeName(name) else { break }
      names.append(name)
      last = node
    }
    return names
  }

  private static func isLikeName(_ name: String) -> Bool {
    people(in: name).allSatisfy { person in
      person.split(separator: " ").count <= 5 && !person.contains(where: \.isNumber)
        && person.first?.isLowercase == false
    }
  }

  /// What says that an element names the writer: a relation, microdata, or its class.
  private static func kind(of node: Int, _ tree: HTMLTree) -> String {
    if tree.attribute("rel", of: node)?.lowercased().contains("author") == true { return "rel" }
    if tree.attribute("itemprop", of: node)?.lowercased().contains("author") == true { return "itemprop" }
    return "class " + (tree.attribute("class", of: node) ?? "")
  }

  private static func isLeaf(_ node: Int, _ marked: ArraySlice<Int>, _ tree: HTMLTree) -> Bool {
    !marked.contains { isInside($0, node, tree) }
  }

  private static func isInside(_ node: Int, _ outer: Int, _ tree: HTMLTree) -> Bool {
    var place = node
    while place > outer { place = Int(tree[place].parent) }
    return place == outer && node != outer
  }

  /// Bytes of text behind the element `first` and before `second`.
  private static func textLength(from first: Int, to second: Int, _ tree: HTMLTree) -> Int {
    (first..<second).reduce(0) { sum, node in
      tree.tag(node) == .text && !isInside(node, first, tree) ? sum + tree.textRange(node).count : sum
    }
  }
}
