import News
import Testing

@testable import Comparing

/// Which words of a headline or a lead are one name.
@Suite struct NameRunTests {
  private func names(_ lead: String) -> [String] {
    let text = "\(lead)\n\nThe ferry sailed at nine.\n\nRain fell on the quay."
    return Comparison(text, "A kettle was recalled.").heads.filter { $0.side == .left && $0.kind == .name }
      .map(\.words)
  }

  @Test func aHyphenAndAnInitialJoinAName() {
    #expect(names("The shop of Lund-Park shut on Friday.") == ["Lund-Park"])
    #expect(names("The vote was called by Ada R. Moss on Friday.") == ["Ada R. Moss"])
  }

  @Test func aPartyAndAStateAreNoName() {
    #expect(names("The vote was called by Ada Moss (R-Ohio) on Friday.") == ["Ada Moss"])
    #expect(names("The vote was called by Ada Moss, D-Calif., on Friday.") == ["Ada Moss"])
  }

  @Test func namesWithACommaBetweenAreTwo() {
    #expect(names("The vote in Kessin, Selmouth and Lund was close.") == ["Kessin", "Selmouth", "Lund"])
  }
}
