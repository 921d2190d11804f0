import News
import Testing

@testable import Comparing

@Suite struct NamingsTests {
  /// The rows as `label left+quoted/right+quoted only`.
  private func rows(_ left: String, _ right: String) -> [String] {
    Comparison(left, right).namings.flatMap(\.labels).map {
      let only = $0.onlyOn.map { " \($0.rawValue)" } ?? ""
      return "\($0.text) \($0.left.plain)+\($0.left.quoted)/\($0.right.plain)+\($0.right.quoted)\(only)"
    }
  }

  @Test func theNamesOfACountryAreCountedBySide() {
    let found = rows(
      "The DPRK fired a rocket. The DPRK said it was a test.", "North Korea fired a rocket on Friday.")
    #expect(found == ["DPRK 2+0/0+0 left", "North Korea 0+0/1+0 right"])
  }

  @Test func aDatelineIsNoLabel() {
    let found = rows(
      "TOKYO (Reuters) — The DPRK fired a rocket over Japan.", "North Korea fired a rocket over Japan.")
    #expect(found == ["DPRK 1+0/0+0 left", "North Korea 0+0/1+0 right"])
  }

  @Test func aCountryAndItsAdjectiveAreOneLabel() {
    #expect(rows("America met the envoys. America left.", "American envoys met. American ships left.") == [])
    #expect(
      rows("The United States met. The United States left.", "American envoys met. America left.") == [
        "United States 2+0/0+0 left", "America 0+0/2+0 right",
      ])
  }

  @Test func theStopsOfAnAcronymMakeNoOtherLabel() {
    #expect(rows("The FBI met. The FBI left.", "The F.B.I. met. The F.B.I. left.") == [])
  }

  @Test func anAcronymIsAnotherNameOfWhatItsLettersAreOf() {
    #expect(
      rows("The HWA met. The HWA left.", "The Harbour Workers Alliance met in Harl.") == [
        "HWA 2+0/0+0 left", "Harbour Workers Alliance 0+0/1+0 right",
      ])
  }

  @Test func aLabelKnowsWhereItStandsFirst() {
    let left = "It rained. The DPRK fired a rocket. The DPRK said it was a test."
    let right = "North Korea fired a rocket on Friday."
    let labels = Comparison(left, right).namings.flatMap(\.labels)
    #expect(labels.map { $0.first.left } == [TextRange(15, 19), nil])
    #expect(labels.map { $0.first.right } == [nil, TextRange(0, 11)])
  }

  @Test func whatIsQuotedIsCountedApart() {
    let found = rows(
      "“The regime is weak,” Lena Ward said. The government said nothing. The government met.",
      "The regime said nothing. The regime met.")
    #expect(found == ["regime 0+1/2+0", "government 2+0/0+0 left"])
  }

  @Test func aTitleThatHasAHolderIsAName() {
    let found = rows(
      "President Lena Ward spoke. The president left for Selmouth.",
      "Lena Ward spoke. Ward left for Selmouth.")
    #expect(found.contains("the president 1+0/0+0 left"))
    #expect(found.contains("President Lena Ward 1+0/0+0 left"))
  }

  @Test func theSameNamesOnBothSidesAreNoRow() {
    #expect(rows("China met Japan in May. China left.", "China met Japan in June. China stayed.") == [])
  }

  @Test func logOddsPointToTheSideThatUsesTheLabel() {
    let labels = Comparison(
      "The DPRK fired a rocket. The DPRK said it was a test.", "North Korea fired a rocket on Friday."
    ).namings.flatMap(\.labels)
    #expect(labels.map { $0.logOdds > 0 } == [true, false])
  }

  @Test func namingsOfSwappedReportsAreSwapped() {
    let left = "The DPRK fired a rocket. The DPRK said it was a test."
    let right = "North Korea fired a rocket on Friday."
    let there = Comparison(left, right).namings.flatMap(\.labels)
    let back = Comparison(right, left).namings.flatMap(\.labels)
    #expect(Set(there.map { "\($0.text) \($0.left.all)" }) == Set(back.map { "\($0.text) \($0.right.all)" }))
  }
}
