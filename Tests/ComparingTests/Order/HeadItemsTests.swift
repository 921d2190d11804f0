import News
import Testing

@testable import Comparing

@Suite struct HeadItemsTests {
  private let early = """
    The ferry council of Selmouth approved the harbour levy on Friday, said Lena Ward.

    Ward called the levy “a fair price for a safe wall”.

    Rain fell on the market.
    """
  private let late = """
    Bread got dearer in Kessin, bakers complained.

    The price of flour rose again.

    Tomas Verrin opened a school.

    The band played until dawn in the park.

    A dog was found in the well by children.

    The ferry council of Selmouth approved the harbour levy on Friday, said Lena Ward.

    Ward called the levy “a fair price for a safe wall”.
    """

  private func items(_ left: String, _ right: String, titles: (String?, String?) = (nil, nil)) -> [HeadItem] {
    Comparison(of: Article(title: titles.0, text: left), and: Article(title: titles.1, text: right)).heads
  }

  private func words(_ items: [HeadItem], _ isWanted: (HeadItem) -> Bool) -> [String] {
    items.filter(isWanted).map { "\($0.kind) \($0.words): \($0.standing)" }
  }

  @Test func whatAHeadlineSaysAndTheOtherReportTellsLateIsBuried() {
    let items = items(early, late, titles: ("Selmouth ferry council approves levy", "Bread dearer in Kessin"))
    #expect(
      words(items) { $0.side == .left && $0.part == .headline } == [
        "statement Selmouth ferry council approves levy: buried", "name Selmouth: buried",
      ])
    #expect(items.first?.own?.paragraph == 0 && items.first?.other?.paragraph == 5)
  }

  @Test func whatTheOtherReportDoesNotTellIsAbsent() {
    let items = items(early, late, titles: ("Selmouth ferry council approves levy", "Bread dearer in Kessin"))
    #expect(
      words(items) { $0.side == .right && $0.part == .headline } == [
        "statement Bread dearer in Kessin: absent", "name Kessin: absent",
      ])
  }

  @Test func whatBothHeadlinesSayStandsInTheHeadline() {
    let items = items(early, late, titles: ("Selmouth approves levy", "Harbour levy approved in Selmouth"))
    #expect(items.filter { $0.part == .headline }.allSatisfy { $0.standing == .headline })
  }

  @Test func aHeadlinesQuotationAndNumberHaveTheirPlaces() {
    let items = items(
      "The levy is 40 pounds. " + early, late, titles: ("Levy of 40 pounds is “a fair price”", nil))
    #expect(
      words(items) { $0.part == .headline && $0.kind != .statement } == [
        "number 40: absent", "quotation a fair price: buried",
      ])
  }

  @Test func aLeadHasItsSentencesQuotationsAndNames() {
    let items = items(early, late).filter { $0.side == .left }
    #expect(items.allSatisfy { $0.part == .lead })
    #expect(
      words(items) { $0.kind != .statement } == [
        "quotation a fair price for a safe wall: buried", "name Selmouth: buried", "name Lena Ward: buried",
      ])
    #expect(words(items) { $0.kind == .statement }.map { $0.hasSuffix("buried") } == [true, true])
  }

  @Test func theOutletIsNoNameOfItsLead() {
    let article = Article(
      outlet: Outlet(name: "The Selmouth Wire"), text: "A wall fell at dawn, the Selmouth Wire has learned.")
    let items = Comparison(of: article, and: Article(text: late)).heads
    #expect(words(items) { $0.side == .left && $0.kind == .name } == [])
  }

  @Test func aCommonWordDoesNotTellAName() {
    let items = items("The workers of Corran Dam left.", "Behind a dam there is water.")
    #expect(words(items) { $0.kind == .name } == ["name Corran Dam: absent"])
  }

  @Test func aNameThatOnlyOpensASentenceIsNone() {
    #expect(items("Rain fell. Then “Wait,” a man said.", "Snow fell.").allSatisfy { $0.kind != .name })
  }
}
