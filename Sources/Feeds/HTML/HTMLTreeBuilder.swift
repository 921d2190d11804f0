/// Builds a tree in one pass: start tags end what they imply has ended, end tags end what they can reach.
struct HTMLTreeBuilder {
  private struct Open {
    let node: Int
    let tag: HTMLTag
    /// A formatting element that ended while a block inside it was open; it goes when that block does.
    var hasEnded = false
  }

  private var tree: HTMLTree
  private var scanner: MarkupScanner
  private var open: [Open] = []
  /// How many elements of each tag are open, so that hopeless searches are none.
  private var openCount = [Int](repeating: 0, count: 256)
  private var isInHead = true
  /// Elements that were too deep to be kept and have not ended.
  private var flattened = 0

  init(_ source: [UInt8], isXML: Bool) {
    tree = HTMLTree(emptyFor: source)
    tree.isXML = isXML
    scanner = MarkupScanner(source)
  }

  mutating func build() -> HTMLTree {
    push(HTMLTree.body, .body)
    while let token = scanner.next() {
      switch token {
      case .text(let range): addText(range, literal: false)
      case .literal(let range): addText(range, literal: true)
      case .open(let name, let attributes, let isEmpty): begin(name, attributes, isEmpty: isEmpty)
      case .close(let name): end(HTMLTag.named(tree.source[name]))
      }
    }
    return tree
  }

  // MARK: Text

  private mutating func addText(_ range: Range<Int>, literal: Bool) {
    if isInHead {
      guard tree.source[range].contains(where: { !$0.isBlank }) else { return }
      isInHead = false
    }
    addText(range, to: current, literal: literal)
  }

  private mutating func addText(_ range: Range<Int>, to parent: Int, literal: Bool) {
    let start = tree.text.count
    if literal || !tree.source[range].contains(.ampersand) {
      tree.text.append(contentsOf: tree.source[range])
    } else {
      CharacterReferences.append(tree.source[range], to: &tree.text)
    }
    guard tree.text.count > start else { return }
    let last = tree.nodes.count - 1
    let isFull = tree.nodes.count > HTMLTree.mostNodes
    if tree.nodes[last].tag == .text, isFull || tree.nodes[parent].last == last, tree.nodes[last].end == start
    {
      tree.nodes[last].end = Int32(truncatingIfNeeded: tree.text.count)
    } else {
      tree.append(.text, to: parent, start..<tree.text.count)
    }
  }

  // MARK: The open elements

  private var current: Int { open.last?.node ?? HTMLTree.body }

  private mutating func push(_ node: Int, _ tag: HTMLTag) {
    open.append(Open(node: node, tag: tag))
    openCount[Int(tag.rawValue)] += 1
  }

  /// Ends the element at `place` and all inside it; the body stays.
  private mutating func pop(to place: Int) {
    let place = max(1, place)
    while open.count > place { popLast() }
    while open.count > 1, let last = open.last, last.hasEnded { popLast() }
  }

  private mutating func popLast() {
    if let last = open.popLast() { openCount[Int(last.tag.rawValue)] -= 1 }
  }

  private func isOpen(_ tag: HTMLTag) -> Bool { openCount[Int(tag.rawValue)] > 0 }

  /// The innermost open `tag` that no boundary hides.
  private func place(of tag: HTMLTag, before isBoundary: (HTMLTag) -> Bool) -> Int? {
    guard isOpen(tag) else { return nil }
    return place(where: { $0 == tag }, before: isBoundary)
  }

  private func place(where matches: (HTMLTag) -> Bool, before isBoundary: (HTMLTag) -> Bool) -> Int? {
    var place = open.count - 1
    while place > 0 {
      if matches(open[place].tag) { return place }
      if isBoundary(open[place].tag) { return nil }
      place -= 1
    }
    return nil
  }

  private mutating func endParagraph() {
    if let place = place(of: .p, before: { $0.isScope || $0 == .button }) { pop(to: place) }
  }

  // MARK: Start tags

  private mutating func begin(_ name: Range<Int>, _ attributes: Range<Int>, isEmpty: Bool) {
    let tag = HTMLTag.named(tree.source[name])
    switch tag {
    case .html, .body: return take(attributes, of: tag == .html ? HTMLTree.root : HTMLTree.body)
    case .head, .frameset, .frame: return
    default: break
    }
    if !tag.isMetadata { isInHead = false }
    leaveForeign(for: tag)
    imply(before: tag)
    if tag == .form, isOpen(.form) { return }
    addTablePart(before: tag)
    guard tree.nodes.count < HTMLTree.mostNodes else { return skipRaw(tag, name) }
    let node = tree.append(tag, to: isInHead ? HTMLTree.head : current, attributes)
    if tag.isRawText {
      if !(isEmpty && tree.isXML) { readRaw(tag, name, node) }
    } else if tag == .plaintext {
      addText(scanner.rawText(until: []), to: node, literal: true)
    } else if !tag.isVoid, !(isEmpty && isInForeign) {
      guard open.count < HTMLTree.deepest else {
        flattened += 1
        return
      }
      push(node, tag)
      // The text of a shadow root stands on the page.
      if tag == .template, isShadowRoot(node) { tree.nodes[node].tag = .div }
    }
  }

