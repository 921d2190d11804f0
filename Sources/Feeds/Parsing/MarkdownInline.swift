/// The words of a Markdown paragraph without emphasis, links and other inline markup.
///
/// `**Lin Jian** [said](https://example.org)` is `Lin Jian said`. Marks that mark nothing stay, so `5 * 3`,
/// `snake_case` and a reporter's `[sic]` are untouched. Time and memory grow with the length of the text
/// whatever is in it, which rules out parsers that recurse.
///
/// Source of the flanking rules: CommonMark 0.31.2, section 6.2.
struct MarkdownInline {
  static func text(of markdown: String, labels: Set<String> = []) -> String {
    guard markdown.utf8.contains(where: isMarkup) else { return markdown }
    var inline = MarkdownInline(Array(markdown.unicodeScalars), labels: labels)
    inline.run()
    return inline.result
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x5F, 0x60, 0x7E, 0x5B, 0x3C, 0x5C: true  // * _ ` ~ [ < \
    default: false
    }
  }

  /// A run of `*`, `_` or `~` that may still be closed.
  private struct Run {
    var start: Int
    var count: Int
  }

  private let source: [Unicode.Scalar]
  private let labels: Set<String>
  private let pairs: BracketPairs
  private var keeps: [Bool]
  private var openRuns: [Unicode.Scalar: [Run]] = [:]
  /// Where a `<` may end: the next `>` from each place is found by going on from the last one.
  private var nextClosingAngle = 0

  private init(_ source: [Unicode.Scalar], labels: Set<String>) {
    self.source = source
    self.labels = labels
    pairs = BracketPairs(source)
    keeps = Array(repeating: true, count: source.count)
  }

  private var result: String {
    var scalars = String.UnicodeScalarView()
    for (scalar, keep) in zip(source, keeps) where keep { scalars.append(scalar) }
    return String(scalars)
  }

  private mutating func run() {
    var index = 0
    while index < source.count {
      // A link's address is dropped when its text is met.
      guard keeps[index] else {
        index += 1
        continue
      }
      switch source[index] {
      case "\\": index = escape(at: index)
      case "*", "_", "~": index = emphasis(at: index)
      case "`": index = code(at: index)
      case "[": index = bracket(at: index)
      case "<": index = angle(at: index)
      default: index += 1
      }
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    for index in range { keeps[index] = false }
  }

  private mutating func escape(at index: Int) -> Int {
    guard index + 1 < source.count, source[index + 1].isASCII,
      Self.isPunctuation(source[index + 1])
    else { return index + 1 }
    keeps[index] = false
    return index + 2
  }

  /// Back-ticks go in twos: the text between them is kept as it is, markup and all.
  private mutating func code(at index: Int) -> Int {
    let length = runLength(at: index)
    var end = index + length
    // Only the nearest runs are tried, or a text of nothing but runs would be searched again for each.
    for _ in 0..<8 {
      while end < source.count, source[end] != "`" { end += 1 }
      guard end < source.count else { break }
      let closing = runLength(at: end)
      if closing == length {
        drop(index..<(index + length))
        drop(end..<(end + length))
        return end + length
      }
      end += closing
    }
    return index + length
  }

  private mutating func emphasis(at index: Int) -> Int {
    let mark = source[index]
    var run = Run(start: index, count: runLength(at: index))
    let end = index + run.count
    guard mark != "~" || run.count == 2 else { return end }
    let (opens, closes) = flanks(before: index, after: end, mark: mark)
    while closes, run.count > 0, var opening = openRuns[mark]?.popLast() {
      let count = min(opening.count, run.count)
      drop((opening.start + opening.count - count)..<(opening.start + opening.count))
      drop(run.start..<(run.start + count))
      opening.count -= count
      run = Run(start: run.start + count, count: run.count - count)
      if opening.count > 0 { openRuns[mark, default: []].append(opening) }
    }
    if opens, run.count > 0 { openRuns[mark, default: []].append(run) }
    return end
  }

  /// Whether a run of marks can open or close emphasis, by what stands before and after it.
  private func flanks(before start: Int, after end: Int, mark: Unicode.Scalar) -> (opens: Bool, closes: Bool)
  {
    let previous = start > 0 ? source[start - 1] : " "
    let next = end < source.count ? source[end] : " "
    let blankBefore = previous.properties.isWhitespace
    let blankAfter = next.properties.isWhitespace
    let signBefore = Self.isPunctuation(previous)
    let signAfter = Self.isPunctuation(next)
    let left = !blankAfter && (!signAfter || blankBefore || signBefore)
    let right = !blankBefore && (!signBefore || blankAfter || signAfter)
    guard mark == "_" else { return (left, right) }
    return (left && (!right || signBefore), right && (!left || signAfter))
  }

  /// A link keeps its text, an image and a footnote's number keep nothing, other brackets stay.
  private mutating func bracket(at index: Int) -> Int {
    guard let close = pairs.close[index] else { return index + 1 }
    if index + 1 < close, source[index + 1] == "^" {
      drop(index..<(close + 1))
      return close + 1
    }
    guard let end = linkEnd(index, close) else { return index + 1 }
    if index > 0, source[index - 1] == "!", keeps[index - 1] {
      drop((index - 1)..<end)
      return end
    }
    keeps[index] = false
    drop(close..<end)
    return index + 1
  }

  /// Where the link whose text stands in the brackets `open` and `close` ends, if they are a link's.
  private func linkEnd(_ open: Int, _ close: Int) -> Int? {
    let next = close + 1 < source.count ? source[close + 1] : " "
    if next == "(", let end = pairs.close[close + 1] { return end + 1 }
    if next == "[", let end = pairs.close[close + 1] {
      let label = end == close + 2 ? label(open, close) : label(close + 1, end)
      return labels.contains(label) ? end + 1 : nil
    }
    return labels.contains(label(open, close)) ? close + 1 : nil
  }

  private func label(_ open: Int, _ close: Int) -> String {
    guard !labels.isEmpty, close - open <= 100 else { return "" }
    return String(String.UnicodeScalarView(source[(open + 1)..<close])).lowercased()
  }

  /// `<https://…>` keeps the address; tags and comments go; any other `<` stays.
  private mutating func angle(at index: Int) -> Int {
    guard index + 1 < source.count, let close = closingAngle(after: index), close - index <= 500 else {
      return index + 1
    }
    let first = source[index + 1]
    guard first == "/" || first == "!" || (first.isASCII && first.properties.isAlphabetic) else {
      return index + 1
    }
    let inside = source[(index + 1)..<close]
    if inside.contains(":"), !inside.contains(where: \.properties.isWhitespace) {
      keeps[index] = false
      keeps[close] = false
    } else {
      drop(index..<(close + 1))
    }
    return close + 1
  }

  private mutating func closingAngle(after index: Int) -> Int? {
    nextClosingAngle = max(nextClosingAngle, index)
    while nextClosingAngle < source.count, source[nextClosingAngle] != ">" { nextClosingAngle += 1 }
    return nextClosingAngle < source.count ? nextClosingAngle : nil
  }

  private func runLength(at index: Int) -> Int {
    var end = index
    while end < source.count, source[end] == source[index] { end += 1 }
    return end - index
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}

/// Which bracket closes which, for square brackets and parentheses, each on its own.
struct BracketPairs {
  /// The place of the closing bracket by the place of the opening one.
  private(set) var close: [Int: Int] = [:]

  init(_ source: [Unicode.Scalar]) {
    var square: [Int] = []
    var round: [Int] = []
    var isEscaped = false
    for (index, scalar) in source.enumerated() {
      defer { isEscaped = scalar == "\\" && !isEscaped }
      guard !isEscaped else { continue }
      switch scalar {
      case "[": square.append(index)
      case "]": if let open = square.popLast() { close[open] = index }
      case "(": round.append(index)
      case ")": if let open = round.popLast() { close[open] = index }
      default: break
      }
    }
  }
}
