import News

/// The rows of a matrix that are facts: sentences of several reports that answer each other.
struct MatrixFacts {
  private(set) var rows: [CoverageMatrix.Row] = []
  /// For each report its sentences that no other report answers.
  private(set) var onlyHere: [[TextRange]]

  /// From here on a link says that both sentences say the same; below, that they share a part.
  private static let same = 0.5
  /// Weaker links are right too seldom to make a row, and of a row of two reports more is asked.
  private static let leastLink = 0.5
  private static let sure = 0.65
  /// What the links of a whole row to a sentence outside must come to on average.
  private static let leastMean = 0.45
  /// Two reports with fewer links than this, a quotation counting two, may well tell of different things; then only
  /// sentences that are nearly the same make a row.
  private static let leastSupport = 3
  private static let nearlyTheSame = 0.9
  /// More of a sentence than this in quotations that have rows of their own, or in any, makes it no fact.
  private static let mostlyShared = 0.35
  private static let mostlyQuoted = 0.6

  /// The sentences of a report that may be facts.
  private struct Sentences {
    /// The number of the first one among all reports' sentences.
    let first: Int
    let ranges: [TextRange]
  }

  private let sentences: [Sentences]
  private let columns: [Int]
  private let isFact: [Bool]
  private let isFurniture: [Bool]
  /// Whether any sentence of another report answers, however weakly.
  private var isAnswered: [Bool]
  private var strengths: [[Int: Double]]
  /// The sentences that say the same as a sentence.
  private var equals: [Int: Set<Int>] = [:]
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
    var isFurniture: [Bool] = []
    let quotations = Self.quotations(pairs, reports: reports)
    for (column, list) in all.enumerated() {
      let list = list ?? []
      sentences.append(Sentences(first: columns.count, ranges: list.map(\.range)))
      columns += list.map { _ in column }
      isFurniture += list.map(\.isFurniture)
      isFact += list.map { sentence in
        !sentence.isFurniture
          && quoted[column].share(of: sentence.range) <= Self.mostlyShared
          && quotations[column].share(of: sentence.range) <= Self.mostlyQuoted
      }
    }
    self.sentences = sentences
    self.columns = columns
    self.isFact = isFact
    self.isFurniture = isFurniture
    isAnswered = columns.map { _ in false }
    strengths = Array(repeating: [:], count: columns.count)
    onlyHere = []
    for pair in pairs { read(pair) }
    addRows()
    onlyHere = sentences.enumerated().map { column, list in
      list.ranges.indices.filter { !isFurniture[list.first + $0] && !isAnswered[list.first + $0] }
        .map { list.ranges[$0] }.filter { quoted[column].share(of: $0) == 0 }
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
      guard link.overlap >= least else { continue }
      strengths[one][other] = link.overlap
      strengths[other][one] = link.overlap
      let isCovered = Side.allCases.allSatisfy { side in
        let column = side == .left ? pair.first : pair.second
        let number = side == .left ? one : other
        return pair.comparison.sentences[side][number - sentences[column].first].coverage == .full
      }
      guard link.score >= Self.same || isCovered else { continue }
      equals[one, default: []].insert(other)
      equals[other, default: []].insert(one)
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
    let links = comparison.passages.count { $0.left != nil && $0.right != nil && $0.overlap >= leastLink }
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

  /// The quotations of each report, by place.
  private static func quotations(_ pairs: [MatrixPair], reports: Int) -> [[TextRange]] {
    var found = [[TextRange]?](repeating: nil, count: reports)
    for pair in pairs {
      for side in Side.allCases where found[pair.column(side)] == nil {
        let all = pair.comparison.shownQuotes.compactMap { quote -> TextRange? in
          guard let quotation = side == .left ? quote.left : quote.right else { return nil }
          let isQuoted = quote.relation != .paraphrased || pair.isQuoted(quotation, side)
          return isQuoted ? quotation.range : nil
        }
        found[pair.column(side)] = Set(all).sorted()
      }
    }
    return found.map { $0 ?? [] }
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
      let isFull = number == wording || equals[number]?.contains(wording) == true
      cells[columns[number]] = cell(number, isFull ? .full : .part)
    }
    for (column, number) in parts(of: cluster) where cells[column] == nil {
      cells[column] = cell(number, .part)
      numbers.append(number)
    }
    // One weak link is no shared fact.
    let isTold = numbers.contains {
      equals[wording]?.contains($0) == true || (strengths[wording][$0] ?? 0) >= Self.sure
    }
    guard isTold || numbers.count > 2 else { return nil }
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

extension [TextRange] {
  /// The share of `range` that lies in these ranges, which ascend and hardly overlap.
  fileprivate func share(of range: TextRange) -> Double {
    var index = Swift.max(0, firstIndex(from: range.start, key: \.start) - 1)
    var covered = 0
    while index < count, self[index].start < range.end {
      covered += self[index].overlap(range)
      index += 1
    }
    return Double(covered) / Double(Swift.max(1, range.count))
  }
}