  private func isShadowRoot(_ node: Int) -> Bool {
    tree.attribute("shadowrootmode", of: node) != nil
  }

  private mutating func take(_ attributes: Range<Int>, of node: Int) {
    if node == HTMLTree.body { isInHead = false }
    guard tree.nodes[node].start == tree.nodes[node].end else { return }
    tree.nodes[node].start = Int32(truncatingIfNeeded: attributes.lowerBound)
    tree.nodes[node].end = Int32(truncatingIfNeeded: attributes.upperBound)
  }

  private mutating func skipRaw(_ tag: HTMLTag, _ name: Range<Int>) {
    if tag.isRawText { _ = scanner.rawText(until: tree.source[name]) }
  }

  private mutating func readRaw(_ tag: HTMLTag, _ name: Range<Int>, _ node: Int) {
    let inside = scanner.rawText(until: tree.source[name])
    switch tag {
    case .title, .textarea: addText(inside, to: node, literal: false)
    case .xmp: addText(inside, to: node, literal: true)
    case .script where tree.attribute("type", of: node)?.lowercased().contains("json") == true:
      addText(inside, to: node, literal: true)
    default: break
    }
  }

  private var isInForeign: Bool { (isOpen(.svg) || isOpen(.math)) && !isOpen(.foreignObject) }

  /// Elements of text end a picture or formula that was never closed.
  private mutating func leaveForeign(for tag: HTMLTag) {
    guard isInForeign, tag.isBlock || tag.endsForeign else { return }
    if let place = open.firstIndex(where: { $0.tag == .svg || $0.tag == .math }) { pop(to: place) }
  }

  /// Ends what cannot go on where `tag` begins.
  private mutating func imply(before tag: HTMLTag) {
    switch tag {
    case .li:
      endItem { $0 == .li }
      endParagraph()
    case .dd, .dt:
      endItem { $0 == .dd || $0 == .dt }
      endParagraph()
    case .option, .optgroup: if open.last?.tag == .option { pop(to: open.count - 1) }
    case .button: if let place = place(of: .button, before: \.isScope) { pop(to: place) }
    case .a: endFormatting(.a)
    case .tr, .td, .th, .tbody, .thead, .tfoot, .caption, .colgroup, .col: endTablePart(before: tag)
    case let tag where tag.isHeading:
      endParagraph()
      if let last = open.last?.tag, last.isHeading { pop(to: open.count - 1) }
    case let tag where tag.isBlock: endParagraph()
    default: break
    }
  }

  private mutating func endItem(_ matches: (HTMLTag) -> Bool) {
    guard isOpen(.li) || isOpen(.dd) || isOpen(.dt) else { return }
    let place = place(where: matches) { $0.isSpecial && $0 != .address && $0 != .div && $0 != .p }
    if let place { pop(to: place) }
  }

  private mutating func endTablePart(before tag: HTMLTag) {
    let place = place {
      $0.holds(tablePart: tag)
    } before: { _ in
      false
    }
    guard let place, isOpen(.table) else { return }
    pop(to: place + 1)
  }

  /// Rows stand in a body and cells in a row, whether or not the page says so.
  private mutating func addTablePart(before tag: HTMLTag) {
    guard tag == .tr || tag == .td || tag == .th else { return }
    if open.last?.tag == .table { open(.tbody) }
    if tag != .tr, let last = open.last?.tag, last == .tbody || last == .thead || last == .tfoot { open(.tr) }
  }

  /// An element that the page leaves out.
  private mutating func open(_ tag: HTMLTag) {
    guard tree.nodes.count < HTMLTree.mostNodes, open.count < HTMLTree.deepest else { return }
    push(tree.append(tag, to: current), tag)
  }

  // MARK: End tags

  private mutating func end(_ tag: HTMLTag) {
    switch tag {
    case .head: isInHead = false
    case .html, .body: break
    case .br: begin(tag: .br)
    case let tag where tag.isVoid || tag.isRawText: break
    case _ where flattened > 0: flattened -= 1
    case .p:
      if let place = place(of: .p, before: { $0.isScope || $0 == .button }) {
        pop(to: place)
      } else {
        begin(tag: .p)
      }
    case .li: endBlock(.li) { $0.isScope || $0 == .ul || $0 == .ol }
    case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption:
      endBlock(tag) { $0 == .template || $0 == .table && tag != .table }
    case let tag where tag.isHeading:
      if let place = place(where: \.isHeading, before: \.isScope) { pop(to: place) }
    case let tag where tag.isSpecial: endBlock(tag, before: \.isScope)
    default: endFormatting(tag)
    }
  }

  /// An element without attributes that is at once complete.
  private mutating func begin(tag: HTMLTag) {
    isInHead = false
    guard tree.nodes.count < HTMLTree.mostNodes else { return }
    tree.append(tag, to: current)
  }

  private mutating func endBlock(_ tag: HTMLTag, before isBoundary: (HTMLTag) -> Bool) {
    if let place = place(of: tag, before: isBoundary) { pop(to: place) }
  }

  private mutating func endFormatting(_ tag: HTMLTag) {
    guard isOpen(tag) else { return }
    if let place = place(of: tag, before: \.isSpecial) { return pop(to: place) }
    guard let outer = place(of: tag, before: \.isScope) else { return }
    open[outer].hasEnded = true
  }
}
