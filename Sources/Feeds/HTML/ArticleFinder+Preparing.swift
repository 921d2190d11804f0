/// What cannot be the article goes, and loose text becomes paragraphs.
extension ArticleFinder {
  mutating func prepare(_ node: Int) { _ = prepared(node) }

  /// The node that stands for `node` when what is inside it is prepared: itself or its one paragraph.
  ///
  /// What a division is to be is decided before anything inside it goes, so that boxes around a paragraph stay
  /// boxes with their names.
  private mutating func prepared(_ node: Int) -> Int {
    guard tree.tag(node) != .text else { return node }
    splitAtBreaks(node)
    var result = node
    if tree.tag(node) == .div {
      wrapLooseText(node)
      result = replacement(of: node)
    }
    var children: [Int] = []
    for child in Array(tree.children(of: result)) where isKept(child) && !isEmptyBox(child) {
      children.append(prepared(child))
    }
    tree.setChildren(of: result, children)
    if isScored(result) { scored.append(result) }
    return result
  }

  private func isScored(_ node: Int) -> Bool {
    switch tree.tag(node) {
    case .section, .h2, .h3, .h4, .h5, .h6, .p, .td, .pre: true
    case .li, .dt, .dd: scoresLists && !tree.children(of: node).contains { holdsBlock($0) }
    default: false
    }
  }

  private mutating func isKept(_ node: Int) -> Bool {
    let tag = tree.tag(node)
    if tag == .text { return true }
    if tag.isNeverText, tag != .iframe, tag != .object, tag != .embed, tag != .input { return false }
    let traits = traits[node]
    if traits.contains(.hidden) || tag == .meta || tag == .link { return false }
    if traits.contains(.byline), takeByline(node) { return false }
    if tag == .h1 || tag == .h2, isTitle(node) { return false }
    if traits.contains(.readers), rules.contains(.dropDiscussion) { return false }
    if traits.contains(.unlikelyRole), !rules.isEmpty { return false }
    if traits.contains(.consent) { return false }
    guard rules.contains(.dropUnlikely) || rules.contains(.dropDiscussion) && traits.contains(.discussion)
    else { return true }
    guard traits.contains(.unlikely), !traits.contains(.maybe), tag != .body, tag != .a else { return true }
    if !traits.contains(.discussion), holdsMost(node) { return true }
    return hasAncestor(.table, of: node) || hasAncestor(.code, of: node)
  }

  /// Whether the paragraphs of the page are nearly all in there: a wrapper is called after what it also holds.
  func holdsMost(_ node: Int) -> Bool {
    let all = shape.paragraphLength(of: HTMLTree.body)
    return all > Self.enoughWhereNamed && shape.paragraphLength(of: node) * 3 > all * 2
  }

  /// Whether a footer says whose words a quotation is.
  func isInQuotation(_ footer: Int) -> Bool {
    hasAncestor(.blockquote, of: footer) && shape.textLength(of: footer) < 200
  }

  /// Near enough to matter.
  private func hasAncestor(_ tag: HTMLTag, of node: Int) -> Bool {
    var parent = Int(tree[node].parent)
    for _ in 0..<4 where parent >= 0 {
      if tree.tag(parent) == tag { return true }
      parent = Int(tree[parent].parent)
    }
    return false
  }

  private mutating func takeByline(_ node: Int) -> Bool {
    guard byline == nil, (1..<2000).contains(shape.textLength(of: node)) else { return false }
    let line = tree.line(of: node)
    guard !line.isEmpty, line.unicodeScalars.count < 100 else { return false }
    byline = line
    return true
  }

  private func isEmptyBox(_ node: Int) -> Bool {
    switch tree.tag(node) {
    case .div, .section, .header, .h1, .h2, .h3, .h4, .h5, .h6:
      tree.children(of: node).allSatisfy {
        isBlank($0) || tree.tag($0) == .br || tree.tag($0) == .hr || tree.tag($0).isProgram
      }
    default: false
    }
  }

  // MARK: Paragraphs

