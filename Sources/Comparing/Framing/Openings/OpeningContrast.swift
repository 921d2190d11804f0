import News

/// How either report opens, side by side: the two leads, where a sentence of one judges, softens, or gives words in a
/// way that the sentence of the other which tells the same matter does not.
///
/// `A storm of protest met the mayor's levy` against `The mayor defended her levy`: what a lead makes of a matter is
/// told by the whole of it, so it is shown whole and the reason names the words.
struct OpeningContrast {
  let comparer: Comparer
  let pairs: [SentencePair]
  let leads: Leads

  /// How many sentences of a report open it.
  private static let opening = 2
  /// What an opening weighs without a sign, and how many signs add to it: readers found nearly every one worth it.
  private static let weight = 0.75
  private static let mostSigns = 3
  /// How much two sentences may say the same where no word judges, softens or takes a stance: two plain ones for one
  /// event show nothing.
  static let mostPlainSameness = 0.3
  /// A report of fewer sentences has no opening.
  private static let leastSentences = 3

  /// The openings that answer each other best; the two first sentences where they do.
  var pair: SentencePair? {
    let first = openingSentences
    guard let left = first.left.first, let right = first.right.first,
      comparer.readings.left.sentences.count >= Self.leastSentences,
      comparer.readings.right.sentences.count >= Self.leastSentences
    else { return nil }
    let opening = pairs.filter {
      (($0.link.left == left && first.right.contains($0.link.right))
        || ($0.link.right == right && first.left.contains($0.link.left)))
        && $0.link.sameness <= Leads.mostSameness
    }
    return opening.max { rank($0, left, right) < rank($1, left, right) } ?? unlinked(first)
  }

  /// The two first sentences that share most of what they speak of, where none answer each other: of two reports of one
  /// event it tells something what either puts first.
  private func unlinked(_ first: Sides<[Int]>) -> SentencePair? {
    guard let left = first.left.first, let right = first.right.first else { return nil }
    let known = Set(pairs.map { [$0.link.left, $0.link.right] })
    let found = (first.right.map { (left, $0) } + first.left.dropFirst().map { ($0, right) })
      .filter { !known.contains([$0.0, $0.1]) }
      .map { (pair: $0, shared: shared($0.0, $0.1)) }.filter { $0.shared >= Self.leastShared }
    return found.first { $0.pair == (left, right) }.map(\.pair)
      .map { SentencePair(comparer: comparer, link: .loose($0.0, $0.1, probability: Self.looseness)) }
      ?? found.max { $0.shared < $1.shared }.map {
        SentencePair(comparer: comparer, link: .loose($0.pair.0, $0.pair.1, probability: Self.looseness))
      }
  }

  /// What two sentences that are not linked share at least, as the weight of their concepts, and what is taken for the
  /// probability of their link.
  private static let leastShared = 3.0
  private static let looseness = 0.1

  private func shared(_ left: Int, _ right: Int) -> Double {
    let (ids, others) = (comparer.concepts.left.ids, comparer.concepts.right.ids)
    let right = Set(comparer.readings.right.sentences[right].tokens.map { others[$0] })
    var seen: Set<Int> = [Concepts.none]
    return comparer.readings.left.sentences[left].tokens.reduce(0) { sum, index in
      right.contains(ids[index]) && seen.insert(ids[index]).inserted
        ? sum + comparer.weights.left[index] : sum
    }
  }

  private var openingSentences: Sides<[Int]> {
    comparer.readings.map { Leads.opening(of: $0, most: Self.opening) }
  }

  private func rank(_ pair: SentencePair, _ left: Int, _ right: Int) -> Double {
    pair.link.probability + (pair.link.left == left && pair.link.right == right ? 0.3 : 0)
  }

  func contrast(in pair: SentencePair) -> Contrast? {
    let left = Opening(pair, .left)
    let right = Opening(pair, .right)
    let signs = OpeningSigns(left, right, comparer)
    guard signs.isTold, signs.count > 0 || pair.link.sameness <= Self.mostPlainSameness else { return nil }
    return Contrast(
      signs, lead(left), lead(right),
      weight: Self.weight + 0.05 * Double(min(signs.count, Self.mostSigns)),
      reason: reason(signs, pair))
  }

  /// The lead with the sentence of an opening, or that sentence where it stands behind a picture or a headline.
  private func lead(_ opening: Opening) -> Range<Int> {
    let numbers = leads.sentences[opening.side]
    guard numbers.count > 1, numbers.contains(opening.number) else { return opening.shown }
    return comparer.readings[opening.side].tokens(of: numbers)
  }

  private func reason(_ signs: OpeningSigns, _ pair: SentencePair) -> String {
    let late = [place(of: pair.link.left, .left), place(of: pair.link.right, .right)].compactMap { $0 }.first
    let how = "How the two open\(late.map { ", \($0)" } ?? "")"
    return signs.words.isEmpty ? "\(how), each in its own words." : "\(how): \(signs.words)."
  }

  /// Where the sentence stands in its report, unless that begins with it: one of the two always does.
  private func place(of number: Int, _ side: Side) -> String? {
    let sentences = comparer.readings[side].sentences
    guard let first = openingSentences[side].first, number != first else { return nil }
    let isOneParagraph = sentences[number].paragraph == sentences[first].paragraph
    return "the \(side.rawValue) in its second \(isOneParagraph ? "sentence" : "paragraph")"
  }
}
