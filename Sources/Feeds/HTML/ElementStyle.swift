/// How an element's own attributes have it shown, whatever its name says.
enum ElementStyle {
  /// Not at all.
  case hidden
  /// On lines of its own.
  case block

  /// `<span style="display: block">` is `.block`; nil where the attributes say neither.
  static func of(_ scanner: MarkupScanner, _ attributes: Range<Int>, tag: HTMLTag) -> ElementStyle? {
    guard !attributes.isEmpty else { return nil }
    var style: ElementStyle?
    for (name, value) in scanner.attributes(in: attributes) {
      let value = value.map { scanner.bytes[$0] } ?? []
      if HTMLAttribute.isNamed(scanner.bytes[name], "hidden") { return .hidden }
      // Letters that open a paragraph are often hidden from voices, and shown.
      if tag.isBlock, HTMLAttribute.isNamed(scanner.bytes[name], "aria-hidden"),
        value.elementsEqual("true".utf8)
      {
        return .hidden
      }
      if HTMLAttribute.isNamed(scanner.bytes[name], "style") { style = stated(in: value) }
    }
    return style
  }

  private static func stated(in value: ArraySlice<UInt8>) -> ElementStyle? {
    let words = value.filter { !$0.isBlank }.map { $0.isLetter ? $0 | 0x20 : $0 }
    var style: ElementStyle?
    for part in words.split(separator: UInt8(ascii: ";")) {
      let part = String(decoding: part, as: UTF8.self).split(separator: "!").first ?? ""
      if part == "display:none" || part == "visibility:hidden" { return .hidden }
      if blocks.contains(String(part)) { style = .block }
    }
    return style
  }

  private static let blocks: Set<String> = [
    "display:block", "display:flex", "display:grid", "display:table", "display:list-item",
    "display:flow-root",
  ]
}

extension HTMLTree {
  /// Makes divisions of the elements in a line that are styled to stand on lines of their own.
  mutating func settleStyledBoxes() {
    let scanner = MarkupScanner(source)
    for node in nodes.indices where nodes[node].tag.isInLine && nodes[node].end > nodes[node].start {
      let attributes = Int(nodes[node].start)..<Int(nodes[node].end)
      if ElementStyle.of(scanner, attributes, tag: nodes[node].tag) == .block { nodes[node].tag = .div }
    }
  }
}

extension HTMLTag {
  /// Whether it only sets words of a line apart.
  var isInLine: Bool {
    switch self {
    case .span, .other, .b, .strong, .em, .i, .font, .small, .big, .u: true
    default: false
    }
  }
}
