/// What the sentences of two reports tell, each found when it is first asked for.
final class Tellings {
  private let comparer: Comparer
  private var known = Sides<[Int: Telling]>(left: [:], right: [:])

  init(_ comparer: Comparer) { self.comparer = comparer }

  func of(_ sentence: Int, _ side: Side) -> Telling {
    if let telling = known[side][sentence] { return telling }
    let telling = Telling(ActFinder(sentence, on: side, in: comparer))
    known[side][sentence] = telling
    return telling
  }
}

/// A sentence with those of its acts that were asked for.
final class Telling {
  let finder: ActFinder
  let verbs: [Int]
  private(set) lazy var speakers = finder.speakers()
  private var acts: [Int: Act?] = [:]

  /// How many verbs of a sentence are looked at.
  private static let most = 12

  init(_ finder: ActFinder) {
    self.finder = finder
    verbs = Array(finder.verbs().prefix(Self.most))
  }

  func act(_ unit: Int) -> Act? {
    if let known = acts[unit] { return known }
    let act = finder.act(of: unit)
    acts[unit] = act
    return act
  }
}
