import News

/// The rows of a matrix that are facts: sentences of several reports that answer each other.
struct MatrixFacts {
  private(set) var rows: [CoverageMatrix.Row] = []
  /// For each report its sentences that no other report answers.
  private(set) var onlyHere: [[TextRange]]

  /// From here on a link says that both sentences say the same; below, that they share a part.
  private static let same = 0.5
  /// Weaker links are right too seldom to make a row.
  private static let leastLink = 0.4
  /// What the links of a whole row to a sentence outside must come to on average.
  private static let leastMean = 0.35
  /// Two reports with fewer links than this, a quotation counting two, may well tell of different things; then only
  /// sentences that are nearly the same make a row.
  private static let leastSupport = 3
  private static let nearlyTheSame = 0.9
  /// More of a sentence than this in quotations that have rows of their own makes it no fact.
  private static let mostlyQuoted = 0.35

  /// The sentences of a report that may be facts.
  private struct Sentences {
    /// The number of the first one among all reports' sentences.
    let first: Int
    let ranges: [TextRange]
  }

  private let sentences: [Sentences]
  private let columns: [Int]
  private let isFact: [Bool]
  /// Whether any sentence of another report answers, however weakly.
  private var isAnswered: [Bool]
  private var strengths: [[Int: Double]]
  private var conflicts: [Int: Set<Int>] = [:]

  init(_ pairs: [MatrixPair], reports: Int, quoted: [[TextRange]]) {
    var all = [[Sentence]?](repeating: nil, count: reports)
    for pair in pairs {
      for side in Side.allCases where all[pair.column(side)] == nil {
        all[pair.column(side)] = pair.comparison.sentences[side]
      }
    }
    var sentences: [Sentences] = []
    var columns: [Int] = []
    var isFact: [Bool] = []
    for (column, list) in all.enumerated() {
      let list = list ?? []
      sentences.append(Sentences(first: columns.count, ranges: list.map(\.range)))
      columns += list.map { _ in column }
      isFact += list.map { !$0.isFurniture && !Self.isQuoted($0.range, quoted[column]) }
    }
    self.sentences = sentences
    self.columns = columns
    self.isFact = isFact
    isAnswered = columns.map { _ in false }
    strengths = Array(repeating: [:], count: columns.count)
    onlyHere = []
    for pair in pairs { read(pair) }
    addRows()
    onlyHere = sentences.enumerated().map { column, list in
      list.ranges.indices.filter { isFact[list.first + $0] && !isAnswered[list.first + $0] }
        .map { list.ranges[$0] }
        .filter { range in !quoted[column].contains { $0.overlap(range) > 0 } }
    }
  }

  private mutating func read(_ pair: MatrixPair) {
    let least = Self.leastLink(of: pair.comparison)
    for link in pair.comparison.passages {
      guard let left = link.left, let right = link.right,
        let one = number(of: left, in: pair.first), let other = number(of: right, in: pair.second)
      else { continue }
      isAnswered[one] = true
      isAnswered[other] = true
      guard link.score >= least else { continue }
      strengths[one][other] = link.score
      strengths[other][one] = link.score
    }
    for conflict in pair.comparison.conflicts {
      guard let one = number(of: conflict.left, in: pair.first),
        let other = number(of: conflict.right, in: pair.second)
      else { continue }
      conflicts[one, default: []].insert(other)
      conflicts[other, default: []].insert(one)
    }
  }

  /// The least score of a link that counts between the two reports of `comparison`.
  private static func leastLink(of comparison: Comparison) -> Double {
    let links = comparison.passages.count { $0.left != nil && $0.right != nil && $0.score >= leastLink }
    let quotes = comparison.shownQuotes.count { $0.left != nil && $0.right != nil }
    let sentences = min(comparison.sentences.left.count, comparison.sentences.right.count)
    return links + 2 * quotes >= min(leastSupport, sentences) ? leastLink : nearlyTheSame
  }

  /// The sentence that holds the start of `range`.
  private func number(of range: TextRange, in column: Int) -> Int? {
    let list = sentences[column]
    let behind = list.ranges.firstIndex(from: range.start + 1, key: \.start)
    return behind > 0 ? list.first + behind - 1 : nil
  }

  private static func isQuoted(_ range: TextRange, _ quoted: [TextRange]) -> Bool {
    let words = quoted.reduce(0) { $0 + $1.overlap(range) }
    return Double(words) > mostlyQuoted * Double(range.count)
  }

  private mutating func addRows() {
    var links: [MatrixClusters.Link] = []
    for (one, others) in strengths.enumerated() where isFact[one] {
      for (other, strength) in others where other > one && isFact[other] {
        links.append(MatrixClusters.Link(first: one, second: other, strength: strength))
      }
    }
    for cluster in MatrixClusters(links, columns: columns).clusters where isFact[cluster[0]] {
      if let row = row(of: cluster) { rows.append(row) }
    }
  }

  /// The sentences of a cluster, and what other reports have of them in part.
  private func row(of cluster: [Int]) -> CoverageMatrix.Row? {
    guard let wording = central(of: cluster) else { return nil }
    var cells = [CoverageMatrix.Cell?](repeating: nil, count: sentences.count)
    var numbers = cluster
    for number in cluster {
      let isFull = number == wording || (strengths[number][wording] ?? 0) >= Self.same
      cells[columns[number]] = cell(number, isFull ? .full : .part)
    }
    for (column, number) in parts(of: cluster) where cells[column] == nil {
      cells[column] = cell(number, .part)
      numbers.append(number)
    }
    guard numbers.count >= 2 else { return nil }
    for number in numbers where number != wording && conflict(number, numbers, wording: wording) {
      cells[columns[number]] = cell(number, .conflicting)
    }
    return CoverageMatrix.Row(kind: .fact, cells: cells, wording: columns[wording])
  }

  /// The sentence that the others answer best, of equals the first.
  private func central(of cluster: [Int]) -> Int? {
    cluster.max { a, b in
      let sums = [a, b].map { number in cluster.reduce(0) { $0 + (strengths[number][$1] ?? 0) } }
      return sums[0] == sums[1] ? a > b : sums[0] < sums[1]
    }
  }

  /// The sentences outside the cluster that all of it is linked to on average, the best linked first.
  private func parts(of cluster: [Int]) -> [(column: Int, number: Int)] {
    var sums: [Int: Double] = [:]
    for number in cluster {
      for (other, strength) in strengths[number] where isFact[other] { sums[other, default: 0] += strength }
    }
    return sums.filter { $0.value >= Self.leastMean * Double(cluster.count) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (columns[$0.key], $0.key) }
  }

  /// Whether the sentence contradicts the wording, or another one of the row.
  private func conflict(_ number: Int, _ numbers: [Int], wording: Int) -> Bool {
    guard let others = conflicts[number] else { return false }
    return others.contains(wording) || numbers.contains { $0 != wording && others.contains($0) }
  }

  private func cell(_ number: Int, _ carriage: CoverageMatrix.Cell.Carriage) -> CoverageMatrix.Cell {
    let list = sentences[columns[number]]
    return CoverageMatrix.Cell(
      carriage: carriage, range: list.ranges[number - list.first], speaker: nil)
  }
}
