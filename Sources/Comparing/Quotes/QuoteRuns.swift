import News

/// Joins and cuts sentence matches into what a reader sees as one finding each.
///
/// Two short sentences that follow each other on both sides are one: `Faith moves us. It always did.` A sentence
/// that the other report prints in two quotations is cut in two, each identical with its counterpart, and so is
/// one with a quotation inside that the other report prints alone.
struct QuoteRuns {
  typealias Match = QuoteMatcher.Match

  let matcher: QuoteMatcher

  /// Two sentences are joined up to so many words on either side.
  private static let longest = 11
  /// And up to so many where the second says a word of the first again.
  private static let longestEcho = 13

  func runs(of matches: [Match]) -> [Match] {
    joined(cut(matches)).sorted {
      ($0.left.range.start, $0.right.range.start) < ($1.left.range.start, $1.right.range.start)
    }
  }

  // MARK: Joining

  private func joined(_ matches: [Match]) -> [Match] {
    var byStart: [Int: [Int]] = [:]
    for (index, match) in matches.enumerated() {
      byStart[match.left.numbers.lowerBound, default: []].append(index)
    }
    var isUsed = Array(repeating: false, count: matches.count)
    var result: [Match] = []
    for index in matches.indices where !isUsed[index] {
      guard let (next, run) = following(matches[index], matches, byStart, isUsed) else {
        result.append(matches[index])
        continue
      }
      isUsed[next] = true
      result.append(run)
    }
    return result
  }

  private func following(
    _ run: Match, _ matches: [Match], _ byStart: [Int: [Int]], _ isUsed: [Bool]
  ) -> (Int, Match)? {
    let starts = [run.left.numbers.upperBound, run.left.numbers.upperBound - 1]
    for index in starts.flatMap({ byStart[$0] ?? [] }) where !isUsed[index] {
      if let joined = join(run, matches[index]) { return (index, joined) }
    }
    return nil
  }

  private func join(_ first: Match, _ second: Match) -> Match? {
    guard let left = joined(first.left, second.left, .left),
      let right = joined(first.right, second.right, .right),
      let match = matcher.judge(left, right, inContext: true),
      match.relation != .trimmed || lacksFillersOnly(match),
      match.alignment.matches.count >= first.alignment.matches.count + second.alignment.matches.count
    else { return nil }
    return match
  }

  /// Whether a report leaves out nothing but an `oh` or a `well`.
  private func lacksFillersOnly(_ match: Match) -> Bool {
    Side.allCases.allSatisfy { side in
      let words = self.side(side, of: match).words
      let region = region(side, of: match)
      return (words[..<region.lowerBound] + words[region.upperBound...]).allSatisfy {
        Self.fillers.contains(matcher.comparer.readings[side].word($0))
      }
    }
  }

  private static let fillers: Set = ["ah", "eh", "er", "hey", "oh", "okay", "uh", "um", "well", "yeah"]

  /// Two pieces of one quotation as one, when the second opens where the first ends and both are short.
  private func joined(_ first: QuotePiece, _ second: QuotePiece, _ side: Side) -> QuotePiece? {
    guard first.quote == second.quote, first.tokens.lowerBound <= second.tokens.lowerBound,
      second.numbers.lowerBound - first.numbers.upperBound <= 0,
      second.numbers != first.numbers || first.tokens.lowerBound <= second.tokens.lowerBound
    else { return nil }
    let tokens = first.tokens.lowerBound..<max(first.tokens.upperBound, second.tokens.upperBound)
    let numbers = first.numbers.lowerBound..<max(first.numbers.upperBound, second.numbers.upperBound)
    let piece = matcher.piece(tokens, of: first.quote, numbers: numbers, side)
    let longest = doesEcho(first, second, side) ? Self.longestEcho : Self.longest
    return piece.words.count <= longest ? piece : nil
  }

