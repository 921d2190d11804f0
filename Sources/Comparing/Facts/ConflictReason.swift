import News

/// Says in words what of two reports differs, and which report is later; never which is right.
struct ConflictReason {
  let comparer: Comparer

  func reason(_ candidate: ConflictCandidates.Candidate, left: TextRange, right: TextRange) -> String {
    let matter = Self.matter(candidate.left.kind)
    let basis =
      candidate.features.link > 0
      ? "In passages about the same matter" : "Of what reads as the same matter"
    return "\(basis) the \(matter) differs: \(both(left, right)).\(later)"
  }

  /// `“1,200” and “2,100”`.
  func both(_ left: TextRange, _ right: TextRange) -> String {
    "“\(comparer.readings.left.text(left))” and “\(comparer.readings.right.text(right))”"
  }

  /// ` The right report is the later one, of 29 Jul 2024.`, or nothing when the days are not known or the same.
  var later: String {
    guard let left = comparer.readings.left.article.published,
      let right = comparer.readings.right.article.published, left.dayNumber != right.dayNumber
    else { return "" }
    let (side, date) = left < right ? ("right", right) : ("left", left)
    return " The \(side) report is the later one, of \(date.readable)."
  }

  private static func matter(_ kind: Quantity.Kind) -> String {
    switch kind {
    case .count: "number"
    case .money: "amount"
    case .percent: "share"
    case .measure: "measure"
    case .year: "year"
    case .weekday, .date: "day"
    case .clock: "time of day"
    }
  }
}
