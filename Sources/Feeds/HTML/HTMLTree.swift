/// A page as a tree, read the way browsers read HTML where it matters for the text of articles.
///
/// The nodes lie in one array and name each other by place; a node comes after its parent unless it was inserted
/// later. Elements deeper than `deepest` are flattened: their text stays, in the last element that is kept.
///
/// Source: WHATWG HTML Standard, "Parsing HTML documents". Left out: formatting elements are not opened again after
/// a block that ended inside them, and what a table cannot hold stays in it.
struct HTMLTree {
  struct Node {
    var tag: HTMLTag
    var parent: Int32
    var first: Int32 = -1
    var last: Int32 = -1
    var next: Int32 = -1
    /// Of an element its attributes in `source`, of a text its bytes in `text`.
    var start: Int32
    var end: Int32
  }

  static let root = 0
  static let head = 1
  static let body = 2
  /// Elements inside each other.
  static let deepest = 256
  static let mostNodes = 300_000

  let source: [UInt8]
  /// Whether `<script/>` is an element without an inside, as in XHTML.
  var isXML = false
  var nodes: [Node] = []
  /// The text of all text nodes, with character references resolved.
  var text: [UInt8] = []

  init(_ source: [UInt8], isXML: Bool = false) {
    var builder = HTMLTreeBuilder(source, isXML: isXML)
    self = builder.build()
    settleCustomElements()
    settleStyledBoxes()
  }

  /// A tree of head and body alone.
  init(emptyFor source: [UInt8]) {
    self.source = source
    nodes.reserveCapacity(source.count / 24)
    text.reserveCapacity(source.count / 2)
    nodes.append(Node(tag: .html, parent: -1, start: 0, end: 0))
    append(.head, to: Self.root)
    append(.body, to: Self.root)
  }

  subscript(node: Int) -> Node { nodes[node] }

  func tag(_ node: Int) -> HTMLTag { nodes[node].tag }

  func children(of node: Int) -> Children { Children(tree: self, place: Int(nodes[node].first)) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: HTMLTree
    fileprivate var place: Int
    mutating func next() -> Int? {
      guard place >= 0 else { return nil }
      defer { place = Int(tree.nodes[place].next) }
      return place
    }
  }

  // MARK: Building

  @discardableResult
  mutating func append(_ tag: HTMLTag, to parent: Int, _ range: Range<Int> = 0..<0) -> Int {
    let node = nodes.count
    nodes.append(
      Node(
        tag: tag, parent: Int32(truncatingIfNeeded: parent),
        start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound)))
    link(node, to: parent)
    return node
  }

  /// Puts a node that stands nowhere behind the last child of `parent`.
  mutating func link(_ node: Int, to parent: Int) {
    nodes[node].parent = Int32(truncatingIfNeeded: parent)
    nodes[node].next = -1
    let last = Int(nodes[parent].last)
    if last >= 0 {
      nodes[last].next = Int32(truncatingIfNeeded: node)
    } else {
      nodes[parent].first = Int32(truncatingIfNeeded: node)
    }
    nodes[parent].last = Int32(truncatingIfNeeded: node)
  }

  /// Gives `parent` these children and no others.
  mutating func setChildren(of parent: Int, _ children: [Int]) {
    nodes[parent].first = -1
    nodes[parent].last = -1
    for child in children { link(child, to: parent) }
  }

  // MARK: Attributes

  /// The value of the attribute `name`, given in lower case; empty for one without a value, nil for none.
  func attribute(_ name: StaticString, of node: Int) -> String? {
    for (found, value) in attributes(of: node) where HTMLAttribute.isNamed(source[found], name) {
      return value.map { CharacterReferences.resolved(source[$0], .apart) } ?? ""
    }
    return nil
  }

  func attributes(of node: Int) -> [(name: Range<Int>, value: Range<Int>?)] {
    let found = nodes[node]
    guard found.tag != .text, found.end > found.start else { return [] }
    return MarkupScanner(source).attributes(in: Int(found.start)..<Int(found.end))
  }

  // MARK: Text

  func textRange(_ node: Int) -> Range<Int> { Int(nodes[node].start)..<Int(nodes[node].end) }

  /// The elements under `node` in the order of the page.
  func elements(under node: Int = root, where holds: (HTMLTag) -> Bool) -> [Int] {
    var found: [Int] = []
    walk(under: node) { element, tag in
      if holds(tag) { found.append(element) }
      return true
    }
    return found
  }

  /// Visits the elements under `node` in the order of the page until `visit` gives false.
  func walk(under node: Int, _ visit: (Int, HTMLTag) -> Bool) {
    var open = [node]
    while let next = open.popLast() {
      if nodes[next].tag != .text, next != node, !visit(next, nodes[next].tag) { return }
      let children = open.count
      open.append(contentsOf: self.children(of: next))
      open[children...].reverse()
    }
  }
}
