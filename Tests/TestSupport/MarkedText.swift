public import News

/// A text with marked places, so that no test counts offsets: `MarkedText("a [[b c]] d")` is the text `a b c d` with
/// the range 2..<5.
///
/// Marks may nest; one that is not closed marks nothing. Single brackets stay as they are.
public struct MarkedText: Hashable, Sendable {
  public let text: String
  /// In Unicode scalars of `text`, in order, a mark before those inside it.
  public let ranges: [TextRange]

  public init(_ marked: String) {
    let scalars = Array(marked.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var ranges: [TextRange] = []
    var open: [Int] = []
    var count = 0
    var at = 0
    while at < scalars.count {
      let isPair = at + 1 < scalars.count && scalars[at] == scalars[at + 1]
      if isPair, scalars[at] == "[" {
        open.append(count)
        at += 2
      } else if isPair, scalars[at] == "]", let start = open.popLast() {
        ranges.append(TextRange(start, count))
        at += 2
      } else {
        plain.append(scalars[at])
        count += 1
        at += 1
      }
    }
    text = String(plain)
    self.ranges = ranges.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
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
