import Canvas
import News
import TestSupport
import Testing

@testable import Comparing
@testable import Screens

/// How passages that are set against each other as wholes are drawn: only the words that are named stand out.
@Suite struct PassageStyleTests {
  private let size = Size(columns: 160, rows: 30)

  private func screen(_ actions: [Action]) -> ComparisonScreen {
    let rest = "The hall was full. Nobody left before ten."
    var screen = ComparisonScreen(
      Comparison(
        of: Article(
          text:
            "Mayor Ada Moss presented a ferry budget to the harbour council of Selmouth on Friday. \(rest)"),
        and: Article(
          text:
            "Dockers met the ferry budget of Mayor Ada Moss with a furious rebuke at the harbour gates, and shut two piers. \(rest)"
        )))
    for action in actions { _ = screen.perform(action, size: size) }
    return screen
  }

  private func style(of words: String, _ screen: ComparisonScreen) -> Style? {
    let frame = screen.render(size: size)
    for (row, line) in frame.picture.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let found = line.firstRange(of: words) {
        return frame[line.distance(from: line.startIndex, to: found.lowerBound), row].style
      }
    }
    return nil
  }

  @Test func namedWordsAreBoldAndTheRestIsNot() {
    let screen = screen([.layer(4)])
    #expect(screen.spread.findings.contains { $0.isPassage })
    #expect(style(of: "furious rebuke", screen) == Style(.framing, .bold))
    #expect(style(of: "shut two piers", screen) == Style(.framing))
  }

  @Test func ofThePassageAtHandTheNamedWordsAreTurnedRound() {
    let screen = screen([.layer(4), .nextFinding])
    #expect(style(of: "furious rebuke", screen) == Style(.framing, [.bold, .reverse]))
    #expect(style(of: "shut two piers", screen) == Style(.framing, .underline))
  }
}
