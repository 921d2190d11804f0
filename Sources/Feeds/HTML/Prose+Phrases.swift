/// What a browser shows of elements in a line besides their words: marks around quotations, raised figures, and words
/// that are struck out.
extension Prose {
  /// Ends an element that began at `mark`.
  ///
  /// `isNote` says that it is the mark of a footnote, by its attributes or by a place to go to in it; `depth` is how
  /// many other `<q>` are open.
  mutating func end(_ phrase: HTMLTag, since mark: Mark, isNote: Bool = false, depth: Int = 0) {
    switch phrase {
    case .q: quote(since: mark, isInner: depth % 2 == 1)
    case .sup: raise(since: mark, isNote: isNote)
    case .sub: lower(since: mark)
    case .s, .strike, .del:
      if let words = words(since: mark), !words.isEmpty { struck.append(words.startIndex..<words.endIndex) }
    default: break
    }
  }

  /// What was added since then to the paragraph that goes on, without a blank at the beginning; nil where one ended.
  private func words(since mark: Mark) -> ArraySlice<UInt8>? {
    guard mark.paragraphs == paragraphs.count, mark.start == start, mark.count <= bytes.count else {
      return nil
    }
    let words = bytes[mark.count...]
    return words.first == 0x20 ? words.dropFirst() : words
  }

  // MARK: Quotations

  private static let openings: Set<Character> = [
    "“", "„", "«", "‘", "‚", "‹", "»", "「", "『", "\"", "'", "”",
  ]
  private static let closings: Set<Character> = ["”", "“", "»", "’", "«", "›", "」", "』", "\"", "'"]

  /// Sets marks around a quotation that has none.
  private mutating func quote(since mark: Mark, isInner: Bool) {
    guard let inside = quotation(since: mark) else { return }
    let text = String(decoding: bytes[inside], as: UTF8.self)
    guard let first = text.first, let last = text.last else { return }
    let before = String(decoding: bytes[mark.start..<inside.lowerBound], as: UTF8.self)
    if Self.openings.contains(first), !"‘'".contains(first) || Self.closings.contains(last) { return }
    if let mark = before.last, mark != "”", Self.openings.contains(mark) { return }
    if before.hasSuffix("« ") || before.hasSuffix("„ ") { return }
    let isInside = isInner || Self.isOpen(before)
    insert(isInside ? "’" : "”", at: inside.upperBound)
    insert(isInside ? "‘" : "“", at: inside.lowerBound)
  }

  /// Where the words since `mark` stand, be it in several paragraphs.
  private func quotation(since mark: Mark) -> Range<Int>? {
    if let words = words(since: mark) { return words.isEmpty ? nil : words.startIndex..<words.endIndex }
    guard mark.paragraphs < paragraphs.count, let last = paragraphs.last else { return nil }
    let first = paragraphs[mark.paragraphs].range
    guard first.lowerBound == mark.start, mark.count < first.upperBound, bytes.count == start else {
      return nil
    }
    let begin = bytes[mark.count] == 0x20 ? mark.count + 1 : mark.count
    return bytes[begin] & 0xC0 == 0x80 ? nil : begin..<last.range.upperBound
  }

  /// Whether a quotation has begun in `text` and not ended.
  private static func isOpen(_ text: String) -> Bool {
    let marks = text.count { $0 == "\"" }
    return marks % 2 == 1 || text.count { $0 == "“" } > text.count { $0 == "”" }
  }

  /// Puts `sign` before the byte at `place`, in the paragraph that holds or ends at it.
  private mutating func insert(_ sign: String, at place: Int) {
    let count = sign.utf8.count
    bytes.insert(contentsOf: sign.utf8, at: place)
    for index in paragraphs.indices.reversed() {
      let range = paragraphs[index].range
      if range.upperBound < place { break }
      let begin = range.lowerBound > place ? range.lowerBound + count : range.lowerBound
      paragraphs[index].range = begin..<range.upperBound + count
    }
    if start > place { start += count }
    struck = struck.map { $0.lowerBound >= place ? $0.lowerBound + count..<$0.upperBound + count : $0 }
  }

  // MARK: Raised and lowered figures

  /// Shows raised figures as such, and leaves out marks of footnotes.
  private mutating func raise(since mark: Mark, isNote: Bool) {
    guard let words = words(since: mark), !words.isEmpty, words.count <= Self.longestNote else { return }
    let text = String(decoding: words, as: UTF8.self)
    let isLinked =
      isNote || !isInLink && linkBytes > mark.linkBytes || isInLink && linkStart == mark.count
    let isGlued = words.startIndex == mark.count
    let before = isGlued ? Self.last(of: bytes[start..<mark.count]) : nil
    // In `1.<sup>99</sup>` the point is that of a price.
    let isBehindFigure = bytes[start..<mark.count].suffix(2).first?.isDigit ?? false
    if self.isNote(text, isLinked: isLinked, behind: isBehindFigure ? nil : before) {
      return rewind(to: mark)
    }
    guard let before, before.isLetter || before.isNumber || ").,".contains(before) else { return }
    replace(words, text, by: Self.raised)
  }

  private static let longestNote = 60

