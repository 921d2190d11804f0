import News
import TestSupport
import Testing

@testable import Comparing

/// What looks like a contrast and shows a reader nothing, each beside one that does.
@Suite struct WorthOfContrastsTests {
  private func framing(_ left: String, _ right: String) -> [String] { Comparison(left, right).drawnFraming }

  private func has(_ kind: FramingContrast.Kind, _ left: String, _ right: String) -> Bool {
    Comparison(left, right).framing.contains { $0.kind == kind }
  }

  @Test func wordsThatASpeakerSaidJudgeNothing() {
    func isReported(_ text: String, _ word: String) -> Bool {
      let reading = Comparer(Article(text: text), Article(text: "Nothing.")).readings.left
      let index = reading.tokens.indices.first { reading.word($0) == word } ?? 0
      return reading.isReported(index, in: reading.sentences[0].tokens)
    }
    #expect(isReported("Ada Moss said the transit levy was scandalous.", "scandalous"))
    #expect(isReported("Ada Moss issued a statement, saying the levy was scandalous.", "scandalous"))
    #expect(isReported("Ada Moss said on Friday that the scandalous levy would fall.", "scandalous"))
    #expect(!isReported("The embattled mayor defended the scandalous levy.", "scandalous"))
    #expect(!isReported("“It stays,” said the embattled mayor.", "embattled"))
    #expect(!isReported("Ada Moss said in a furious tirade that it stays.", "furious"))
    #expect(!isReported("Ada Moss said it stays, a stunning reversal.", "stunning"))
  }

