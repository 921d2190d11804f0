/// Elements of an outlet's own making, such as `<story-text>`.
///
/// A browser sets them in a line unless a style says otherwise, which is not read here. What stands among elements
/// and not among words is taken for a box.
extension HTMLTree {
  /// Makes divisions of those that hold text and stand where no words do.
  mutating func settleCustomElements() {
    let custom = nodes.indices.filter { nodes[$0].tag == .other && isCustom($0) }
    guard !custom.isEmpty else { return }
    var sizes = [Int](repeating: 0, count: nodes.count)
    for node in nodes.indices.reversed() where node > Self.body {
      if nodes[node].tag == .text { sizes[node] = textRange(node).count }
      if !nodes[node].tag.isNeverText { sizes[Int(nodes[node].parent)] += sizes[node] }
    }
    for node in custom where sizes[node] >= Self.shortestBox && isAmongBoxes(node) { nodes[node].tag = .div }
  }

  /// In bytes of text; what is shorter is a button or a name.
  private static let shortestBox = 25

  private func isCustom(_ node: Int) -> Bool {
    let end = Int(nodes[node].start)
    guard end > 0, end <= source.count else { return false }
    return source[..<end].suffix(60).reversed().prefix { $0.isName }.contains(UInt8(ascii: "-"))
  }

  private func isAmongBoxes(_ node: Int) -> Bool {
    let parent = Int(nodes[node].parent)
    guard nodes[parent].tag.isBlock, nodes[parent].tag != .p, !nodes[parent].tag.isHeading else {
      return false
    }
    return children(of: parent).allSatisfy { child in
      switch nodes[child].tag {
      case .text: text[textRange(child)].allSatisfy(\.isBlank)
      case .a, .b, .em, .i, .span, .strong: false
      default: true
      }
    }
  }
}
