/// What sets two openings apart, in words.
struct OpeningSigns {
  private(set) var count = 0
  private(set) var kind = FramingContrast.Kind.wording
  private(set) var words = ""

  init(_ left: Opening, _ right: Opening, _ comparer: Comparer) {
    let loaded = (Self.loaded(left), Self.loaded(right))
    func text(_ token: Int, _ side: Side) -> String {
      "“\(comparer.readings[side].text(comparer.readings[side].range(of: token..<token + 1)))”"
    }
    var told: [String] = []
    count += loaded.0.count + loaded.1.count
    switch (loaded.0.first, loaded.1.first) {
    case (let own?, let other?):
      told.append("\(text(own, .left)) and \(text(other, .right)) judge in different ways")
    case (let own?, nil): told.append("\(text(own, .left)) judges, on the left only")
    case (nil, let other?): told.append("\(text(other, .right)) judges, on the right only")
    default: break
    }
    let charged = (
      left.phrases.first { Self.takesSide($0, .left, comparer) },
      right.phrases.first { Self.takesSide($0, .right, comparer) }
    )
    if charged.0?.stance != charged.1?.stance {
      count += 1
      let takes = [(charged.0, Side.left), (charged.1, Side.right)].compactMap { phrase, side in
        phrase.flatMap { phrase in phrase.stance.map { "\(text(phrase.head, side)) is \($0.words)" } }
      }
      if told.isEmpty { kind = .attribution }
      told += takes
    }
    let hedged = (left.phrases.contains { $0.isHedged }, right.phrases.contains { $0.isHedged })
    if hedged.0 != hedged.1 {
      count += 1
      if told.isEmpty { kind = .hedge }
      told.append("the \(hedged.0 ? "left" : "right") side softens it")
    }
    // Two sentences that do the same differ in what is no framing.
    if told.isEmpty, let own = Self.main(left, comparer), let other = Self.main(right, comparer),
      comparer.readings.left.stem(own.head) != comparer.readings.right.stem(other.head)
    {
      told.append("“\(own.words)” and “\(other.words)”")
    }
    words = told.joined(separator: "; ")
  }

  var isTold: Bool { !words.isEmpty }

  /// The first words of what the sentence says of its subject, and their verb.
  private static func main(_ opening: Opening, _ comparer: Comparer) -> (words: String, head: Int)? {
    let reading = comparer.readings[opening.side]
    let phrase = opening.phrases.first { phrase in
      let first = phrase.core.lowerBound
      return phrase.kind == .predicate && phrase.subject != nil && reading.word(first) != "to"
        && !reading.traits(first).contains(.endsInIng)
    }
    guard let phrase else { return nil }
    var end = min(phrase.shown.upperBound, phrase.core.lowerBound + mostWordsNamed)
    while end > phrase.core.upperBound,
      reading.traits(end - 1).contains(.function) || !reading.tokens[end - 1].isWord
    {
      end -= 1
    }
    let words = phrase.core.lowerBound..<max(end, phrase.core.upperBound)
    return (reading.text(reading.range(of: words)), phrase.head)
  }

  /// Whether a verb takes a side which is not what both reports tell: where somebody endorses or condemns somebody, that
  /// is the event.
  private static func takesSide(_ phrase: Phrase, _ side: Side, _ comparer: Comparer) -> Bool {
    guard phrase.isCharged else { return false }
    guard phrase.stance == .favouring || phrase.stance == .hostile else { return true }
    return comparer.conceptWeights.sentences(withConceptOf: phrase.head, on: side)[side.other] == 0
  }

  private static let mostWordsNamed = 7

  private static func loaded(_ opening: Opening) -> [Int] {
    var found: [Int] = []
    for phrase in opening.phrases {
      for content in phrase.contents where content.isLoaded && !found.contains(content.token) {
        found.append(content.token)
      }
    }
    return found
  }
}
