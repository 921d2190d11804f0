import News
import Testing

@testable import Comparing

struct TellingContrastsTests {
  private let opening = "The harbour council of Corran met on Monday evening in its old hall by the quay."
  private let other = "Corran's harbour council held its Monday meeting in the old hall beside the quay."

  private func tellings(_ left: String, _ right: String) -> [FramingContrast] {
    Comparison(
      of: Article(text: "\(opening)\n\nIts clerk opened the windows.\n\n\(left)"),
      and: Article(text: "\(other)\n\nThe clerk counted nine members.\n\n\(right)")
    ).framing.filter { $0.reason.hasPrefix("How the two tell it") }
  }

  private let attack =
    "Treasurer Ruth Pell shut two ferry lines for the winter on Friday, a cruel and reckless blow to the Corran crews."
  private let praise =
    "Treasurer Ruth Pell asked the ferry crews for patience while she brought the Corran port a bold and honest budget."

  @Test func twoSentencesThatTellOneMatterInOtherColoursAreShownWhole() throws {
    let found = try #require(tellings(attack, praise).first)
    let left = "\(opening)\n\nIts clerk opened the windows.\n\n\(attack)"
    #expect(left.text(in: found.left) == String(attack.dropLast()))
    #expect(found.reason.contains("“a cruel and reckless blow"))
  }

  @Test func wordsOfOneSentenceAloneWithoutAJudgementAreNoTelling() {
    let led = "The victory of the ferry crews led treasurer Ruth Pell to name nine lines of the Corran port."
    let meeting =
      "Treasurer Ruth Pell and the ferry crews of the Corran port will also hold a separate meeting."
    #expect(tellings(led, meeting).isEmpty)
    #expect(!tellings(led, meeting.replacing("separate", with: "reckless and cruel")).isEmpty)
  }

  @Test func aVerbInsideASubjectIsNotWhatASentenceSays() throws {
    let voted =
      "On Friday crews voted in Corran, Lund and Selmouth, with nine lines at stake for treasurer Ruth Pell."
    let hope =
      "If they vote for Ruth Pell in Corran on Friday, any hope she has of keeping nine lines runs through Selmouth in a reckless gamble."
    let found = try #require(tellings(voted, hope).first)
    #expect(!found.reason.contains("“has of"), "\(found.reason)")
  }

  /// What a telling shows stands in `own`, with what answers it beside it.
  @Test func sentencesBesideItThatAnswerEachOtherAreShownWithIt() throws {
    let after = "The ferry crews of the Corran port called the winter stop of two lines an insult."
    let answer =
      "Crews of the Corran port said that they would wait out the winter without the two ferry lines."
    let alone = try #require(tellings(attack, praise).first)
    let left = "\(opening)\n\nIts clerk opened the windows.\n\n\(attack) \(after)"
    #expect(left.text(in: alone.left) == String(attack.dropLast()))
    let found = try #require(
      tellings("\(attack) \(after)", "\(praise) \(answer)").first { $0.reason.contains("reckless") })
    #expect(left.text(in: found.left) == "\(attack) \(after.dropLast())")
    let far = try #require(
      tellings(
        "\(attack)\n\nIt rained on the hills all day long.\n\n\(after)",
        "\(praise)\n\nSnow fell on the northern moor.\n\n\(answer)"
      ).first { $0.reason.contains("reckless") })
    #expect(left.text(in: far.left) == String(attack.dropLast()))
  }

  @Test func theWordsThatAreNamedStandInThePassage() throws {
    let found = try #require(tellings(attack, praise).first)
    #expect(!found.words.left.isEmpty)
    #expect(found.words.left.allSatisfy { $0.overlap(found.left) == $0.count })
  }

  @Test func theSameSentenceIsNoTelling() {
    #expect(tellings(attack, attack).isEmpty)
  }

  @Test func twoMattersAreNoTelling() {
    #expect(
      tellings(attack, "The lighthouse on Skell Point was painted white by volunteers in June.").isEmpty)
  }

  @Test func aSentenceStandsInOneTellingAtMost() {
    let found = tellings("\(attack)\n\n\(attack)", "\(praise)\n\n\(praise)")
    #expect(Set(found.map(\.left)).count == found.count)
    #expect(Set(found.map(\.right)).count == found.count)
  }

  @Test func theModelAsksForAsManyNumbersAsThereAreFeatures() {
    #expect(TellingModel.weightCount == TellingFeatures.names.count)
  }

  @Test(arguments: SampleReports.pairs) func noCandidateIsMoreProbableThanItsBound(
    _ sample: SampleReports.Pair
  )
    throws
  {
    let articles = try sample.articles
    let comparer = Comparer(articles.left, articles.right)
    let aligner = Aligner(comparer, quotes: QuoteMatcher(comparer).matches())
    let pairs = SentencePair.pairs(comparer, aligner)
    for candidate in TellingContrasts(
      comparer: comparer, pairs: pairs, leads: Leads(comparer, aligner.related)
    ).candidates() {
      #expect(
        TellingModel.most(TellingFeatures.plain(of: candidate.pair, candidate.passages.map(\.sentences)))
          >= TellingModel.probability(candidate.features))
    }
  }
}
