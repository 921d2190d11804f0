/// Text that is put together from the pieces of a page as the tidy paragraphs of `TidyText`.
///
/// Blanks of every kind become one blank; none stands at the ends of a paragraph. Characters that steer a terminal
/// or turn the direction of writing are left out, and so are soft hyphens. A paragraph of signs alone is none.
struct Prose {
  /// Where a paragraph stands in `bytes`, and how much of it are words of links.
  struct Paragraph {
    var range: Range<Int>
    var linkBytes: Int
    var isAllLinks: Bool { linkBytes * 10 >= range.count * 9 }
  }

  /// A place to come back to.
  struct Mark {
    let count: Int
    let paragraphs: Int
    let start: Int
    let linkBytes: Int
    let pendingBlank: Bool
  }

  var bytes: [UInt8] = []
  var paragraphs: [Paragraph] = []
  /// Whether the words that come now are those of a link.
  var isInLink = false { didSet { if isInLink, !oldValue { linkStart = bytes.count } } }
  private(set) var linkStart = 0
  /// Whether blank lines part paragraphs, as they do in text without markup.
  var keepsBlankLines = false
  /// Whether the words that come now are those of the next of two elements with nothing between them.
  var isAtSeam = false
  var start = 0
  private(set) var linkBytes = 0
  /// The words of the paragraph that goes on which the page strikes out.
  var struck: [Range<Int>] = []
  private(set) var pendingBlank = false
  /// Line breaks since the last visible character.
  private var breaks = 0

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var text: String { String(decoding: bytes[..<(paragraphs.last?.range.upperBound ?? 0)], as: UTF8.self) }

  func bytes(of paragraph: Paragraph) -> ArraySlice<UInt8> { bytes[paragraph.range] }

  var mark: Mark {
    Mark(
      count: bytes.count, paragraphs: paragraphs.count, start: start, linkBytes: linkBytes,
      pendingBlank: pendingBlank)
  }

  /// How many bytes were added since then.
  func count(since mark: Mark) -> Int { bytes.count - mark.count }

  /// Leaves out everything since then.
  mutating func rewind(to mark: Mark) {
    bytes.removeSubrange(mark.count...)
    paragraphs.removeSubrange(mark.paragraphs...)
    start = mark.start
    linkBytes = mark.linkBytes
    pendingBlank = mark.pendingBlank
    struck.removeAll { $0.upperBound > bytes.count }
  }

  /// A blank, where words would run together otherwise.
  mutating func addBlank() { pendingBlank = bytes.count > start }

  /// A line break: a blank, and the end of the paragraph where another stands before it.
  mutating func breakLine() {
    breaks += 1
    if breaks > 1 { endParagraph() } else { addBlank() }
  }

  mutating func endParagraph() {
    pendingBlank = false
    breaks = 0
    removeStruck()
    guard bytes.count > start else { return }
    let paragraph = Paragraph(range: start..<bytes.count, linkBytes: linkBytes)
    linkBytes = 0
    guard bytes[start...].contains(where: { $0 >= 0x80 || $0.isLetter || $0.isDigit }) else {
      bytes.removeSubrange(start...)
      return
    }
    paragraphs.append(paragraph)
    bytes.append(contentsOf: [0x0A, 0x0A])
    start = bytes.count
  }

  mutating func removeLastParagraph() {
    guard let last = paragraphs.popLast() else { return }
    bytes.removeSubrange(last.range.lowerBound...)
    start = bytes.count
  }

  /// The bytes of `source` in `range`, with their character references resolved unless they are `literal`.
  mutating func add(_ source: [UInt8], _ range: Range<Int>, literal: Bool = false) {
    var run = range.lowerBound
    var index = run
    /// Up to here bytes are looked at one by one.
    var looked = run
    let end = range.upperBound
    while index < end {
      if index > run, index >= looked {
        index = Self.endOfPlain(source, index, end)
        looked = index + 8
      }
      let byte = source[index]
      if byte > 0x20, byte < 0x7F, byte != .ampersand {
        index += 1
      } else if byte == 0x20, index > run, index + 1 < end, source[index + 1] > 0x20,
        source[index + 1] < 0x7F,
        source[index + 1] != .ampersand
      {
        index += 1
      } else if byte >= 0x80, !Self.isSpecial(source, index, end) {
        index += 1
      } else {
        append(source, run..<index)
        index = addSpecial(source, index, end, literal: literal)
        run = index
      }
    }
    append(source, run..<end)
  }

