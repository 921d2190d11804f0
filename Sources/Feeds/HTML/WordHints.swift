/// Words looked for anywhere in the classes and ids of elements, without regard to case.
///
/// `WordHints("share|-ad-").isFound(in: Array("post Sharedaddy".utf8))` is true. Blanks at the ends of a word have
/// to stand there.
struct WordHints: Sendable {
  /// By their first byte.
  private let words: [[[UInt8]]]

  /// Words in lower case, parted by `|`.
  init(_ list: String) {
    var words = [[[UInt8]]](repeating: [], count: 256)
    for word in list.utf8.split(separator: UInt8(ascii: "|")) {
      if let first = word.first { words[Int(first)].append(Array(word)) }
    }
    self.words = words
  }

  func isFound(in text: some RandomAccessCollection<UInt8>) -> Bool {
    let lowered = text.map { $0.isLetter ? $0 | 0x20 : $0 }
    return isFound(inLowered: lowered)
  }

  func isFound(inLowered text: [UInt8]) -> Bool {
    for index in text.indices {
      for word in words[Int(text[index])] where text[index...].starts(with: word) { return true }
    }
    return false
  }
}

enum HTMLAttribute {
  /// Whether `name`, as it was written, is `wanted`.
  static func isNamed(_ name: ArraySlice<UInt8>, _ wanted: StaticString) -> Bool {
    guard name.count == wanted.utf8CodeUnitCount else { return false }
    return wanted.withUTF8Buffer { wanted in
      zip(name, wanted).allSatisfy { ($0.isLetter ? $0 | 0x20 : $0) == $1 }
    }
  }
}
