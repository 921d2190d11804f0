import News

/// The quotations of each report that another one answers, each once, though comparisons cut them differently.
struct MatrixPrintings {
  struct Printing {
    let column: Int
    /// All that any comparison shows of it.
    var range: TextRange
    let speaker: String?
  }

  let all: [Printing]
  /// The numbers of a report's printings, by place.
  private let numbers: [Range<Int>]

  init(_ pairs: [MatrixPair], reports: Int) {
    var found = Array(repeating: [Printing](), count: reports)
    for pair in pairs {
      for quote in pair.comparison.shownQuotes where quote.left != nil && quote.right != nil {
        for (side, quotation) in [(Side.left, quote.left), (.right, quote.right)] {
          guard let quotation, quote.relation != .paraphrased || pair.isQuoted(quotation, side) else {
            continue
          }
          let column = pair.column(side)
          found[column].append(
            Printing(column: column, range: quotation.range, speaker: quotation.speaker))
        }
      }
    }
    var all: [Printing] = []
    var numbers: [Range<Int>] = []
    for printings in found {
      let start = all.count
      for printing in printings.sorted(by: Self.isBefore) {
        if all.count > start, Self.areOne(all[all.count - 1].range, printing.range) {
          all[all.count - 1].range.end = max(all[all.count - 1].range.end, printing.range.end)
        } else {
          all.append(printing)
        }
      }
      numbers.append(start..<all.count)
    }
    self.all = all
    self.numbers = numbers
  }

  /// The printing that holds most of `range` in the report of `column`.
  func number(of range: TextRange, in column: Int) -> Int? {
    let own = all[numbers[column]]
    // Printings of one report hardly overlap, so the place is found by halving.
    var low = own.startIndex
    var high = own.endIndex
    while low < high {
      let middle = (low + high) / 2
      if own[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    let near = low..<min(own.endIndex, low + 3)
    return near.filter { Self.areOne(own[$0].range, range) }
      .max { own[$0].range.overlap(range) < own[$1].range.overlap(range) }
  }

  /// Whether more than half of the shorter one lies in the other.
  private static func areOne(_ a: TextRange, _ b: TextRange) -> Bool {
    a.overlap(b) * 2 > min(a.count, b.count)
  }

  private static func isBefore(_ a: Printing, _ b: Printing) -> Bool {
    (a.range.start, -a.range.end, a.speaker ?? "") < (b.range.start, -b.range.end, b.speaker ?? "")
  }
}

extension MatrixPair {
  /// Whether a side of a retold quotation is the one that has the marks.
  func isQuoted(_ quotation: Quotation, _ side: Side) -> Bool {
    if quotation.speaker != nil || quotation.speakerRange != nil || quotation.cue != nil { return true }
    let scalars = scalars[side]
    let range = quotation.range
    // The clause may hold a quotation of a few words, and then it ends at a mark too.
    guard !scalars[range.start..<range.end].contains(where: Self.marks.contains) else { return false }
    return [range.start - 1, range.end].contains { place in
      guard scalars.indices.contains(place) else { return false }
      return Self.marks.contains(scalars[place]) || Self.apostrophes.contains(scalars[place])
    }
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["’", "'"]
  private static let marks: Set<Unicode.Scalar> = [
    "\"", "“", "”", "„", "‘", "«", "»", "‹", "›", "「", "」", "『", "』",
  ]
}
