import News
import Testing

@testable import Comparing

/// A sample with `[[…]]` around the stretches a test expects, and the text without the brackets.
struct MarkedText {
  let text: String
  let ranges: [TextRange]

  init(_ marked: String) {
    var plain = String.UnicodeScalarView()
    var open: [Int] = []
    var ranges: [TextRange] = []
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let pair = index + 1 < scalars.count && scalars[index] == scalars[index + 1]
      if pair, scalars[index] == "[" {
        open.append(plain.count)
        index += 2
      } else if pair, scalars[index] == "]", let start = open.popLast() {
        ranges.append(TextRange(start, plain.count))
        index += 2
      } else {
        plain.append(scalars[index])
        index += 1
      }
    }
    text = String(plain)
    self.ranges = ranges.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }

  var quotations: [Quotation] { Quotation.all(in: Article(text: text)) }

  func slice(_ range: TextRange?) -> String? {
    guard let range else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Array(text.unicodeScalars)[range.start..<range.end])
    return String(view)
  }
}
