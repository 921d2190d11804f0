/// Where elements end.
extension XMLFeed {
  /// The scanner behind the end tag of the element `name` that has just begun; nil where the item, or what stands in
  /// front of the first one, ends without it.
  ///
  /// Elements of which none ends are not looked for without end, so that reading stays linear.
  mutating func behind(_ name: ArraySlice<UInt8>) -> MarkupScanner? {
    guard bytesInVain <= scanner.bytes.count else { return nil }
    var ahead = scanner
    var depth = 0
    var items = 0
    looking: while let token = ahead.next() {
      switch token {
      case .open(let range, _, let isEmpty):
        if XMLNames.areSame(scanner.bytes[range], name) {
          if !isEmpty { depth += 1 }
        } else if isItemTag(range) {
          if item == nil { break looking }
          if !isEmpty { items += 1 }
        }
      case .close(let range):
        if XMLNames.areSame(scanner.bytes[range], name) {
          if depth == 0 {
            if items > 0 { break looking }
            return ahead
          }
          depth -= 1
        } else if isItemTag(range) {
          items -= 1
          if items < 0 { break looking }
        } else if endsFeed(range) {
          break looking
        }
      case .text, .literal: break
      }
    }
    bytesInVain += max(ahead.position, min(ahead.end, ahead.marks.sectionEnd)) - scanner.position
    return nil
  }

  /// Whether the item is over behind what `behind` has passed, and has said nothing so far: then that held all of it.
  func isWholeItem(_ behind: MarkupScanner) -> Bool {
    guard let item, item.isEmpty else { return false }
    var ahead = behind
    while let token = ahead.next() {
      switch token {
      case .text(let range) where scanner.bytes[range].allSatisfy(\.isBlank): continue
      case .close(let range): return isItemTag(range)
      default: return false
      }
    }
    return false
  }

  private func isItemTag(_ range: Range<Int>) -> Bool {
    let last = scanner.bytes[range].last.map { $0 | 0x20 }
    guard last == UInt8(ascii: "m") || last == UInt8(ascii: "y") else { return false }
    let name = names.name(scanner.bytes[range])
    return Self.isItem(name) && isStructure(name, range)
  }

  /// Pictures in a body have data of their own in RDF.
  private func endsFeed(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 3, 4, 7: Self.wholes.contains { XMLNames.areSame(scanner.bytes[range], $0[...]) }
    default: false
    }
  }

  private static let wholes = ["channel", "rss", "feed"].map { Array($0.utf8) }
}