  /// Whether attributes call an element the mark of a footnote.
  static func isNote(_ scanner: MarkupScanner, _ attributes: Range<Int>) -> Bool {
    guard !attributes.isEmpty else { return false }
    return scanner.attributes(in: attributes).contains { name, value in
      let isName =
        HTMLAttribute.isNamed(scanner.bytes[name], "class")
        || HTMLAttribute.isNamed(scanner.bytes[name], "id")
      return isName && value.map { noteNames.isFound(in: scanner.bytes[$0]) } ?? false
    }
  }

  private static let noteNames = WordHints("footnote|fnref|noteref|endnote|reference")

  private func isNote(_ text: String, isLinked: Bool, behind before: Character?) -> Bool {
    if text.hasPrefix("["), text.hasSuffix("]") { return true }
    if text.allSatisfy({ "*†‡§¶".contains($0) }) { return true }
    let isFigure = text.allSatisfy { $0.isNumber || " ,".contains($0) }
    if isLinked { return isFigure || text.count == 1 || text.hasPrefix("[") || text.hasPrefix("(") }
    return isFigure && text.count <= 3 && before.map { ".,;:!?…”\"".contains($0) } ?? false
  }

  /// Figures below the stroke of a fraction.
  private mutating func lower(since mark: Mark) {
    guard let words = words(since: mark), words.startIndex == mark.count else { return }
    let before = String(decoding: bytes[start..<mark.count].suffix(8), as: UTF8.self)
    guard let stroke = before.last, stroke == "/" || stroke == "⁄",
      let figure = before.dropLast().last, Self.raised.values.contains(figure)
    else { return }
    replace(words, String(decoding: words, as: UTF8.self), by: Self.lowered)
  }

  private mutating func replace(
    _ words: ArraySlice<UInt8>, _ text: String, by signs: [Character: Character]
  ) {
    let new = text.compactMap { signs[$0] }
    guard new.count == text.count, text.contains(where: \.isNumber) else { return }
    bytes.replaceSubrange(words.startIndex..<words.endIndex, with: String(new).utf8)
  }

  private static func last(of bytes: ArraySlice<UInt8>) -> Character? {
    String(decoding: bytes.suffix(8), as: UTF8.self).last
  }

  private static let raised = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−–" as String, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻" as String))
  private static let lowered = Dictionary(uniqueKeysWithValues: zip("0123456789", "₀₁₂₃₄₅₆₇₈₉"))

  // MARK: Struck words

  /// Takes out of the paragraph that ends what is struck in it, where anything else is said in its place.
  mutating func removeStruck() {
    guard !struck.isEmpty else { return }
    let ranges = outermost(of: struck)
    struck = []
    var place = start
    var isSaid = false
    for range in ranges + [bytes.count..<bytes.count] where range.lowerBound >= place {
      isSaid = isSaid || bytes[place..<range.lowerBound].contains { $0 >= 0x80 || $0.isLetter || $0.isDigit }
      place = range.upperBound
    }
    guard isSaid else { return }
    for range in ranges.reversed() where range.upperBound <= bytes.count { remove(range) }
  }

  /// The elements that are struck inside others go with them.
  private func outermost(of ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    return sorted.reduce(into: []) { found, range in
      if found.last.map({ range.lowerBound >= $0.upperBound }) ?? true { found.append(range) }
    }
  }

  /// With the blank that would be doubled, or stand before a sign or at an end.
  private mutating func remove(_ range: Range<Int>) {
    bytes.removeSubrange(range)
    let place = range.lowerBound
    let next: UInt8? = place < bytes.count ? bytes[place] : nil
    let isBehindBlank = place == start || bytes[place - 1] == 0x20
    if next == 0x20, isBehindBlank {
      bytes.remove(at: place)
    } else if place > start, isBehindBlank, next.map({ ".,;:!?".utf8.contains($0) }) ?? true {
      bytes.remove(at: place - 1)
    }
  }

  // MARK: Seams

  /// Parts the words of two elements that a page sets apart by its styles: `Dead:` and `12`, `12` and `Missing`.
  mutating func partAtSeam(before next: UInt8) {
    isAtSeam = false
    guard !pendingBlank, bytes.count > start + 1 else { return }
    if Self.isSeam(bytes[start...].suffix(2), next) { addBlank() }
  }

  /// Whether a word ends with `last` and another begins with `next`, as it does not in `YouTube` or `12:30`.
  static func isSeam(_ last: ArraySlice<UInt8>, _ next: UInt8) -> Bool {
    guard let end = last.last, last.count == 2 else { return false }
    let isCapital = (0x41...0x5A).contains(next)
    switch end {
    case 0x61...0x7A: return isCapital && last.allSatisfy(\.isLetter) && !last.elementsEqual("Mc".utf8)
    case 0x30...0x39: return isCapital
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "%"):
      return isCapital || next.isDigit && last.first?.isLetter == true
    default: return false
    }
  }
}

extension HTMLTag {
  /// Whether browsers show more of it than its words; see `Prose.end`.
  var isShownBesides: Bool {
    switch self {
    case .q, .sup, .sub, .s, .strike, .del: true
    default: false
    }
  }

  /// Whether a page may set it apart from another such element by its styles alone.
  var isSetApart: Bool {
    switch self {
    case .span, .a, .b, .strong, .em, .i, .label, .time, .small: true
    default: false
    }
  }
}