  /// Whether the second piece opens like the first or takes up a word of content: `It held. It always held.`
  private func doesEcho(_ first: QuotePiece, _ second: QuotePiece, _ side: Side) -> Bool {
    let reading = matcher.comparer.readings[side]
    func stem(_ word: Int) -> Int { reading.entry(reading.tokens[word]).stem }
    if let a = first.words.first, let b = second.words.first, stem(a) == stem(b) { return true }
    let content = first.words.filter { !reading.traits($0).contains(.function) }.prefix(Self.longestEcho)
    return second.words.prefix(Self.longestEcho).contains { word in
      !reading.traits(word).contains(.function) && content.contains { stem($0) == stem(word) }
    }
  }

  // MARK: Cutting

  private func cut(_ matches: [Match]) -> [Match] {
    var result = matches
    for side in Side.allCases {
      let wholes = result.indices.filter { isWhole(result[$0], on: side.other) }
      let groups = Dictionary(grouping: wholes) { self.side(side, of: result[$0]).numbers }
      for group in groups.values {
        let parts = group.filter { result[$0].relation == .trimmed }
        if group.count > 1, arePieces(group.map { result[$0] }, of: side) {
          for index in parts { result[index] = cut(result[index], side) }
        } else {
          for index in parts { result[index] = inner(result[index], side) ?? result[index] }
        }
      }
    }
    return result
  }

  private func side(_ side: Side, of match: Match) -> QuotePiece {
    side == .left ? match.left : match.right
  }

  private func region(_ side: Side, of match: Match) -> Range<Int> {
    side == .left ? match.alignment.left : match.alignment.right
  }

  /// Whether the other side prints all of the piece on `side`, and the same.
  private func isWhole(_ match: Match, on side: Side) -> Bool {
    match.alignment.isExact && region(side, of: match).count == self.side(side, of: match).words.count
  }

  /// Whether the parts lie next to each other, in one order on both sides, and make up nearly all of the sentence.
  private func arePieces(_ group: [Match], of side: Side) -> Bool {
    let ordered = group.sorted { words(of: $0, side).first ?? 0 < words(of: $1, side).first ?? 0 }
    for (a, b) in zip(ordered, ordered.dropFirst()) {
      let isBehind =
        self.side(side.other, of: a).tokens.upperBound <= self.side(side.other, of: b).tokens.lowerBound
      guard isBehind, let end = words(of: a, side).last, let start = words(of: b, side).first, end < start
      else {
        return false
      }
    }
    let whole = group.reduce(0) { max($0, self.side(side, of: $1).words.count) }
    return ordered.reduce(0) { $0 + words(of: $1, side).count } * 10 >= whole * 9
  }

  private func words(of match: Match, _ side: Side) -> ArraySlice<Int> {
    self.side(side, of: match).words[region(side, of: match)]
  }

  private func cut(_ match: Match, _ side: Side) -> Match {
    let piece = self.side(side, of: match)
    let region = region(side, of: match)
    let from = region.lowerBound == 0 ? piece.tokens.lowerBound : piece.words[region.lowerBound]
    let to =
      region.upperBound == piece.words.count
      ? piece.tokens.upperBound : piece.words[region.upperBound - 1] + 1
    let part = matcher.piece(from..<to, of: piece.quote, numbers: piece.numbers, side)
    let (left, right) = side == .left ? (part, match.right) : (match.left, part)
    return matcher.judge(left, right, inContext: true) ?? match
  }

  /// The match with the quotation inside the piece, where that is all that the other side prints.
  private func inner(_ match: Match, _ side: Side) -> Match? {
    let piece = self.side(side, of: match)
    let region = region(side, of: match)
    let quotes = matcher.comparer.readings[side].quotes
    let words = piece.words[region]
    let inner = quotes[piece.quote...].indices.prefix(while: { $0 == piece.quote || quotes[$0].outer != nil })
      .first {
        quotes[$0].outer != nil && quotes[$0].wordCount == words.count
          && words.first.map(quotes[$0].tokens.contains) == true
      }
    guard let inner else { return nil }
    let part = matcher.piece(quotes[inner].tokens, of: inner, numbers: piece.numbers, side)
    let (left, right) = side == .left ? (part, match.right) : (match.left, part)
    return matcher.judge(left, right, inContext: true)
  }
}
