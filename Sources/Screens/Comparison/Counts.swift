import Canvas
import Comparing

/// How many findings of each layer there are, as the header says it.
struct Counts: Sendable {
  struct Piece: Hashable, Sendable {
    let text: String
    let role: Style.Role
    let layer: Finding.Layer?
  }

  private let numbers: [Finding.Layer: Int]
  private let onlyFirst: Int
  private let onlySecond: Int

  init(_ findings: [Finding], first: Side) {
    numbers = Dictionary(grouping: findings, by: \.layer).mapValues(\.count)
    let only = findings.filter { $0.layer == .onlyHere }
    onlyFirst = only.count { $0.ranges[first] != nil }
    onlySecond = only.count - onlyFirst
  }

  /// The counts in words, as marks where the words do not fit, and nothing where neither fits.
  func fitting(columns: Int) -> [Piece] {
    [pieces(inWords: true), pieces(inWords: false)].first { pieces in
      pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } <= columns
    } ?? []
  }

  private func pieces(inWords: Bool) -> [Piece] {
    var pieces = [
      piece(.sharedQuotes, inWords ? " shared" : "=", .shared),
      piece(.alteredQuotes, inWords ? " altered" : "≠", .altered),
      piece(.framing, inWords ? " framing" : "~", .framing),
      piece(.conflicts, inWords ? (number(.conflicts) == 1 ? " conflict" : " conflicts") : "!", .conflict),
    ]
    let only = "\(onlyFirst) ‖ \(onlySecond)" + (inWords ? " only" : "+")
    pieces.append(Piece(text: only, role: .onlyHere, layer: .onlyHere))
    let gap = Piece(text: inWords ? " · " : " ", role: .dim, layer: nil)
    return Array(pieces.map { [$0] }.joined(separator: [gap]))
  }

  private func piece(_ layer: Finding.Layer, _ word: String, _ role: Style.Role) -> Piece {
    // What is not there does not call for attention.
    Piece(text: "\(number(layer))\(word)", role: number(layer) == 0 ? .dim : role, layer: layer)
  }

  private func number(_ layer: Finding.Layer) -> Int { numbers[layer] ?? 0 }
}
