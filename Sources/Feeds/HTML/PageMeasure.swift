/// What stands inside an element, counted: the sums that scoring and cleaning ask for.
struct PageMeasure {
  /// Characters, a run of blanks as one.
  var length = 0
  /// Characters in links; those of links within the page count less.
  var linkLength = 0.0
  var commas = 0
  var paragraphs = 0
  var images = 0
  var items = 0
  var inputs = 0
  var embeds = 0
  var headingLength = 0
  var listLength = 0
  /// Characters in elements that hold text: lists, paragraphs, tables, spans.
  var textishLength = 0
  var rows = 0
  var cells = 0
  var tables = 0
  var hasDataTable = false
  var children = 0

  var linkDensity: Double { length == 0 ? 0 : linkLength / Double(length) }

  /// Adds a child with what it holds.
  mutating func add(_ inside: PageMeasure, of node: Int, _ tree: HTMLTree, _ traits: [PageTraits]) {
    let tag = tree.tag(node)
    length += inside.length
    commas += inside.commas
    paragraphs += inside.paragraphs + (tag == .p ? 1 : 0)
    images += inside.images + (tag == .img ? 1 : 0)
    items += inside.items + (tag == .li ? 1 : 0)
    inputs += inside.inputs + (tag == .input ? 1 : 0)
    embeds += inside.embeds + (tag == .iframe || tag == .object || tag == .embed ? 1 : 0)
    headingLength += tag.isHeading ? inside.length : inside.headingLength
    listLength += tag == .ul || tag == .ol ? inside.length : inside.listLength
    textishLength += Self.isTextish(tag) ? inside.length : inside.textishLength
    rows += inside.rows + (tag == .tr ? 1 : 0)
    cells += inside.cells + (tag == .td || tag == .th ? 1 : 0)
    tables += inside.tables + (tag == .table ? 1 : 0)
    hasDataTable = hasDataTable || inside.hasDataTable || traits[node].contains(.dataTable) && tag == .table
    if tag == .a, traits[node].contains(.link) {
      linkLength += Double(inside.length)
    } else if tag == .a, traits[node].contains(.anchor) {
      linkLength += 0.3 * Double(inside.length)
    } else {
      linkLength += inside.linkLength
    }
    if tag != .text { children += 1 }
  }

  private static func isTextish(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .span, .li, .td, .blockquote, .dl, .div, .img, .ol, .p, .pre, .table, .ul: true
    default: false
    }
  }

  mutating func count(_ text: [UInt8], _ range: Range<Int>) {
    var wasBlank = true
    for index in range {
      let byte = text[index]
      if byte.isBlank {
        if !wasBlank { length += 1 }
        wasBlank = true
        continue
      }
      wasBlank = false
      if byte & 0xC0 != 0x80 { length += 1 }
      if byte == UInt8(ascii: ",") { commas += 1 }
      if byte >= 0xD8, Self.isComma(text, index, range.upperBound) { commas += 1 }
    }
  }

  /// The commas of Arabic, Chinese and Japanese.
  private static func isComma(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    if text[index] == 0xD8 { return text[index + 1] == 0x8C }
    guard index + 2 < end else { return false }
    switch (text[index], text[index + 1], text[index + 2]) {
    case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81), (0xEF, 0xB9, 0x90): return true
    default: return false
    }
  }
}
