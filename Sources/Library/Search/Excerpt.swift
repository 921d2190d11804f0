internal import Foundation
internal import News

/// The part of a text in which what was looked for stands, for a list.
struct Excerpt {
  /// On one line, with `…` where something is left out.
  private(set) var text = ""
  /// What was found, in scalars of `text`.
  private(set) var marks: [TextRange] = []

  private static let words = 16
  private static let before = 4

  /// Begins a few words before the first of `runs` in `whole`, and marks each of them; nil where none stands there.
  init?(of whole: String, _ runs: [WordRun], _ indexed: IndexedWords) throws {
    var places: [Range<Int>] = []
    var found: [Range<Int>] = []
    var progress = runs.map { _ in WordRun.Progress() }
    var last = Int.max
    try indexed.read(whole) { word, place in
      places.append(place)
      for (index, run) in runs.enumerated() {
        guard let match = progress[index].take(word, place, of: run) else { continue }
        if found.isEmpty { last = places.count + Self.words - run.words.count - Self.before }
        found.append(match)
      }
      return places.count < last
    }
    guard let match = found.first, let first = places.firstIndex(where: { $0.upperBound > match.lowerBound })
    else { return nil }
    let begin = max(0, first - Self.before)
    let end = min(places.count, max(begin + Self.words, first + 1))
    let isWhole = end == places.count && last > places.count
    let shown =
      (begin == 0 ? 0 : places[begin].lowerBound)..<(isWhole ? whole.utf8.count : places[end - 1].upperBound)
    write(
      Array(whole.utf8), shown,
      found.filter { shown.lowerBound <= $0.lowerBound && $0.upperBound <= shown.upperBound })
    if begin > 0 { shift() }
    if !isWhole { text += "…" }
  }

  /// Begins a few letters before the first of `wanted` that stands in `whole`, and marks it; nil where none does.
  init?(of whole: String, around wanted: [String]) {
    let found = wanted.lazy.compactMap { whole.range(of: $0) }.first
    guard let found, !found.isEmpty else { return nil }
    let scalars = whole.unicodeScalars
    let start =
      scalars.index(found.lowerBound, offsetBy: -Self.lettersBefore, limitedBy: scalars.startIndex)
      ?? scalars.startIndex
    let end =
      scalars.index(found.upperBound, offsetBy: Self.lettersAfter, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let bytes = Array(whole.utf8)
    func place(_ index: String.Index) -> Int { whole.utf8.distance(from: whole.startIndex, to: index) }
    write(bytes, place(start)..<place(end), [place(found.lowerBound)..<place(found.upperBound)])
    if start > scalars.startIndex { shift() }
    if end < scalars.endIndex { text += "…" }
  }

  private static let lettersBefore = 16
  private static let lettersAfter = 48

  private mutating func write(_ bytes: [UInt8], _ shown: Range<Int>, _ found: [Range<Int>]) {
    var scalars = String.UnicodeScalarView()
    func add(_ range: Range<Int>) {
      for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
        if scalar != "\n" { scalars.append(scalar) } else if scalars.last != " " { scalars.append(" ") }
      }
    }
    var place = shown.lowerBound
    for match in found.sorted(by: { $0.lowerBound < $1.lowerBound }) where match.lowerBound >= place {
      add(place..<match.lowerBound)
      let start = scalars.count
      add(match)
      marks.append(TextRange(start, scalars.count))
      place = match.upperBound
    }
    add(place..<shown.upperBound)
    text = String(scalars)
  }

  private mutating func shift() {
    text = "…" + text
    marks = marks.map { TextRange($0.start + 1, $0.end + 1) }
  }
}
