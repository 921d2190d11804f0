/// Paragraphs give points to what holds them; the element with most of them is the article.
extension ArticleFinder {
  /// The element that holds the article; the body where nothing has points.
  mutating func bestCandidate() -> Int? {
    measures = [PageMeasure](repeating: PageMeasure(), count: tree.nodes.count)
    measure(HTMLTree.body)
    var scores = points()
    let ranked = rank(&scores)
    guard let best = ranked.first, tree.tag(best) != .body else {
      return measures[HTMLTree.body].length > 0 ? HTMLTree.body : nil
    }
    var top = commonAncestor(of: ranked, scores) ?? best
    if scores[top] == nil { scores[top] = initialScore(top) }
    top = betterAncestor(of: top, scores)
    while let parent = parent(of: top), tree.tag(parent) != .body, measures[parent].children == 1 {
      top = parent
    }
    if scores[top] == nil { scores[top] = initialScore(top) }
    self.scores = scores
    return top
  }

  private mutating func measure(_ node: Int) {
    if tree.tag(node) == .text { return measures[node].count(tree.text, tree.textRange(node)) }
    for child in tree.children(of: node) {
      measure(child)
      measures[node].add(measures[child], of: child, tree, traits)
    }
  }

  private func parent(of node: Int) -> Int? {
    let parent = Int(tree[node].parent)
    return parent >= HTMLTree.body ? parent : nil
  }

  private func points() -> [Int: Double] {
    var scores: [Int: Double] = [:]
    for node in scored where measures[node].length >= 25 {
      let isItem = tree.tag(node).isListItem
      if isItem, !isTold(node) { continue }
      let measure = measures[node]
      let points = 2 + Double(measure.commas) + Double(min(measure.length / 100, 3))
      var ancestor = holder(of: node)
      var level = 0
      while let place = ancestor, level < 5 {
        let share = level == 0 ? 1 : level == 1 ? 2 : Double(level) * 3
        scores[place, default: initialScore(place)] += points / share
        ancestor = parent(of: place)
        level += 1
      }
    }
    return scores
  }

  /// Whether an item tells something, and not of another article.
  private func isTold(_ item: Int) -> Bool {
    let measure = measures[item]
    return (measure.linkLength == 0 || measure.length > 80 && measure.linkDensity < 0.25)
      && !opensWithHeadline(item)
  }

  /// Whether an item begins with a link of some words, as one does that tells of another article.
  private func opensWithHeadline(_ item: Int) -> Bool {
    var node = item
    while let first = tree.children(of: node).first(where: { !isBlank($0) }), tree.tag(first) != .text {
      if tree.tag(first) == .a { return tree.line(of: first, longest: 200).split(separator: " ").count > 3 }
      node = first
    }
    return false
  }

  /// What holds a paragraph; in an article the list it stands in is a part of the text around it.
  private func holder(of node: Int) -> Int? {
    guard let direct = parent(of: node), isOfList(direct), scoresLists || isInArticle(direct) else {
      return parent(of: node)
    }
    var holder: Int? = direct
    while let place = holder, isOfList(place) { holder = parent(of: place) }
    return holder
  }

  private func isOfList(_ node: Int) -> Bool {
    tree.tag(node).isListItem || [.ul, .ol, .dl].contains(tree.tag(node))
  }

  private func isInArticle(_ node: Int) -> Bool {
    ancestors(of: node).contains { tree.tag($0) == .article || traits[$0].contains(.articleBody) }
  }

  func initialScore(_ node: Int) -> Double {
    let points: Double =
      switch tree.tag(node) {
      case .div: 5
      case .pre, .td, .blockquote: 3
      case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
      case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
      default: 0
      }
    return points + weight(node)
  }

  /// The five best, with the share of their links taken off their points.
  private func rank(_ scores: inout [Int: Double]) -> [Int] {
    for (node, score) in scores { scores[node] = score * (1 - measures[node].linkDensity) }
    let values = scores
    let order = values.keys.sorted { a, b in
      let (x, y) = (values[a] ?? 0, values[b] ?? 0)
      return x == y ? a < b : x > y
    }
    return Array(order.prefix(5))
  }

  /// What holds the best and three others nearly as good.
  private func commonAncestor(of ranked: [Int], _ scores: [Int: Double]) -> Int? {
    guard let best = ranked.first, let most = scores[best], most > 0 else { return nil }
    let others = ranked.dropFirst().filter { (scores[$0] ?? 0) / most >= 0.75 }.map { Set(ancestors(of: $0)) }
    guard others.count >= 3 else { return nil }
    return ancestors(of: best).first { node in
      tree.tag(node) != .body && others.count { $0.contains(node) } >= 3
    }
  }

  private func ancestors(of node: Int) -> [Int] {
    Array(sequence(first: node) { parent(of: $0) }.dropFirst())
  }

  /// An ancestor with more points: text in several parts has its points higher up.
  private func betterAncestor(of top: Int, _ scores: [Int: Double]) -> Int {
    var last = scores[top] ?? 0
    let threshold = last / 3
    for ancestor in ancestors(of: top) where tree.tag(ancestor) != .body {
      guard let score = scores[ancestor] else { continue }
      if score < threshold { break }
      if score > last { return ancestor }
      last = score
    }
    return top
  }

  // MARK: What belongs to it

  /// The candidate with the siblings that read like it.
  mutating func withSiblings(_ candidate: Int) -> [Int] {
    guard let parent = parent(of: candidate), candidate != HTMLTree.body else {
      return Array(tree.children(of: candidate))
    }
    let top = scores[candidate] ?? 0
    let threshold = max(10, top * 0.2)
    let names = tree.attribute("class", of: candidate) ?? ""
    return tree.children(of: parent).filter { sibling in
      if sibling == candidate { return true }
      guard tree.tag(sibling) != .text else { return false }
      let isAlike = !names.isEmpty && tree.attribute("class", of: sibling) == names
      if let score = scores[sibling], score + (isAlike ? top * 0.2 : 0) >= threshold { return true }
      return tree.tag(sibling) == .p && isProse(sibling)
    }
  }

  private static let sentenceEnds = ".?!…。？！"

  private func isProse(_ node: Int) -> Bool {
    let measure = measures[node]
    if measure.length > 80 { return measure.linkDensity < 0.25 }
    guard measure.length > 0, measure.linkLength == 0 else { return false }
    let line = tree.line(of: node)
    return line.last.map { Self.sentenceEnds.contains($0) } ?? false || line.contains(". ")
  }
}