  /// Two line breaks and more begin a paragraph with all that follows on the line.
  private mutating func splitAtBreaks(_ node: Int) {
    let children = Array(tree.children(of: node))
    guard children.contains(where: { tree.tag($0) == .br }) else { return }
    var result: [Int] = []
    var paragraph: Int?
    var didSplit = false
    var index = 0
    while index < children.count {
      let child = children[index]
      if let last = endOfBreaks(children, from: index) {
        paragraph = insert(.p)
        if let paragraph { result.append(paragraph) }
        didSplit = true
        index = last
      } else if let holder = paragraph, isPhrase(child) {
        tree.link(child, to: holder)
        index += 1
      } else {
        paragraph = nil
        result.append(child)
        index += 1
      }
    }
    guard didSplit else { return }
    tree.setChildren(of: node, result.filter { tree.tag($0) != .p || tree[$0].first >= 0 })
    if tree.tag(node) == .p { tree.nodes[node].tag = .div }
  }

  /// Behind the line breaks that begin at `start`; nil for fewer than two.
  private func endOfBreaks(_ children: [Int], from start: Int) -> Int? {
    guard tree.tag(children[start]) == .br else { return nil }
    var breaks = 0
    var index = start
    while index < children.count {
      if tree.tag(children[index]) == .br { breaks += 1 } else if !isBlank(children[index]) { break }
      index += 1
    }
    return breaks > 1 ? index : nil
  }

  private mutating func wrapLooseText(_ node: Int) {
    let children = Array(tree.children(of: node))
    guard children.contains(where: { isPhrase($0) && !isBlank($0) }) else { return }
    var result: [Int] = []
    var phrases: [Int] = []
    func close(_ finder: inout ArticleFinder) {
      while let last = phrases.last, finder.isBlank(last) || finder.tree.tag(last) == .br {
        phrases.removeLast()
      }
      guard !phrases.isEmpty else { return }
      let paragraph = finder.insert(.p)
      finder.tree.setChildren(of: paragraph, phrases)
      phrases = []
      result.append(paragraph)
    }
    for child in children {
      if isPhrase(child) {
        if !phrases.isEmpty || !isBlank(child) { phrases.append(child) }
      } else {
        close(&self)
        result.append(child)
      }
    }
    close(&self)
    tree.setChildren(of: node, result)
  }

  /// Whether it stands in a line of text.
  private func isPhrase(_ node: Int) -> Bool {
    switch tree.tag(node) {
    case .text, .abbr, .acronym, .audio, .b, .big, .bdo, .bdi, .br, .cite, .code, .data, .dfn, .em, .embed,
      .font, .i,
      .img, .input, .kbd, .label, .mark, .math, .meter, .nobr, .object, .output, .progress, .q, .ruby, .s,
      .samp,
      .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .wbr:
      true
    case .a, .del, .ins: tree.children(of: node).allSatisfy { isPhrase($0) }
    default: false
    }
  }

  /// A division that is a paragraph in all but name becomes one.
  private mutating func replacement(of node: Int) -> Int {
    // Its name still says that it is to go.
    guard traits[node].isDisjoint(with: [.box, .sharing, .credit, .pageFooter]) else { return node }
    let inside = tree.children(of: node).filter { !isBlank($0) && !tree.tag($0).isProgram }
    if inside.count == 1, tree.tag(inside[0]) == .p, isPlain(inside[0]) { return inside[0] }
    if !inside.contains(where: { holdsBlock($0) }) { tree.nodes[node].tag = .p }
    return node
  }

  /// Whether a paragraph can stand for the box around it: not one that may have to go, or is about to be split.
  private func isPlain(_ paragraph: Int) -> Bool {
    let children = Array(tree.children(of: paragraph))
    return traits[paragraph].isDisjoint(with: [.hidden, .byline, .unlikely, .unlikelyRole])
      && !children.indices.contains { endOfBreaks(children, from: $0) != nil }
      && shape.linkDensity(of: paragraph < shape.count ? [paragraph] : children) < 0.25
  }

  private func holdsBlock(_ node: Int) -> Bool {
    tree.tag(node).isBoxOfText || shape.holdsBox(node)
  }
}
