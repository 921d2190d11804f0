/// Finds the passages of a report that the other one lacks, sentence by sentence.
///
/// Of a sentence that the other report answers these are clauses, each grown until it can be understood by itself; of
/// any other the whole, without what stands in quotations that both print.
struct FactPassages {
  private let comparer: Comparer
  private let coverage: Coverage
  private let side: Side
  private let reading: Reading
  private let tags: FactTags
  /// For each token whether it stands in a quotation that both reports print.
  private let quoted: [Bool]

  /// The largest coverage of a fact's clause in a sentence that the other report answers.
  private static let limit = 0.38

  init(on side: Side, _ comparer: Comparer, _ coverage: Coverage, _ matches: [QuoteMatcher.Match]) {
    self.comparer = comparer
    self.coverage = coverage
    self.side = side
    reading = comparer.readings[side]
    tags = FactTags(reading: reading)
    var quoted = Array(repeating: false, count: reading.tokens.count)
    for match in matches {
      for token in side == .left ? match.left.tokens : match.right.tokens { quoted[token] = true }
    }
    self.quoted = quoted
  }

  /// A passage without the marks and conjunctions at its ends.
  struct Found {
    var tokens: Range<Int>
    /// Whether it may stand as a fact by itself; a sentence that may not is told only with its neighbours.
    var isFree = true
    /// Whether it has a subject and a verb.
    var isWhole = true
  }

  func passages(of number: Int, _ met: inout MetConcepts) -> [Found] {
    let isLinked = !coverage.answers[side][number].isEmpty
    let clauses = Clauses.clauses(of: reading.sentences[number], in: reading)
    let free = clauses.filter { isFree($0, of: number, isLinked, &met) }
    let found = isLinked ? grown(free, of: number, clauses) : whole(number, isFree: !free.isEmpty)
    return apart(
      found.compactMap { found in
        trimmed(tags.withTag(found.tokens, of: number)).map {
          Found(tokens: $0, isFree: found.isFree, isWhole: found.isWhole)
        }
      })
  }

  /// Two passages that one tag belongs to are one.
  private func apart(_ passages: [Found]) -> [Found] {
    var kept: [Found] = []
    for passage in passages {
      guard let last = kept.last, last.tokens.overlaps(passage.tokens) else {
        kept.append(passage)
        continue
      }
      let start = min(last.tokens.lowerBound, passage.tokens.lowerBound)
      kept[kept.count - 1] = Found(
        tokens: start..<max(last.tokens.upperBound, passage.tokens.upperBound),
        isFree: last.isFree || passage.isFree, isWhole: last.isWhole || passage.isWhole)
    }
    return kept
  }

  /// A sentence of which nothing is told elsewhere: half of it would only say less.
  private func whole(_ number: Int, isFree: Bool) -> [Found] {
    let sentence = reading.sentences[number]
    return parts(of: sentence.tokens.dropFirst(sentence.dateline)).map { Found(tokens: $0, isFree: isFree) }
  }

  /// Clauses of a sentence that is told in part, each with what it needs.
  private func grown(_ free: [Range<Int>], of number: Int, _ clauses: [Range<Int>]) -> [Found] {
    let sentence = reading.sentences[number]
    let tokens = sentence.tokens.dropFirst(sentence.dateline)
    let runs = joined(free).flatMap(parts)
    // A whole sentence has nothing to grow by.
    guard let first = runs.first, first.count < tokens.count else { return runs.map { Found(tokens: $0) } }
    let clause = FactClause(of: number, clauses: clauses, on: side, in: comparer)
    let marks = tokens.kept { quoted[$0] }
    let found = runs.map { run in
      let before = marks.firstIndex(from: run.lowerBound) { $0 } - 1
      let behind = marks.firstIndex(from: run.upperBound) { $0 }
      let start = before < 0 ? tokens.startIndex : marks[before] + 1
      let end = behind < marks.count ? marks[behind] : tokens.endIndex
      return clause.completed(run, within: start..<end)
    }
    let joined = joined(found.map(\.tokens))
    // Each of those that were joined lies in one run.
    let whole = Set(
      found.lazy.filter(\.isWhole)
        .map { joined.firstIndex(from: $0.tokens.lowerBound + 1, key: \.lowerBound) - 1 })
    return joined.indices.map { Found(tokens: joined[$0], isWhole: whole.contains($0)) }
  }

  private func isFree(
    _ clause: Range<Int>, of sentence: Int, _ isLinked: Bool, _ met: inout MetConcepts
  ) -> Bool {
    let tokens = reading.tokens
    let words = clause.count { tokens[$0].isWord }
    guard words >= 3 else { return false }
    if clause.count(where: { quoted[$0] && tokens[$0].isWord }) * 3 > words { return false }
    let weights = comparer.weights[side]
    let (ids, places) = (comparer.concepts[side].ids, comparer.conceptWeights)
    var (count, mass, covered) = (0, 0.0, 0.0)
    met.forgetAll()
    for token in clause where met.isNew(places.place(ofConceptOf: token, on: side)) {
      count += 1
      mass += weights[token]
      if isLinked, coverage.isCarried(ids[token], of: sentence, side) { covered += weights[token] }
    }
    guard count >= 2, !tags.isTag(clause) else { return false }
    return !isLinked || mass > 0 && covered / mass < Self.limit
  }

  /// Clauses that follow each other or overlap, as one.
  private func joined(_ clauses: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for clause in clauses {
      if let last = runs.last, last.upperBound >= clause.lowerBound {
        runs[runs.count - 1] =
          min(last.lowerBound, clause.lowerBound)..<max(last.upperBound, clause.upperBound)
      } else {
        runs.append(clause)
      }
    }
    return runs
  }

  /// The stretches of a run outside quotations that both reports print, without those of fewer than four tokens.
  private func parts(of run: Range<Int>) -> [Range<Int>] {
    guard let first = run.first(where: { quoted[$0] }) else { return [run] }
    let end = run.dropFirst(first - run.lowerBound).first { !quoted[$0] } ?? run.upperBound
    return ([run.lowerBound..<first] + parts(of: end..<run.upperBound)).filter { $0.count >= 4 }
  }

  /// Without the marks and conjunctions at its ends.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int>? {
    var first = tokens.lowerBound
    var last = tokens.upperBound
    while first < last, !reading.tokens[first].isWord || reading.isWord(first, in: Self.conjunctions) {
      first += 1
    }
    while last > first, !reading.tokens[last - 1].isWord, !reading.tokens[last - 1].flags.contains(.clitic),
      !reading.isMark(last - 1, "%"), !reading.isMark(last - 1, ")")
    {
      last -= 1
    }
    return last - first >= 3 ? first..<last : nil
  }

  static let conjunctions: WordSet = ["and", "but", "or"]
}
