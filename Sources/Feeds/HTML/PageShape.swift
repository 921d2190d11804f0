/// What stands inside each element of a page as it came, summed up in one walk before anything is taken out.
struct PageShape {
  private var textLengths: [Int]
  private var linkLengths: [Double]
  private var paragraphLengths: [Int]
  private var holdsBoxes: [Bool]

  init(_ tree: HTMLTree, _ traits: [PageTraits]) {
    textLengths = [Int](repeating: 0, count: tree.nodes.count)
    linkLengths = [Double](repeating: 0, count: tree.nodes.count)
    paragraphLengths = textLengths
    holdsBoxes = [Bool](repeating: false, count: tree.nodes.count)
    var texts = textLengths
    // Every node comes after its parent.
    for node in tree.nodes.indices.reversed() where node > HTMLTree.body {
      let parent = Int(tree[node].parent)
      let tag = tree.tag(node)
      if tag == .text {
        texts[node] = tree.textRange(node).count
        var measure = PageMeasure()
        measure.count(tree.text, tree.textRange(node))
        textLengths[node] = measure.length
      }
      textLengths[parent] += textLengths[node]
      if tag == .a, traits[node].contains(.link) {
        linkLengths[node] = Double(textLengths[node])
      } else if tag == .a, traits[node].contains(.anchor) {
        linkLengths[node] = 0.3 * Double(textLengths[node])
      }
      linkLengths[parent] += linkLengths[node]
      let isPair = tag == .br && Int(tree[node].next) >= 0 && tree.tag(Int(tree[node].next)) == .br
      if holdsBoxes[node] || tag.isBoxOfText || isPair { holdsBoxes[parent] = true }
      // A page is not about what its readers write.
      let isReaders = traits[node].contains(.readers)
      if traits[node].contains(.consent) { continue }
      if isReaders || traits[node].contains(.discussion) && !traits[node].contains(.maybe) { continue }
      texts[parent] += texts[node]
      paragraphLengths[parent] += tag == .p ? texts[node] : paragraphLengths[node]
    }
  }

  /// The nodes of the page as it came; those inserted later come behind them.
  var count: Int { holdsBoxes.count }

  /// Characters under `node`, a run of blanks as one.
  func textLength(of node: Int) -> Int { textLengths.indices.contains(node) ? textLengths[node] : 0 }

  /// How much of the text of these nodes is in links.
  func linkDensity(of nodes: [Int]) -> Double {
    let length = nodes.reduce(0) { $0 + textLength(of: $1) }
    let links = nodes.reduce(0.0) { $0 + (linkLengths.indices.contains($1) ? linkLengths[$1] : 0) }
    return length == 0 ? 0 : links / Double(length)
  }

  /// Bytes of text in the paragraphs under `node`, without those in what readers write.
  func paragraphLength(of node: Int) -> Int {
    paragraphLengths.indices.contains(node) ? paragraphLengths[node] : 0
  }

  /// Whether anywhere in `node` is something that stands on lines of its own, so that it is no paragraph.
  func holdsBox(_ node: Int) -> Bool { holdsBoxes.indices.contains(node) && holdsBoxes[node] }
}

extension HTMLTag {
  /// Whether a division that holds one of these holds more than a paragraph.
  var isBoxOfText: Bool {
    switch self {
    case .blockquote, .dl, .div, .img, .ol, .p, .pre, .table, .ul: true
    default: false
    }
  }

  /// Whether an element that was found to hold the article may keep its tag: a footer or a form would go.
  var isPlainBox: Bool {
    switch self {
    case .text, .div, .article, .section, .p, .ol, .ul: true
    default: false
    }
  }

  /// Whether it is for programs alone, and no part of what a page shows.
  var isProgram: Bool { self == .script || self == .style || self == .noscript }
}
