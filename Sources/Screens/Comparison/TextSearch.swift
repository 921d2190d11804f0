import Canvas
import Comparing
import Foundation
import News

/// The places of some words in both texts; capitals, accents and the style of quotation marks do not matter.
struct TextSearch: Hashable, Sendable {
  let query: String
  /// The matches of either text, in order, none overlapping another.
  let matches: Sides<[TextRange]>
  /// The match at hand.
  var current: Spot?

  init(_ query: String, in reports: Sides<Report>) {
    self.query = query
    let wanted = FoldedText(Array(query.unicodeScalars)).scalars
    matches = reports.map { FoldedText($0.scalars).ranges(of: wanted) }
  }

  var count: Int { matches.left.count + matches.right.count }

  /// The matches of `side` that touch `range`.
  func touching(_ range: TextRange, on side: Side) -> ArraySlice<TextRange> {
    let from = matches[side].firstIndexSorted { $0.end > range.start }
    let to = matches[side].firstIndexSorted { $0.start >= range.end }
    return matches[side][from..<max(from, to)]
  }
}

/// A text with case and accents taken off, and for each of its scalars where it comes from.
struct FoldedText: Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  /// The offset in the source of each scalar.
  private var offsets: [Int] = []
  private let count: Int

  init(_ source: [Unicode.Scalar]) {
    count = source.count
    for (offset, scalar) in source.enumerated() {
      for folded in Self.folded(scalar) {
        scalars.append(folded)
        offsets.append(offset)
      }
    }
  }

  /// Where `wanted` stands, in offsets of the source, from left to right without overlap.
  func ranges(of wanted: [Unicode.Scalar]) -> [TextRange] {
    guard let first = wanted.first, wanted.count <= scalars.count else { return [] }
    var ranges: [TextRange] = []
    var index = 0
    while index + wanted.count <= scalars.count {
      guard scalars[index] == first, scalars[index..<(index + wanted.count)].elementsEqual(wanted) else {
        index += 1
        continue
      }
      let end = index + wanted.count
      ranges.append(TextRange(offsets[index], end < offsets.count ? offsets[end] : count))
      index = end
    }
    return ranges.filter { !$0.isEmpty }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "a"..."z", "0"..."9", " ": return [scalar]
    case "\n": return [" "]
    default: break
    }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .format ? [] : Folding.scalars(of: scalar)
  }
}

extension ComparisonScreen {
  /// Looks for `text` in both reports and goes to the first match from the cursor on; an empty text ends a search.
  mutating func startSearch(for text: String, size: Size) -> [Effect] {
    guard !text.allSatisfy(\.isWhitespace) else {
      search = nil
      return []
    }
    let found = TextSearch(text, in: spread.reports)
    guard found.count > 0 else {
      search = nil
      return [.warn("“\(text)” is in neither text")]
    }
    search = found
    return stepMatch(1, size: size)
  }

  /// Goes to the next or previous match down the page, round the ends.
  mutating func stepMatch(_ step: Int, size: Size) -> [Effect] {
    guard var search else { return [] }
    let spots = orderedMatches(search)
    guard !spots.isEmpty else { return [] }
    let next: Int
    if let position = spots.firstIndex(where: { $0 == search.current }) {
      next = position + step
    } else {
      let here = spread.rank(of: anchor, focus: focus)
      let after = spots.firstIndex { spread.rank(of: $0, focus: focus) >= here } ?? spots.count
      next = step > 0 ? after : after - 1
    }
    let position = (next + spots.count) % spots.count
    search.current = spots[position]
    self.search = search
    current = nil
    if isFlow { focus = spots[position].side }
    bring(spots[position], size: size)
    return [.say("match \(position + 1) of \(spots.count) · n next · Escape ends the search")]
  }

  private func orderedMatches(_ search: TextSearch) -> [Spot] {
    let spots = Side.allCases.flatMap { side in
      search.matches[side].map { Spot(side: side, offset: $0.start) }
    }
    let side = activeSide
    if case .selecting = mode { return spots.filter { $0.side == side } }
    return spots.map { (spread.rank(of: $0, focus: focus), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
