import News

/// What one report says in its own voice and the other prints as somebody's words only: a word that judges, outside
/// quotation marks here and inside them there, among the same other words.
struct OwnVoice {
  let comparer: Comparer

  /// How many tokens around the word may be part of the same statement, and how many other words must be.
  private static let reach = 9
  private static let leastShared = 2
  /// In how many places of either report a word is looked at: all of one each against all of the other would take
  /// hours where a text says nothing else.
  private static let mostPlaces = 16

  func contrasts() -> [Contrast] {
    Side.allCases.flatMap { side in
      let quoted = quotedWords(of: side.other)
      let reading = comparer.readings[side]
      guard !quoted.isEmpty else { return [Contrast]() }
      let tokens = reading.tokens
      var places: [Int: Int] = [:]
      return tokens.indices.compactMap { index in
        let concept = comparer.concepts[side].ids[index]
        guard tokens[index].traits.contains(.loaded), let others = quoted[concept], isOwn(index, side),
          places[concept, default: 0] < Self.mostPlaces
        else { return nil }
        places[concept, default: 0] += 1
        return others.compactMap { contrast(index, side, $0) }.max { $0.weight < $1.weight }
      }
    }
  }

  /// Of a word that judges, whether it is the writer's own.
  private func isOwn(_ index: Int, _ side: Side) -> Bool {
    let reading = comparer.readings[side]
    return !reading.tokens[index].flags.contains(.quoted) && !reading.isName(index)
      && comparer.concepts[side].ids[index] != Concepts.none
      && !reading.sentences[reading.tokens[index].sentence].isFurniture && !isReported(index, reading)
  }

  /// Whether the word is a speaker's without marks: behind a verb of saying (`denied that the levy was scandalous`), or
  /// in a sentence that says *I* (`Dear dockers, I find your levy scandalous`).
  private func isReported(_ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentences[reading.tokens[index].sentence].tokens
      .clamped(to: max(0, index - Self.mostAround)..<index + Self.mostAround)
    let start = sentence.lowerBound
    if reading.isReported(index, in: sentence), isInClauseOfSaying(index, sentence, reading) { return true }
    if sentence.contains(where: {
      reading.isWord($0, in: Self.first) && !reading.tokens[$0].flags.contains(.quoted)
    }) {
      return true
    }
    return (start..<index).contains { place in
      reading.word(place) == "that"
        && (max(start, place - 3)..<place).contains { !reading.traits($0).isDisjoint(with: .cue) }
    }
  }

  /// `said he accepts the scandalous levy`, not `called her to task for a scandalous levy`.
  private func isInClauseOfSaying(_ index: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let said = (sentence.lowerBound..<index).last {
      reading.traits($0).isSuperset(of: [.cueNeutral, .strongCue])
    }
    guard let said, said + 1 < index else { return false }
    return (said + 1..<index).contains { place in
      let traits = reading.traits(place)
      return !traits.isDisjoint(with: [.auxiliary, .modal, .subjectPronoun]) || reading.word(place) == "that"
    }
  }

  /// How many tokens around a word are looked at: a text without full stops is one sentence.
  private static let mostAround = 300

  private static let first: WordSet = ["i", "me", "my", "our", "us", "we"]

  /// Where a report has words that judge, by their concept, if it has them inside quotation marks only.
  private func quotedWords(of side: Side) -> [Int: [Int]] {
    let reading = comparer.readings[side]
    var found: [Int: [Int]] = [:]
    var own: Set<Int> = []
    let tokens = reading.tokens
    for index in tokens.indices where tokens[index].traits.contains(.loaded) {
      let concept = comparer.concepts[side].ids[index]
      guard concept != Concepts.none else { continue }
      if tokens[index].flags.contains(.quoted) {
        if found[concept, default: []].count < Self.mostPlaces { found[concept, default: []].append(index) }
      } else {
        own.insert(concept)
      }
    }
    return found.filter { !own.contains($0.key) }
  }

  private func contrast(_ own: Int, _ side: Side, _ other: Int) -> Contrast? {
    let near = around(own, side, isQuoted: false)
    let far = around(other, side.other, isQuoted: true)
    let (concepts, others) = (comparer.concepts[side].ids, comparer.concepts[side.other].ids)
    let shared = near.filter { index in
      concepts[index] != Concepts.none && far.contains { others[$0] == concepts[index] }
    }
    let kinds = Set(shared.map { concepts[$0] }).subtracting([concepts[own]])
    guard kinds.count >= Self.leastShared, let first = shared.first, let last = shared.last,
      !isReprint(own, side, other)
    else { return nil }
    let answers = far.filter { index in shared.contains { concepts[$0] == others[index] } }
    guard let from = answers.first, let to = answers.last else { return nil }
    let a = min(first, own)..<max(last, own) + 1
    let b = min(from, other)..<max(to, other) + 1
    let word = comparer.readings[side].text(comparer.readings[side].range(of: own..<own + 1))
    return Contrast(
      kind: .scareQuotes, left: side == .left ? a : b, right: side == .left ? b : a,
      weight: min(0.8, 0.4 + 0.1 * Double(kinds.count)),
      reason:
        "The \(side.rawValue) report says “\(word)” in its own voice; the other prints it only as somebody’s words."
    )
  }

  /// Whether the other report quotes this very passage: then the words are this report's, and both say so.
  private func isReprint(_ own: Int, _ side: Side, _ other: Int) -> Bool {
    let (reading, quoting) = (comparer.readings[side], comparer.readings[side.other])
    func run(_ step: Int) -> Int {
      var count = 0
      while count < Self.leastReprinted, reading.tokens.indices.contains(own + step * (count + 1)),
        quoting.tokens.indices.contains(other + step * (count + 1)),
        reading.tokens[own + step * (count + 1)].word == quoting.tokens[other + step * (count + 1)].word
      {
        count += 1
      }
      return count
    }
    return run(-1) + 1 + run(1) >= Self.leastReprinted
  }

  private static let leastReprinted = 8

  /// The tokens around `index` in its sentence that stand on the same side of quotation marks without a break.
  private func around(_ index: Int, _ side: Side, isQuoted: Bool) -> [Int] {
    let reading = comparer.readings[side]
    let sentence = reading.sentences[reading.tokens[index].sentence].tokens
    func fits(_ at: Int) -> Bool { reading.tokens[at].flags.contains(.quoted) == isQuoted }
    var start = index
    while start > sentence.lowerBound, index - start < Self.reach, fits(start - 1) { start -= 1 }
    var end = index + 1
    while end < sentence.upperBound, end - index <= Self.reach, fits(end) { end += 1 }
    return Array(start..<end)
  }
}