  @Test func aDistanceFromASpeakersWholeSentenceIsNone() {
    let distant = "Moss spoke of what nurses called “lantern streets” in the north of Selmouth."
    #expect(
      !has(
        .hedge,
        "“Nine of our roads have no other light at night and nurses know them as lantern streets,” Moss said.",
        distant))
    #expect(has(.hedge, "Moss spoke of lantern streets in the north of Selmouth.", distant))
  }

  @Test func aTermOfTwoWordsBehindSoCalledNeedsBoth() {
    #expect(
      !has(
        .hedge, "Married couples in Selmouth pay the levy.",
        "Couples in Selmouth pay the so-called marriage penalty."))
    #expect(
      has(.hedge, "Couples in Selmouth pay the penalty.", "Couples in Selmouth pay the so-called penalty."))
  }

  @Test func anotherFormOfOneVerbInAQuotationIsNone() {
    #expect(
      framing(
        "“They told us the gate was shut and then they saying that it stood open,” Ada Moss told the hall.",
        "“They told us the gate was shut and then they said that it stood open,” Ada Moss told the hall.")
        == [])
  }

  @Test func anAlteredQuotationWhoseWordsStandElsewhereIsNone() {
    let big = "“We have a big task ahead of us in Selmouth,” Ada Moss said."
    let real = "“We have a real task ahead of us in Selmouth,” Ada Moss said."
    func changed(_ left: String, _ right: String) -> Bool {
      Comparison(left, right).framing.contains {
        $0.reason.contains("same quotation with these words changed")
      }
    }
    #expect(changed(big, real))
    #expect(!changed(big, "\(real) Later she told the hall: \(big)"))
  }

  @Test func marksAroundANameAreNoScareQuotes() {
    #expect(
      !has(
        .scareQuotes,
        "The port sent letters to every club with “harbour first” on its flag in March.",
        "The port sent letters to every Harbour First club in March."))
  }

  @Test func aWordThatBothSentencesUseIsNoLabel() {
    #expect(
      !has(
        .label, "The council will recognise gay marriage in Selmouth from May.",
        "The council of Selmouth will recognise the marriages of lesbian and gay couples from May."))
    #expect(
      has(
        .label, "The council will recognise homosexual marriage in Selmouth from May.",
        "The council will recognise gay marriage in Selmouth from May."))
  }

  @Test func oneVerbOfTwoSpeakersIsNoMatter() {
    func argued(_ left: String, _ right: String) -> Bool {
      framing(
        "\(left) argued that the ferry fares of Selmouth harbour should be lowered in spring.",
        "\(right) argued that the ferry fares will galvanize the harbour clubs of Selmouth this year."
      ).contains { $0.contains("argued") }
    }
    #expect(argued("The dockers", "The dockers"))
    #expect(!argued("The dockers", "Owners of the boats"))
  }

  @Test func verbsOfAnotherStanceOfTwoSpeakersAreNoMatter() {
    func isSet(_ left: String, _ right: String) -> Bool {
      Comparison(
        "\(left) said that the ferry fares of Selmouth harbour were a heavy burden for the clubs.",
        "\(right) accused that the ferry fares of Selmouth harbour were too high for the clubs."
      ).framing.contains { $0.reason.contains("“accused”") }
    }
    #expect(isSet("The dockers", "The dockers"))
    #expect(!isSet("The dockers", "Owners of the boats"))
  }

  @Test("Words that only say how much is meant do not judge", arguments: ["mere", "pointed"])
  func wordsThatDoNotJudge(word: String) {
    func isSet(_ word: String) -> Bool {
      Comparison(
        "The council of Selmouth met with \(word) opposition from dockers.",
        "The council of Selmouth met with opposition from dockers on Friday."
      ).framing.contains { $0.reason.contains("“\(word)” judges") }
    }
    #expect(!isSet(word))
    #expect(isSet("furious"))
  }

  @Test func whoPointsToSomethingVouchesForNothing() {
    func isSet(_ verb: String) -> Bool {
      has(
        .attribution, "Ada Moss said the ferry was “a gift to the whole harbour of Selmouth.”",
        "Ada Moss \(verb) the ferry was “a gift to the whole harbour of Selmouth.”")
    }
    #expect(isSet("pointed out that"))
    #expect(!isSet("pointed to the boats and said"))
    func givesBehind(_ verb: String) -> Bool {
      has(
        .attribution, "“It is a gift to the whole harbour of Selmouth,” Ada Moss said.",
        "“It is a gift to the whole harbour of Selmouth,” Ada Moss \(verb).")
    }
    #expect(givesBehind("pointed out"))
    #expect(!givesBehind("pointed to on Friday"))
  }

  @Test func whatASpeakerFeelsIsGivenByTheVerbOfSaying() {
    func isSet(_ tag: String) -> Bool {
      has(
        .attribution, "\(tag) “robbed by the council of Selmouth.”",
        "“I was robbed by the council of Selmouth,” he told the hall.")
    }
    #expect(isSet("Tom Reed felt"))
    #expect(!isSet("Tom Reed said he felt"))
    #expect(isSet("Tom Reed claimed he felt"))
  }

  @Test func aParagraphThatEndsInAVerbOfSayingSaysNotTheNext() {
    let accused = "They accused the port of “taking the last boats of the harbour at night.”"
    #expect(!has(.attribution, accused, "“It is a shame,” the dockers of Selmouth added\n\n\(accused)"))
  }

  @Test func aReportThatUsesBothPlainWordsChoosesNone() {
    let march = "Nine protesters marched through the harbour of Selmouth on Friday against the ferry fares."
    let other = "Nine activists marched through the harbour of Selmouth on Friday against the ferry fares."
    func isSet(_ more: String) -> Bool {
      Comparison(march, "\(other) \(more)").framing.contains { $0.kind == .label }
    }
    #expect(isSet("It rained."))
    #expect(!isSet("The protesters sang."))
  }

  @Test func aVerbWithAnotherObjectGivesNoWords() {
    func has(_ tag: String) -> Bool {
      let words = "“It was my own boat, and it is part of the story of this harbour.”"
      return self.has(.attribution, "\(tag)\n\n\(words)", "\(words.dropLast(2)),” Tom Reed wrote.")
    }
    #expect(!has("Tom Reed claimed damages and won."))
    #expect(has("Tom Reed claimed on Friday:"))
  }

  @Test func aVerbThatSaysNothingIsNoMatter() {
    let (left, right) = (
      "The mayor gets furious calls from the dockers at night.",
      "The ferry gets a coat of paint in the autumn."
    )
    #expect(framing(left, right) == [])
  }

  @Test func aSentenceStandsForOneMatter() {
    let left =
      "The mayor of Selmouth blasted the dockers on Friday and flaunted her ferry budget before the harbour council."
    let right =
      "The mayor of Selmouth criticised the dockers on Friday. She presented her ferry budget to the harbour council."
    let wordings = Comparison(left, right).framing.filter { $0.kind == .wording || $0.kind == .attribution }
    #expect(wordings.count < 2, "\(Comparison(left, right).drawnFraming)")
  }

  @Test func aPredicateIsShownWithItsSubject() {
    let comparison = Comparison(
      "In Selmouth the mayor drew a furious rebuke from dockers over the ferry budget on Friday.",
      "In Selmouth the ferry budget drew a cool answer from dockers on Friday.")
    #expect(
      comparison.framing.contains { comparison.text($0.left, .left).hasPrefix("the mayor drew") }
        || comparison.framing.contains {
          comparison.text($0.left, .left).hasPrefix("In Selmouth the mayor drew")
        },
      "\(comparison.drawnFraming)")
  }
}
