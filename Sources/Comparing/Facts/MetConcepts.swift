/// Which concepts were met already, so that each counts once in a clause.
struct MetConcepts {
  /// By the place of the concept in which round it was met last.
  private var last: [Int]
  private var round = 0

  init(count: Int) { last = Array(repeating: 0, count: count) }

  mutating func forgetAll() { round += 1 }

  /// Whether there is a concept and it is met for the first time in this round.
  mutating func isNew(_ place: Int) -> Bool {
    guard place >= 0, last[place] != round else { return false }
    last[place] = round
    return true
  }
}
