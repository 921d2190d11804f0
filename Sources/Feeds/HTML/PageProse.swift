/// The text of elements of a page as tidy paragraphs, as a reader sees them.
struct PageProse {
  private let tree: HTMLTree
  private var prose: Prose
  private var preformatted = 0

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
    for child in tree.children(of: node) { write(child) }
    if tag.isBlock { endParagraph() }
    if tag == .pre { begin(preformatted: -1) }
    prose.isInLink = wasInLink
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

/// Lines between the paragraphs of an article that are not of it: “Advertisement”, “Read more: …”.
enum PageNotice {
  static func isOne(_ paragraph: Prose.Paragraph, _ prose: Prose) -> Bool {
    guard paragraph.range.count < 200 else { return false }
    let text = String(decoding: prose.bytes(of: paragraph), as: UTF8.self).lowercased()
    if notices.contains(text) || isTimeOfDay(text) { return true }
    return paragraph.isAllLinks && starts.contains { text.hasPrefix($0) }
  }

  /// `10:05`, as it stands above the entries of a live blog.
  private static func isTimeOfDay(_ text: String) -> Bool {
    guard text.utf8.count <= 12, text.utf8.first?.isDigit == true else { return false }
    let parts = text.split { $0 == ":" || $0 == "." || $0 == " " }
    guard parts.count >= 2, let hours = Int(parts[0]), hours < 25, parts[1].utf8.count == 2,
      Int(parts[1]) != nil
    else { return false }
    return parts.dropFirst(2).allSatisfy { dayParts.contains(String($0)) }
  }

  private static let dayParts: Set<String> = [
    "am", "pm", "a", "p", "m", "et", "est", "edt", "gmt", "bst", "cet", "utc", "uhr", "pt",
  ]

  private static let notices: Set<String> = [
    "advertisement", "advertisement - story continues below", "story continues below advertisement",
    "article continues below", "article continues after ad", "advertisement - scroll to continue", "anzeige",
    "publicité", "publicidad", "pubblicità", "реклама", "share this article", "share this story",
    "share on facebook",
    "share on twitter", "share", "tweet", "copy link", "link copied", "sign up", "subscribe",
    "print this article",
    "sponsored", "loading...", "loading…",
  ]

  private static let starts = [
    "read more", "also read", "read also", "related:", "see also", "more:", "read:", "watch:", "lire aussi",
    "à lire aussi", "lesen sie auch", "mehr zum thema", "lea también", "lee también", "leggi anche",
    "leia também",
    "lees ook", "läs också", "читайте также",
  ]
}
