import News

/// Reads the quantities of a sentence: numbers in digits and words, money, shares, measures, days and times of day,
/// with "about", "more than" and ranges as intervals.
struct QuantityParser {
  let reading: Reading
  let concepts: Concepts
  /// How much sharing the concept of each token tells.
  let weights: [Double]
  let calendar: CalendarAnchor?

  /// How far around a value its context is read.
  private static let contextWidth = 14
  let numbers: NumberReader

  init(reading: Reading, concepts: Concepts, weights: [Double], calendar: CalendarAnchor? = nil) {
    self.reading = reading
    self.concepts = concepts
    self.weights = weights
    self.calendar = calendar
    numbers = NumberReader(reading: reading)
  }

  /// What is read of a value before its surroundings are.
  struct Value {
    var kind: Quantity.Kind
    var low: Double
    var high: Double
    var point: Double?
    var grain = 0.0
    var system = 0
    var isConverted = false
    var days: [ClosedRange<Int>] = []
    var tokens: Range<Int>
    /// Where what is counted is named, if not right behind.
    var unitAt: Int?
  }

  func quantities(of sentence: Reading.SentenceSpan) -> [Quantity] {
    let tokens = sentence.tokens.dropFirst(sentence.dateline)
    let sentence = tokens.startIndex..<tokens.endIndex
    var quantities: [Quantity] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      guard opens(index) else {
        index += 1
        continue
      }
      let found = values(at: index, in: sentence)
      for value in found.values { quantities.append(quantity(value, sentence)) }
      index = max(index + 1, found.end)
    }
    return quantities
  }

  private func opens(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.flags.contains(.digits)
      || !token.traits.isDisjoint(with: [.quantity, .weekday, .month, .time])
  }

  /// The values that begin at `index`, and where to read on: nothing of a chain such as `3-2` is read twice.
  private func values(at index: Int, in sentence: Range<Int>) -> (values: [Value], end: Int) {
    if let day = day(at: index, in: sentence) { return ([day], day.tokens.upperBound) }
    let token = reading.tokens[index]
    guard token.flags.contains(.digits) || token.traits.contains(.quantity) else { return ([], index + 1) }
    if let clock = clock(at: index, in: sentence) { return ([clock], clock.tokens.upperBound) }
    if let share = share(at: index, in: sentence) { return ([share], share.tokens.upperBound) }
    let chain = NumberChain(reading: reading, numbers: numbers)
    if let end = chain.end(at: index, in: sentence) { return ([], end) }
    guard let number = numbers.number(at: index, in: sentence) else { return ([], index + 1) }
    if isName(number, in: sentence) { return ([], number.tokens.upperBound) }
    return range(number, in: sentence) ?? single(number, in: sentence)
  }

  private func single(
    _ number: NumberReader.Number, in sentence: Range<Int>
  ) -> (values: [Value], end: Int) {
    guard let value = measured(number, in: sentence) else { return ([], number.tokens.upperBound) }
    return ([bounded(value, in: sentence)], value.tokens.upperBound)
  }

  /// `10 to 20 people`, `between 10 and 20`, `8-10 per cent`; of `from 10 to 20` both ends are values of their own.
  private func range(
    _ first: NumberReader.Number, in sentence: Range<Int>
  ) -> (values: [Value], end: Int)? {
    let joint = first.tokens.upperBound
    guard joint + 1 < sentence.upperBound else { return nil }
    let word = reading.word(joint)
    let opening = first.tokens.lowerBound
    let opener = opening > sentence.lowerBound ? reading.word(opening - 1) : ""
    let isRange =
      word == "to" || word == "and" && opener == "between"
      || ["-", "–", "—"].contains { reading.isMark(joint, $0) }
        && reading.tokens[joint].flags.contains(.attached)
    guard isRange, let second = numbers.number(at: joint + 1, in: sentence),
      var value = measured(second, in: sentence), value.kind != .year, value.low >= first.low
    else { return nil }
    var start = first.tokens.lowerBound
    if let money = money(first, in: sentence), value.kind == .count {
      (value.kind, value.system, start) = (.money, money.system, money.tokens.lowerBound)
    }
    // The scale of the second is the first's, too: `5 to 6 billion`.
    var low = first.low * (second.value != 0 ? value.low / second.low : 1)
    while low > 0, low * 1_000 <= value.low { low *= 1_000 }
    if opener == "from" {
      var own = value
      (own.low, own.high, own.tokens, own.unitAt) = (low, low, start..<joint, value.tokens.upperBound)
      return ([own, value], value.tokens.upperBound)
    }
    value.low = min(low, value.high)
    value.tokens = start..<value.tokens.upperBound
    return ([value], value.tokens.upperBound)
  }

  // MARK: Surroundings

  private func quantity(_ value: Value, _ sentence: Range<Int>) -> Quantity {
    let unit = unit(behind: value.unitAt ?? behindBound(value.tokens.upperBound, sentence), in: sentence)
    let context = context(value.tokens, sentence)
    return Quantity(
      kind: value.kind, low: value.low, high: value.high, point: value.point ?? (value.low + value.high) / 2,
      grain: value.grain, system: value.system,
      isConverted: value.isConverted, days: value.days, tokens: value.tokens, unit: unit.concepts,
      countsPeople: unit.isPeople, context: context,
      norm: context.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot(), near: near(value.tokens, sentence))
  }

  private func context(_ tokens: Range<Int>, _ sentence: Range<Int>) -> [(concept: Int, weight: Double)] {
    let from = max(sentence.lowerBound, tokens.lowerBound - Self.contextWidth)
    let to = min(sentence.upperBound, tokens.upperBound + Self.contextWidth)
    var items: [(concept: Int, weight: Double)] = []
    items.reserveCapacity(2 * Self.contextWidth)
    for index in from..<max(from, to) where !tokens.contains(index) && concepts.ids[index] != Concepts.none {
      let token = reading.tokens[index]
      guard !token.flags.contains(.digits), token.traits.isDisjoint(with: [.numeral, .weekday]) else {
        continue
      }
      let distance = index < tokens.lowerBound ? tokens.lowerBound - index : index - tokens.upperBound + 1
      items.append((concepts.ids[index], weights[index] / (1 + Double(distance) / 4)))
    }
    items.sort { ($0.concept, $1.weight) < ($1.concept, $0.weight) }
    // Of each concept the nearest one, in the same array.
    var count = 0
    for place in items.indices where count == 0 || items[count - 1].concept != items[place].concept {
      items[count] = items[place]
      count += 1
    }
    items.removeLast(items.count - count)
    return items
  }

  private func near(_ tokens: Range<Int>, _ sentence: Range<Int>) -> [Int] {
    let from = max(sentence.lowerBound, tokens.lowerBound - 6)
    let to = max(from, min(sentence.upperBound, tokens.upperBound + 6))
    var near: [Int] = []
    near.reserveCapacity(to - from)
    for index in from..<to where !tokens.contains(index) && concepts.ids[index] != Concepts.none {
      if !reading.traits(index).contains(.weekday) { near.append(concepts.ids[index]) }
    }
    near.keepOnceEach()
    return near
  }

  /// The next content words, at most two, before a mark or a function word, and whether they name people; of
  /// `four of its 11 wards` the wards.
  private func unit(behind end: Int, in sentence: Range<Int>) -> (concepts: [Int], isPeople: Bool) {
    var unit: [Int] = []
    var isPeople = false
    var isPart = false
    for index in end..<max(end, min(sentence.upperBound, end + 5)) {
      guard reading.tokens[index].isWord else { break }
      let concept = concepts.ids[index]
      let traits = reading.traits(index)
      if isPart, unit.isEmpty, reading.tokens[index].flags.contains(.digits) || traits.contains(.numeral) {
        continue
      }
      if concept == Concepts.none {
        let word = reading.word(index)
        if word == "of", index == end { isPart = true }
        guard unit.isEmpty, reading.isWord(index, in: Self.fillers) || isPart && traits.contains(.function)
        else { break }
        isPeople = isPeople || word == "others"
        continue
      }
      isPeople =
        isPeople || traits.contains(.person) || reading.isWord(index, in: Self.hurt)
      unit.append(concept)
      if unit.count == 2 { break }
    }
    return (unit, isPeople)
  }

  private static let hurt: WordSet = ["dead", "wounded", "injured"]
  private static let fillers: WordSet = ["more", "other", "of", "others"]
}