  /// Behind printable ASCII with single blanks, as most text is, eight bytes at a time: where something stands that has
  /// to be looked at, or up to seven bytes before.
  ///
  /// Source: Henry Warren, Hacker's Delight, section 6-1 (finding a byte in a word)
  private static func endOfPlain(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    source.withUnsafeBytes { bytes in
      var index = start
      while index + 9 <= end {
        let here = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let next = bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self)
        let isDoubled = holding(0x20, here) & holding(0x20, next)
        if (special(here) | special(next) | isDoubled) & highBits != 0 { break }
        index += 8
      }
      return index
    }
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowBits: UInt64 = 0x0101_0101_0101_0101

  /// High bits where `byte` stands, and perhaps in bytes above one.
  private static func holding(_ byte: UInt64, _ word: UInt64) -> UInt64 {
    let other = word ^ (byte &* lowBits)
    return (other &- lowBits) & ~other
  }

  /// High bits where a byte is no printable ASCII or `&`, and perhaps in bytes above one.
  private static func special(_ word: UInt64) -> UInt64 {
    word | ((word &- 0x20 &* lowBits) & ~word) | holding(0x7F, word) | holding(0x26, word)
  }

  /// Whether the scalar at `index` is a blank or has to be left out.
  private static func isSpecial(_ source: [UInt8], _ index: Int, _ end: Int) -> Bool {
    switch source[index] {
    case 0xC2, 0xD8:
      let second = index + 1 < end ? source[index + 1] : 0
      return source[index] == 0xC2 ? second <= 0xA0 || second == 0xAD : second == 0x9C
    case 0xE1, 0xE2, 0xE3, 0xEF:
      guard index + 2 < end else { return true }
      switch (source[index], source[index + 1]) {
      case (0xE2, 0x80): return source[index + 2] <= 0x8F || source[index + 2] >= 0xA8
      case (0xE2, 0x81), (0xE1, 0x9A), (0xE3, 0x80), (0xEF, 0xBB), (0xEF, 0xBF): return true
      default: return false
      }
    case 0xF3: return true
    default: return false
    }
  }

  /// Adds the one character, reference or run of blanks at `index` and gives the place behind it.
  private mutating func addSpecial(_ source: [UInt8], _ index: Int, _ end: Int, literal: Bool) -> Int {
    let byte = source[index]
    if byte == .ampersand {
      if !literal, let reference = CharacterReferences.reference(in: source[index..<end], .apart) {
        for scalar in reference.scalars { add(scalar) }
        return index + reference.count
      }
      append(source, index..<(index + 1))
      return index + 1
    }
    if byte.isBlank { return addBlanks(source, index, end) }
    guard byte >= 0x80 else { return index + 1 }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let last = min(end, index + length)
    if let scalar = Self.scalar(source[index..<last]), Self.isKept(scalar), !Self.isBlank(scalar),
      scalar != "\u{3000}"
    {
      append(source, index..<last)
    } else if let scalar = Self.scalar(source[index..<last]) {
      add(scalar)
    }
    return last
  }

  private mutating func addBlanks(_ source: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    var lines = 0
    while index < end, source[index].isBlank {
      if source[index] == 0x0A { lines += 1 }
      index += 1
    }
    if keepsBlankLines, lines > 1 { endParagraph() } else { addBlank() }
    return index
  }

  private mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let before = bytes.count
    if isAtSeam { partAtSeam(before: source[range.lowerBound]) }
    if pendingBlank { bytes.append(0x20) }
    pendingBlank = false
    breaks = 0
    bytes.append(contentsOf: source[range])
    if isInLink { linkBytes += bytes.count - before }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if Self.isBlank(scalar) || scalar == "\u{3000}" && bytes.count == start {
      addBlank()
    } else if Self.isKept(scalar) {
      let encoded = Array(scalar.utf8)
      append(encoded, 0..<encoded.count)
    }
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: true
    default: false
    }
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0xAD && ControlFreeText.isHarmless(scalar)
  }
}
