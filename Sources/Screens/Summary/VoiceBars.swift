import Canvas
import Comparing
import News

/// Whose words fill the space: a row a speaker, with a bar to either side of the middle.
struct VoiceBars: Sendable {
  let items: [[PlacedRow]]

  init(_ voices: [Voice], columns: Int, first: Side) {
    let most = voices.map { max($0.left.words, $0.right.words) }.max() ?? 0
    let name = max(1, min(26, columns / 4))
    let bar = max(1, (columns - name - 18) / 2)
    items = voices.map { voice in
      let shares = Sides(left: voice.left, right: voice.right)
      let mine = Self.cells(shares[first].words, of: most, in: bar)
      let theirs = Self.cells(shares[first.other].words, of: most, in: bar)
      var text = StyledText()
      text.append(String(repeating: " ", count: bar - mine))
      text.append(Self.padded(shares[first].words, 5) + " ", Style(.dim))
      text.append(String(repeating: "█", count: mine), Style(.shared))
      text.append("│", Style(.dim))
      text.append(String(repeating: "▒", count: theirs), Style(.framing))
      text.append(" \(shares[first.other].words)", Style(.dim))
      let label = StyledText(voice.name, Style(.speaker, .bold)).lines(columns: name, limit: 1)
      let row =
        label.map { PlacedLine(column: 2, columns: name, line: $0) }
        + StyledText.unwrapped(text).map {
          PlacedLine(column: name + 3, columns: max(1, columns - name - 4), line: $0)
        }
      return [row]
    }
  }

  /// The first quotation of a speaker, by the side that stands first.
  static func target(of item: Int, in spread: Spread, first: Side) -> SummaryList.Target? {
    guard spread.comparison.voices.indices.contains(item) else { return nil }
    let name = spread.comparison.voices[item].name
    let finding = spread.order[first].first { index in
      let quotations = spread.findings[index].quotations
      return quotations.left?.speaker == name || quotations.right?.speaker == name
    }
    return finding.map { .finding($0) }
  }

  /// At least one cell for any word.
  private static func cells(_ words: Int, of most: Int, in bar: Int) -> Int {
    guard most > 0, words > 0 else { return 0 }
    return min(bar, max(1, words * bar / most))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension StyledText {
  /// `text` as one line, however long.
  static func unwrapped(_ text: StyledText) -> [StyledLine] { text.lines(columns: 100_000, limit: 1) }
}
