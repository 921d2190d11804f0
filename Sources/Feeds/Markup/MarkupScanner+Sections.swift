/// CDATA sections, closed or not.
extension MarkupScanner {
  /// Where a CDATA section ends that was never closed, so that what stands between its beginning and the end mark of a
  /// later one, or the end of everything, is more than an item of a feed: at the end tag of the element it stands in.
  mutating func endOfUnclosed(_ inside: Range<Int>) -> Int? {
    guard inside.upperBound == end || holdsSection(inside) else { return nil }
    let itemEnd = itemEnd(from: inside.lowerBound)
    guard itemEnd < inside.upperBound else { return nil }
    var index = self.index(of: .lessThan, from: inside.lowerBound)
    while index < itemEnd, !isEndTag(at: index, bytes[last]) {
      index = self.index(of: .lessThan, from: index + 1)
    }
    return index
  }

  /// Whether another CDATA section begins inside; brackets are rarer than tags.
  private func holdsSection(_ inside: Range<Int>) -> Bool {
    var index = self.index(of: UInt8(ascii: "["), from: inside.lowerBound)
    while index < inside.upperBound {
      if index >= inside.lowerBound + 2, matches("<![CDATA[", at: index - 2) { return true }
      index = self.index(of: UInt8(ascii: "["), from: index + 1)
    }
    return false
  }

  /// The first end of a CDATA section from `start` on.
  mutating func sectionEnd(from start: Int) -> Int {
    if marks.sectionEnd < start { marks.sectionEnd = self.start(of: "]]>", from: start) }
    return marks.sectionEnd
  }

  /// The first end tag of an item of a feed from `start` on.
  private mutating func itemEnd(from start: Int) -> Int {
    guard marks.itemEnd < start else { return marks.itemEnd }
    var index = self.index(of: .lessThan, from: start)
    while index < end, !Self.items.contains(where: { isEndTag(at: index, $0[...]) }) {
      index = self.index(of: .lessThan, from: index + 1)
    }
    marks.itemEnd = index
    return index
  }

  private static let items = [Array("item".utf8), Array("entry".utf8)]

  /// Takes over what a copy has found on its way ahead, so that it need not be looked for again.
  mutating func remember(_ ahead: MarkupScanner) { marks = ahead.marks }
}
