public import News

extension CoverageMatrix {
  /// Compares every two of the reports and puts together what answers each other: a pure function of the reports.
  ///
  /// Another order of the reports gives the same rows with their columns in that order. Takes the time of the
  /// comparisons, and else time in proportion to what they link.
  public init(of articles: [Article]) {
    // In an order of their own, so that nothing depends on the order they come in.
    let order = articles.indices.sorted { Self.isBefore(articles[$0], articles[$1]) }
    let reports = order.map { articles[$0] }
    let scalars = reports.map { Array($0.text.unicodeScalars) }
    var comparisons: [MatrixPair] = []
    for second in reports.indices {
      for first in 0..<second {
        comparisons.append(
          MatrixPair(
            first: first, second: second, comparison: Comparison(of: reports[first], and: reports[second]),
            scalars: Sides(left: scalars[first], right: scalars[second])))
      }
    }
    let quotes = MatrixQuotes(comparisons, reports: reports.count)
    let facts = MatrixFacts(comparisons, reports: reports.count, quoted: quotes.covered)
    let rows = MatrixOrder.sorted(quotes.rows + facts.rows, reports)
    var columns = Array(repeating: 0, count: articles.count)
    for (column, index) in order.enumerated() { columns[index] = column }
    self.articles = articles
    self.rows = rows.map { row in
      Row(kind: row.kind, cells: columns.map { row.cells[$0] }, wording: order[row.wording])
    }
    onlyHere = columns.map { facts.onlyHere[$0] }
  }

  /// By day, and then by something that does not change with the order.
  private static func isBefore(_ a: Article, _ b: Article) -> Bool {
    let days = (a.published?.text ?? "~", b.published?.text ?? "~")
    return (days.0, a.id.rawValue, a.text) < (days.1, b.id.rawValue, b.text)
  }
}

/// Two reports of a matrix, by their columns, and their comparison.
struct MatrixPair {
  let first: Int
  let second: Int
  let comparison: Comparison
  /// Those of either text.
  let scalars: Sides<[Unicode.Scalar]>

  func column(_ side: Side) -> Int { side == .left ? first : second }
}

/// The order of the rows.
enum MatrixOrder {
  static func sorted(_ rows: [CoverageMatrix.Row], _ reports: [Article]) -> [CoverageMatrix.Row] {
    let lengths = reports.map { Double(max(1, $0.text.unicodeScalars.count)) }
    return rows.map { (row: $0, place: place(of: $0, lengths)) }.sorted { a, b in
      if a.row.carriers != b.row.carriers { return a.row.carriers > b.row.carriers }
      return (a.place, start(a.row), a.row.kind.rawValue) < (b.place, start(b.row), b.row.kind.rawValue)
    }
    .map(\.row)
  }

  /// How far into their texts the reports have it on average, 0…1.
  private static func place(of row: CoverageMatrix.Row, _ lengths: [Double]) -> Double {
    let places = row.cells.indices.compactMap { column in
      row.cells[column].map { Double($0.range.start) / lengths[column] }
    }
    return places.reduce(0, +) / Double(max(1, places.count))
  }

  private static func start(_ row: CoverageMatrix.Row) -> Int { row.cells[row.wording]?.range.start ?? 0 }
}
