import News
import TestSupport
import Testing

@testable import Comparing

/// Two places that only seem to tell one matter, or to judge it, each beside two that do.
@Suite struct OneMatterTests {
  private func has(_ kind: FramingContrast.Kind, _ left: String, _ right: String) -> Bool {
    Comparison(left, right).framing.contains { $0.kind == kind }
  }

  private func phrases(_ text: String) -> [Phrase] {
    Comparer(Article(text: text), Article(text: "Nothing.")).phrases(of: 0, on: .left)
  }

  private func stance(_ verb: String, in text: String) -> Stance? {
    let comparer = Comparer(Article(text: text), Article(text: "Nothing."))
    return comparer.phrases(of: 0, on: .left).first {
      $0.kind == .predicate && comparer.readings.left.word($0.head) == verb
    }?.stance
  }

  private func judging(_ text: String) -> [String] {
    let comparer = Comparer(Article(text: text), Article(text: "Nothing."))
    return comparer.phrases(of: 0, on: .left).flatMap(\.contents).filter(\.isLoaded).map {
      comparer.readings.left.word($0.token)
    }
  }

  @Test(arguments: [
    "The ammunition was stored beside a gang of dockers.",
    "A severe storm broke the gross weight of a violent sea.",
    "Nurses rescued nine people after the attack on the harbour.",
    "The entitlement was paid for wreckage and poison.",
  ]) func aWordThatNamesAThingJudgesNothing(text: String) { #expect(judging(text) == []) }

  @Test func aWordThatJudgesStillDoes() {
    #expect(judging("The embattled mayor drew a furious rebuke.").contains("embattled"))
  }

  @Test func aVerbThatVouchesHoldsAClause() {
    #expect(stance("recognize", in: "The port will recognize their papers even if they live abroad.") == nil)
    #expect(stance("recognize", in: "Dockers recognize that the port is lost.") == .factive)
    #expect(
      stance("admitted", in: "The levy will cost nine crowns, Ada Moss admitted under pressure.") == .factive)
  }

  @Test func whoDefendsHimselfTakesNoSide() {
    #expect(stance("defended", in: "The mayor defended himself before the council.") == nil)
    #expect(stance("defended", in: "The mayor defended the levy before the council.") == .favouring)
  }

  @Test func whatIsNotSaidTakesNoStance() {
    #expect(stance("claim", in: "The mayor did not claim that the levy was fair.") == nil)
    #expect(stance("claimed", in: "The mayor claimed that the levy was fair.") == .distancing)
  }

