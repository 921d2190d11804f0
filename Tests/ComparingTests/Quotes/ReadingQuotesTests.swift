import Testing

@testable import Comparing

@Suite("Quotations by the tokens they hold")
struct ReadingQuotesTests {
  private static let text = """
    Rain fell. “We said ‘no boats’ and we meant it,” Ada Moss said. “Not one,” she added.

    The harbour “was shut” for a day, and the mayor called it ‘a pity’.
    """

  private let reading = Reading(of: Self.text)

  @Test func areThoseThatALookAtAllOfThemFinds() {
    #expect(reading.quotes.contains { $0.outer != nil })
    for token in reading.tokens.indices {
      let first = reading.quotes.firstIndex { $0.tokens.contains(token) }
      #expect(reading.outermostQuote(at: token) == first, "\(token)")
    }
  }

  @Test func thoseAroundAStretchHoldAllThatHaveATokenOfIt() {
    for start in reading.tokens.indices {
      for end in start + 1...reading.tokens.count {
        let near = reading.quotes(around: start..<end)
        let all = reading.quotes.indices.filter { reading.quotes[$0].tokens.overlaps(start..<end) }
        #expect(all.allSatisfy(near.contains), "\(start)..<\(end)")
      }
    }
  }
}
