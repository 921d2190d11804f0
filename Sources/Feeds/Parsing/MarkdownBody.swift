/// The blocks of a Markdown text as paragraphs without markup.
///
/// Headings, list items, quoted and ordinary paragraphs become one paragraph each; rules, fences and link
/// definitions go. As everywhere (`TidyText`), lines are wrapped lines in a text with blank lines and paragraphs
/// in a text without. Tables and indented code are taken as text.
struct MarkdownBody {
  /// A level-one heading before anything else.
  private(set) var heading: String?
  private(set) var paragraphs: [String] = []

  private var open: [Substring] = []
  private var fence: Substring?
  private var isQuoting = false
  private let labels: Set<String>
  private let isOneLineEach: Bool

  init(_ lines: ArraySlice<Substring>) {
    let lines = lines.map { Self.trimmed($0) }
    labels = Set(lines.compactMap(Self.definedLabel))
    let content = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty)
    isOneLineEach = !content.contains(where: \.isEmpty)
    for line in lines { take(line) }
    close()
  }

  private mutating func take(_ line: Substring) {
    if let mark = fence {
      if line.hasPrefix(mark) { fence = nil } else if !line.isEmpty { paragraphs.append(String(line)) }
    } else if line.hasPrefix("```") || line.hasPrefix("~~~") {
      close()
      fence = line.prefix(3)
    } else if let level = underline(line) {
      closeHeading(level: level)
    } else if Self.isRule(line) || Self.definedLabel(line) != nil {
      close()
    } else if let (level, text) = Self.heading(line) {
      close()
      open = [text]
      closeHeading(level: level)
    } else {
      takeText(line)
    }
  }

  private mutating func takeText(_ line: Substring) {
    let text = Self.withoutFootnoteMark(Self.trimmed(line.drop { $0 == ">" || $0 == " " }))
    let quoted = line.hasPrefix(">")
    if quoted != isQuoting || text.isEmpty || isOneLineEach { close() }
    isQuoting = quoted
    if let item = Self.bulletItem(text) {
      close()
      open = [item]
    } else {
      if startsNumberedItem(text) { close() }
      if !text.isEmpty { open.append(text) }
    }
  }

  private mutating func close() {
    guard !open.isEmpty else { return }
    let text = MarkdownInline.text(of: open.map(Self.withoutHardBreak).joined(separator: " "), labels: labels)
    if !text.isEmpty { paragraphs.append(text) }
    open = []
  }

  private mutating func closeHeading(level: Int) {
    let isFirst = paragraphs.isEmpty && heading == nil
    close()
    if level == 1, isFirst, !paragraphs.isEmpty { heading = paragraphs.removeLast() }
  }

  /// The level of the heading that `line` underlines, if a line to be one stands above it.
  private func underline(_ line: Substring) -> Int? {
    guard open.count == 1, !isQuoting, let mark = line.first, mark == "=" || mark == "-",
      line.allSatisfy({ $0 == mark })
    else { return nil }
    return mark == "=" ? 1 : 2
  }

  /// `2.` after a numbered item, or `1.` anywhere; a wrapped line may well begin with a number and a stop.
  private func startsNumberedItem(_ line: Substring) -> Bool {
    guard let number = Self.itemNumber(line) else { return false }
    return number == 1 || open.first.flatMap(Self.itemNumber) != nil
  }

  private static func itemNumber(_ line: Substring) -> Int? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard digits.count <= 3, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return Int(digits)
  }

  private static func bulletItem(_ line: Substring) -> Substring? {
    guard let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " else { return nil }
    return trimmed(line.dropFirst(2))
  }

  private static func heading(_ line: Substring) -> (level: Int, text: Substring)? {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.first == " " else { return nil }
    var text = trimmed(rest)
    let closing = text.reversed().prefix { $0 == "#" }.count
    let before = text.dropLast(closing)
    if closing > 0, before.isEmpty || before.last == " " { text = trimmed(before) }
    return (level, text)
  }

  private static func isRule(_ line: Substring) -> Bool {
    guard let mark = line.first, "-*_".contains(mark) else { return false }
    let marks = line.filter { $0 != " " }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }

  /// The label of `[label]: address`; a footnote's text is no address and stays.
  private static func definedLabel(_ line: Substring) -> String? {
    guard line.hasPrefix("["), !line.hasPrefix("[^"), let close = line.firstIndex(of: "]") else { return nil }
    let rest = line[line.index(after: close)...]
    guard rest.hasPrefix(":") else { return nil }
    let address = trimmed(rest.dropFirst())
    guard address.hasPrefix("<") || address.hasPrefix("/") || address.contains("://") else { return nil }
    return line[line.index(after: line.startIndex)..<close].lowercased()
  }

  private static func withoutFootnoteMark(_ line: Substring) -> Substring {
    guard line.hasPrefix("[^"), let close = line.firstIndex(of: "]") else { return line }
    let rest = line[line.index(after: close)...]
    return rest.hasPrefix(":") ? trimmed(rest.dropFirst()) : line
  }

  private static func withoutHardBreak(_ line: Substring) -> Substring {
    line.hasSuffix("\\") ? line.dropLast() : line
  }

  private static func trimmed(_ line: Substring) -> Substring {
    let rest = line.drop { $0 == " " || $0 == "\t" }
    guard let last = rest.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return rest.prefix(0) }
    return rest[...last]
  }
}