  @Test func commentsThatWereMadeAreNoVerb() {
    #expect(
      stance("comments", in: "They heard “a fair levy,” comments that have been condemned by the port.")
        == nil)
  }

  @Test func aNounOrAWordOfTheCourtsIsNoVerbOfAttack() {
    #expect(
      stance("attack", in: "The council met after the May 2, 2012, attack on the harbour at Kessin.") == nil)
    #expect(stance("charges", in: "The mayor pleaded guilty to charges that she sold the harbour.") == nil)
    #expect(stance("dismissed", in: "The lawsuit of the dockers may soon be dismissed by the court.") == nil)
    #expect(stance("dismissed", in: "The mayor dismissed the claims of the dockers.") == .hostile)
    #expect(stance("charges", in: "The mayor charges that the dockers sold the harbour.") == .distancing)
  }

  @Test func whatTwoPredicatesShareMakesThemOneMatter() {
    #expect(
      has(
        .wording,
        "Dockers said that the harbour board tried to alter the safety report for political reasons.",
        "The mayor had been complicit in trying to alter the safety report for political reasons."))
  }

  @Test func anAdverbIsNoMatter() {
    let comparer = Comparer(
      Article(text: "The dockers ultimately lost nine ferries."), Article(text: "Nothing."))
    let contents = comparer.phrases(of: 0, on: .left).flatMap(\.contents)
    let plain = Set(contents.filter(\.isPlain).map { comparer.readings.left.word($0.token) })
    #expect(plain == ["dockers", "lost", "ferries"])
  }

  @Test func twoVerbsOfAnotherStanceNeedOneMatter() {
    let told = "Ada Moss told the harbour council of a storm."
    #expect(!has(.attribution, "Ada Moss admitted that no ferry had come.", told))
    #expect(
      has(
        .attribution, "Ada Moss admitted that the levy would cost the dockers nine crowns.",
        "Ada Moss told the harbour council that the levy would cost the dockers nine crowns."))
  }

  @Test func aSoftenedWordOfAnotherClaimIsNone() {
    func isSoftened(_ left: String, _ right: String) -> Bool {
      Comparison(left, right).framing.contains { $0.reason.contains("softens") }
    }
    let levy = "Dockers and the harbour board of Selmouth met on Friday about a levy, "
    #expect(
      !isSoftened(
        levy + "reportedly harsh on the fishing boats of Kessin.", levy + "harsh words were spoken."))
    let plan = "The harbour board of Selmouth will reportedly call for lanterns and nine new ferries in May."
    #expect(
      isSoftened(plan, "The harbour board of Selmouth will call for lanterns and nine new ferries in May."))
  }

  @Test func noCommentIsNoPredicate() {
    func heads(_ text: String) -> Int { phrases(text).count { $0.kind == .predicate } }
    #expect(heads("The mayor did not respond to requests for comment on Friday.") == 0)
    #expect(heads("The mayor declined to comment.") == 0)
    #expect(heads("The mayor did not respond to the dockers.") > 0)
  }

  @Test func twoActsOnTwoThingsAreNoAgency() {
    #expect(
      !has(
        .agency, "Ada Moss was offered a seat on the harbour board, the council said.",
        "The council offered the dockers a seat on the harbour board."))
    #expect(
      has(
        .agency, "Ada Moss was offered a seat on the harbour board, the council said.",
        "Selmouth offered Ada Moss a seat on the harbour board."))
  }

  @Test func twoPlainWordsOfAFamilyAreNoChoice() {
    #expect(
      !has(.label, "The council passed a reform of the port.", "The council passed an overhaul of the port."))
    #expect(
      has(.label, "The regime closed the harbour at Kessin.", "The government closed the harbour at Kessin."))
  }

  @Test func aHotelInACapitalIsNoGovernment() {
    #expect(!has(.label, "He rested in a Beijing hotel in May.", "He rested in a China hotel in May."))
    #expect(has(.label, "Beijing protested on Friday.", "China protested on Friday."))
  }

  @Test func whatBothSayOfOneAnotherIsNotTold() {
    #expect(
      !has(
        .attribution, "Ada Moss endorsed the harbour levy on Friday in Selmouth.",
        "Ada Moss announced on Friday that she will endorse the harbour levy in Selmouth."))
  }

  @Test func whoLeadsIntoAQuotationWithAnAttackTakesASide() {
    let quote = "“A telephone call costs nothing at all in this town,” she said."
    #expect(
      has(
        .attribution, "Ada Moss slammed the ferry company on Friday. \(quote)",
        "Ada Moss spoke to the ferry company on Friday. \(quote)"))
  }

  @Test("A reason names both words where two words name one thing")
  func reasons() {
    func reason(_ left: String, _ right: String) -> String? {
      Comparison(left, right).framing.map(\.reason).first { $0.contains("with other words around it") }
    }
    let text = "The council of Selmouth voted on Friday to take "
    let end = " from every dealer in the harbour by the end of May."
    #expect(
      reason(text + "vicious firearms" + end, text + "small guns" + end)?.hasPrefix(
        "“firearms” and “guns” are one thing") == true)
    #expect(
      reason(text + "vicious guns" + end, text + "small guns" + end)?.hasPrefix("Both use “guns”") == true)
  }
}
