/// The text of elements of a page as tidy paragraphs, as a reader sees them.
struct PageProse {
  private let tree: HTMLTree
  private var prose: Prose
  private var preformatted = 0
  private var quotations = 0

  init(_ finder: ArticleFinder) { self.init(finder.tree) }

  init(_ tree: HTMLTree) {
    self.tree = tree
    prose = Prose(capacity: tree.text.count / 2)
  }

  mutating func write(_ node: Int) {
    let tag = tree.tag(node)
    if tag == .text { return prose.add(tree.text, tree.textRange(node), literal: true) }
    if tag.isNeverText { return }
    if tag == .br { return prose.breakLine() }
    let wasInLink = prose.isInLink
    // A place to go to is no link.
    if tag == .a, tree.attribute("href", of: node) != nil { prose.isInLink = true }
    if tag.isBlock { endParagraph() }
    if tag == .td || tag == .th { beginCell(node) }
    if tag == .pre { begin(preformatted: 1) }
    if tag.isShownBesides { writePhrase(node) } else { writeInside(node) }
    if tag.isBlock { endParagraph() }
    if tag == .pre { begin(preformatted: -1) }
    prose.isInLink = wasInLink
  }

  private mutating func writeInside(_ node: Int) {
    var last = HTMLTag.text
    for child in tree.children(of: node) {
      let tag = tree.tag(child)
      if last.isSetApart, tag.isSetApart { prose.isAtSeam = true }
      write(child)
      last = tag
    }
  }

  private mutating func writePhrase(_ node: Int) {
    let tag = tree.tag(node)
    let mark = prose.mark
    if tag == .q { quotations += 1 }
    writeInside(node)
    if tag == .q { quotations -= 1 }
    prose.end(tag, since: mark, isNote: tag == .sup && isNote(node), depth: quotations)
  }

  private func isNote(_ node: Int) -> Bool {
    if tree.children(of: node).contains(where: { tree.tag($0) == .a }) { return true }
    return Prose.isNote(MarkupScanner(tree.source), Int(tree[node].start)..<Int(tree[node].end))
  }

  private mutating func begin(preformatted change: Int) {
    preformatted += change
    prose.keepsBlankLines = preformatted > 0
  }

  /// Cells of data stand on one line, cells of a layout do not.
  private mutating func beginCell(_ cell: Int) {
    let holdsBlocks = tree.children(of: cell).contains { tree.tag($0).isBlock }
    if holdsBlocks { endParagraph() } else { prose.addBlank() }
  }

  private mutating func endParagraph() {
    let before = prose.paragraphs.count
    prose.endParagraph()
    if prose.paragraphs.count > before, let last = prose.paragraphs.last, PageNotice.isOne(last, prose) {
      prose.removeLastParagraph()
    }
  }

  mutating func finished() -> Prose {
    endParagraph()
    return prose
  }
}
