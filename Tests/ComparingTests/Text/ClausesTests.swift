import News
import Testing

@testable import Comparing

/// Each sentence is written with `¦` where a clause begins.
@Suite struct ClausesTests {
  private func expectClauses(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = Reading(of: marked.replacing("¦", with: ""))
    let clauses = reading.sentences.flatMap { Clauses.clauses(of: $0, in: reading) }
    let found = clauses.map { reading.text(reading.range(of: $0)) }.joined(separator: " ¦")
    #expect(found == marked, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "The dam overflowed on Tuesday; ¦the town was empty.",
    "The bridge fell at noon, ¦which surprised nobody there.",
    "Nobody was hurt there ¦while the gates were open.", "Three gates were opened — ¦nobody had been warned.",
  ]) func clausesEndWhereTheNextOneOpens(text: String) { expectClauses(text) }

  @Test(arguments: [
    "The dam overflowed.", "Yes, and no.", "Rain, wind and snow fell on the hills.",
    "He met Holt, Vane and Lind.",
  ])
  func aListIsOneClause(text: String) { expectClauses(text) }

  @Test func theClausesOfASentencePartItsTokens() throws {
    for pair in SampleReports.pairs {
      for article in [try pair.articles.left, try pair.articles.right] {
        let reading = Reading(article, vocabulary: Vocabulary())
        for sentence in reading.sentences {
          let clauses = Clauses.clauses(of: sentence, in: reading)
          let tokens = Array(sentence.tokens.dropFirst(sentence.dateline))
          #expect(clauses.flatMap(Array.init) == tokens)
          #expect(!clauses.contains { $0.isEmpty })
        }
      }
    }
  }
}
