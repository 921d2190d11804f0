import Canvas
import News

/// An article as rows of one column: its head, and then its text.
struct ArticleLayout: Sendable {
  /// A row above the text.
  struct HeadRow: Hashable, Sendable {
    let text: DisplayText
    let line: Line
    let style: Style
  }

  /// The column of the screen where the text begins.
  let column: Int
  let width: Int
  let head: [HeadRow]
  let lines: [Line]

  /// The widest column that is still read with ease.
  static let widest = 76

  init(
    _ article: Article, changed: String? = nil, details: ArticleDetails = ArticleDetails(), text: DisplayText,
    columns: Int
  ) {
    width = max(1, min(Self.widest, columns > 20 ? columns - 4 : columns))
    column = max(0, (columns - width) / 2)
    head = Self.head(of: article, changed, details, width: width)
    lines = text.lines(in: 0..<text.count, columns: width)
  }

  var rows: Int { head.count + lines.count }

  /// The row that shows the scalar at `offset` of the text.
  func row(of offset: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].scalars.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return head.count + low
  }

  /// The line of the text on `row`, or nil in the head and beyond the end.
  func line(onRow row: Int) -> Line? {
    let index = row - head.count
    return lines.indices.contains(index) ? lines[index] : nil
  }

  private static func head(
    of article: Article, _ changed: String?, _ details: ArticleDetails, width: Int
  ) -> [HeadRow] {
    var rows: [HeadRow] = []
    func add(_ words: String, _ style: Style) {
      let text = DisplayText(words)
      rows += text.lines(in: 0..<text.count, columns: width).map {
        HeadRow(text: text, line: $0, style: style)
      }
    }
    /// On one row, however much there is of it.
    func addLine(_ words: String, _ style: Style) {
      add(DisplayWidth.of(words) <= width ? words : words.prefix(fitting: width - 1) + "…", style)
    }
    if let title = article.title { add(title, Style(.heading, .bold)) }
    let source = [article.outlet?.name, article.published?.readableMoment, article.byline]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    if !source.isEmpty { add(source, Style(.dim)) }
    if let address = article.url { add(address, Style(.dim)) }
    if let categories = details.categoryWords { addLine(categories, Style(.dim)) }
    for file in details.fileWords { addLine(file, Style(.dim)) }
    if let changed { add(changed, Style(.accent)) }
    if !rows.isEmpty { add("", Style()) }
    return rows
  }
}
