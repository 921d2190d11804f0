public import News

/// A text with marked places, so that no test counts offsets: `MarkedText("a [[b c]] d")` is the text `a b c d` with
/// the range 2..<5.
///
/// Marks do not nest; a mark that is not closed runs to the end. Single brackets stay as they are.
public struct MarkedText: Hashable, Sendable {
  public let text: String
  /// In Unicode scalars of `text`, in order.
  public let ranges: [TextRange]

  public init(_ marked: String) {
    let scalars = Array(marked.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var ranges: [TextRange] = []
    var start: Int?
    var count = 0
    var at = 0
    while at < scalars.count {
      let pair = at + 1 < scalars.count && scalars[at] == scalars[at + 1] ? scalars[at] : " "
      if pair == "[", start == nil {
        start = count
        at += 2
      } else if pair == "]", let from = start {
        ranges.append(TextRange(from, count))
        start = nil
        at += 2
      } else {
        plain.append(scalars[at])
        count += 1
        at += 1
      }
    }
    if let start { ranges.append(TextRange(start, count)) }
    text = String(plain)
    self.ranges = ranges
  }

  /// `text` with marks around `ranges`, to compare places as text: what `init` reads.
  public static func marking(_ ranges: [TextRange], in text: String) -> String {
    var marked = ""
    var at = 0
    for range in ranges.sorted() where range.start >= at {
      marked += text.text(in: TextRange(at, range.start)) + "[[" + text.text(in: range) + "]]"
      at = range.end
    }
    return marked + text.text(in: TextRange(at, text.unicodeScalars.count))
  }
}
