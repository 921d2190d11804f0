extension HTMLTree {
  /// The text inside `node` on one line, cut where it has more than `longest` bytes.
  func line(of node: Int, longest: Int = 2000) -> String {
    var bytes: [UInt8] = []
    collect(node, &bytes, longest)
    return FeedText.line(String(decoding: bytes, as: UTF8.self))
  }

  private func collect(_ node: Int, _ bytes: inout [UInt8], _ longest: Int) {
    guard bytes.count <= longest else { return }
    switch tag(node) {
    case .text: bytes.append(contentsOf: text[textRange(node)].prefix(2 * longest))
    case .script, .style, .template: break
    case .q: collectQuotation(node, &bytes, longest)
    case let tag:
      let parts = tag.isBlock || tag == .br || tag == .td || tag == .th
      if parts, bytes.last != 0x20 { bytes.append(0x20) }
      collectInside(node, &bytes, longest)
      if parts, bytes.last != 0x20 { bytes.append(0x20) }
    }
  }

  private func collectInside(_ node: Int, _ bytes: inout [UInt8], _ longest: Int) {
    var last = HTMLTag.text
    for child in children(of: node) {
      let (tag, start) = (tag(child), bytes.count)
      collect(child, &bytes, longest)
      let isSetApart = last.isSetApart && tag.isSetApart && start < bytes.count
      if isSetApart, Prose.isSeam(bytes[..<start].suffix(2), bytes[start]) { bytes.insert(0x20, at: start) }
      last = tag
    }
  }

  /// With the marks that browsers set around it, where it has none.
  private func collectQuotation(_ node: Int, _ bytes: inout [UInt8], _ longest: Int) {
    var inside: [UInt8] = []
    collectInside(node, &inside, longest)
    let words = String(decoding: inside, as: UTF8.self)
    let marks = "“„«‘‚‹»「『\"'"
    let before = String(decoding: bytes.suffix(4), as: UTF8.self).last
    let isMarked = FeedText.line(words).first.map(marks.contains) ?? true
    let isPlain = isMarked || before.map(marks.contains) ?? false
    bytes.append(contentsOf: (isPlain ? words : "“\(words)”").utf8)
  }
}
