import News

/// The rows of a matrix that are quotations.
struct MatrixQuotes {
  private(set) var rows: [CoverageMatrix.Row] = []
  /// What the rows cover of each report, by place.
  private(set) var covered: [[TextRange]]

  /// A clause that tells a quotation without its marks.
  private struct Retelling {
    let column: Int
    let range: TextRange
  }

  private let reports: Int
  private let printings: MatrixPrintings
  private var ties: [Pair: QuoteFinding.Relation] = [:]
  private var retellings: [Int: [Retelling]] = [:]

  /// Two printings, the lower number first.
  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  init(_ pairs: [MatrixPair], reports: Int) {
    self.reports = reports
    covered = Array(repeating: [], count: reports)
    printings = MatrixPrintings(pairs, reports: reports)
    for pair in pairs {
      for quote in pair.comparison.shownQuotes { read(quote, of: pair) }
    }
    let links = ties.map { pair, relation in
      MatrixClusters.Link(
        first: pair.first, second: pair.second, strength: Self.strength(of: relation))
    }
    let columns = printings.all.map(\.column)
    for cluster in MatrixClusters(links, columns: columns).clusters { addRow(of: cluster) }
    for column in covered.indices { covered[column].sort() }
  }

  private mutating func read(_ quote: QuoteFinding, of pair: MatrixPair) {
    guard let left = quote.left, let right = quote.right else { return }
    let printings = Sides(
      left: printings.number(of: left.range, in: pair.first),
      right: printings.number(of: right.range, in: pair.second))
    switch (quote.relation, printings.left, printings.right) {
    case (.paraphrased, let number?, _) where pair.isQuoted(left, .left):
      retellings[number, default: []].append(
        Retelling(column: pair.second, range: right.range))
    case (.paraphrased, _, let number?):
      retellings[number, default: []].append(
        Retelling(column: pair.first, range: left.range))
    case (_, let one?, let other?):
      let tie = Pair(one, other)
      let known = ties[tie].map(Self.strength(of:)) ?? 0
      if Self.strength(of: quote.relation) > known { ties[tie] = quote.relation }
    default: break
    }
  }

  private static func strength(of relation: QuoteFinding.Relation) -> Double {
    switch relation {
    case .identical: 1
    case .trimmed: 0.9
    case .altered: 0.8
    case .paraphrased, .only: 0
    }
  }

  private mutating func addRow(of cluster: [Int]) {
    guard let fullest = fullest(of: cluster) else { return }
    var cells = [CoverageMatrix.Cell?](repeating: nil, count: reports)
    for number in cluster {
      let printing = printings.all[number]
      cells[printing.column] = CoverageMatrix.Cell(
        carriage: number == fullest ? .full : carriage(of: number, against: fullest, in: cluster),
        range: printing.range, speaker: printing.speaker)
    }
    for retelling in cluster.flatMap({ retellings[$0] ?? [] }) where cells[retelling.column] == nil {
      cells[retelling.column] = CoverageMatrix.Cell(
        carriage: .retold, range: retelling.range, speaker: nil)
    }
    guard cells.count(where: { $0 != nil }) >= 2 else { return }
    rows.append(
      CoverageMatrix.Row(kind: .quotation, cells: cells, wording: printings.all[fullest].column))
    for (column, cell) in cells.enumerated() {
      if let cell { covered[column].append(cell.range) }
    }
  }

  /// The printing whose words most others have, whole or in part; of equals the longest, and then the first.
  private func fullest(of cluster: [Int]) -> Int? {
    let ranks = cluster.map { number in
      (number, cluster.count { agree(number, $0) }, printings.all[number].range.count)
    }
    return ranks.max { a, b in (a.1, a.2, b.0) < (b.1, b.2, a.0) }?.0
  }

  private func agree(_ one: Int, _ other: Int) -> Bool {
    let relation = ties[Pair(one, other)]
    return relation == .identical || relation == .trimmed
  }

  /// What a printing is against the fullest one; where they were not matched, what both are to a third.
  private func carriage(
    of number: Int, against fullest: Int, in cluster: [Int]
  ) -> CoverageMatrix.Cell.Carriage {
    if let relation = ties[Pair(number, fullest)] { return Self.carriage(of: relation) }
    let ways = cluster.compactMap { between -> CoverageMatrix.Cell.Carriage? in
      guard let first = ties[Pair(number, between)], let second = ties[Pair(between, fullest)] else {
        return nil
      }
      let steps = [Self.carriage(of: first), Self.carriage(of: second)]
      return steps.contains(.altered) ? .altered : steps.contains(.part) ? .part : .full
    }
    return ways.first ?? .altered
  }

  private static func carriage(of relation: QuoteFinding.Relation) -> CoverageMatrix.Cell.Carriage {
    switch relation {
    case .identical: .full
    case .trimmed: .part
    case .altered: .altered
    case .paraphrased, .only: .retold
    }
  }
}
