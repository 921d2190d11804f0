/// The insides of elements that say something.
extension XMLFeed {
  /// Everything up to the end tag of the element `name`, or to where the item must have ended.
  ///
  /// A value of one line also ends where another value begins: then its end tag was forgotten. Others do so, and lines
  /// where any element begins that text does not have, if they have no end tag in their item.
  mutating func inside(_ name: ArraySlice<UInt8>, _ field: FeedField) -> FeedText {
    var text = FeedText(scanner.bytes)
    var depth = 0
    var isClosed = false
    while true {
      let start = scanner.position
      var ahead = scanner
      guard let token = ahead.next() else { break }
      switch token {
      case .text(let range): text.add(text: range)
      case .literal(let range): text.add(literal: range)
      case .open(let range, let attributes, let isEmpty):
        let inner = names.name(scanner.bytes[range])
        if endsValue(inner, range) || field.isLine && FeedField.endsLine(inner) { return text }
        if !isClosed, mayEnd(field, inner, range, hasAttributes: !attributes.isEmpty) {
          guard depth > 0 || behind(name) != nil else { return text }
          isClosed = true
        }
        if !isEmpty, XMLNames.areSame(scanner.bytes[range], name) { depth += 1 }
        text.add(tag: (range.lowerBound - 1)..<ahead.position, without: prefix(range, of: inner))
      case .close(let range):
        let isSame = XMLNames.areSame(scanner.bytes[range], name)
        if isSame, depth == 0 {
          scanner = ahead
          return text
        }
        let closed = names.name(scanner.bytes[range])
        if isSame {
          depth -= 1
        } else if endsValue(closed, range) || closed == parent {
          return text
        }
        // A file that was cut off may end inside a tag.
        if scanner.bytes[ahead.position - 1] == .greaterThan {
          text.add(tag: (range.lowerBound - 2)..<ahead.position, without: prefix(range, of: closed))
        }
      }
      assert(ahead.position > start)
      scanner = ahead
    }
    return text
  }

  /// Whether a value without an end tag is over where this element begins.
  private func mayEnd(
    _ field: FeedField, _ name: XMLNames.Name, _ range: Range<Int>, hasAttributes: Bool
  ) -> Bool {
    if name.space != .xhtml, scanner.bytes[range].contains(.colon) { return true }
    return field.isLine
      ? !Inline.tags.contains(name.local) : FeedField.endsBody(name, hasAttributes: hasAttributes)
  }

  /// The prefix of an element of XHTML, which HTML knows without: `h:` of `<h:div>`.
  private func prefix(_ range: Range<Int>, of name: XMLNames.Name) -> Range<Int>? {
    guard name.space == .xhtml, let colon = scanner.bytes[range].firstIndex(of: .colon) else { return nil }
    return range.lowerBound..<(colon + 1)
  }

  /// The text up to the next tag, which is not read with it.
  mutating func textAhead() -> FeedText {
    var text = FeedText(scanner.bytes)
    var ahead = scanner
    reading: while let token = ahead.next() {
      switch token {
      case .text(let range): text.add(text: range)
      case .literal(let range): text.add(literal: range)
      case .open, .close: break reading
      }
    }
    scanner.remember(ahead)
    return text
  }

  /// Whether no value goes on beyond a tag of this name; pictures in a body have data of their own in RDF.
  private func endsValue(_ name: XMLNames.Name, _ range: Range<Int>) -> Bool {
    isStructure(name, range) && (item == nil || name.local != "rdf")
  }
}
