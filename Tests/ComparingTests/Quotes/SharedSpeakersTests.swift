import News
import Testing

@testable import Comparing

@Suite struct SharedSpeakersTests {
  private func names(_ left: String, _ right: String) -> [String] {
    Comparison(left, right).quotes.flatMap { [$0.left, $0.right] }.compactMap { $0?.speaker }
  }

  @Test func aSurnameTakesTheFullestFormOfEitherReport() {
    let found = names("“The wall will hold,” Reed said.", "“Nobody came to the harbour,” Mara Reed said.")
    #expect(found == ["Mara Reed", "Mara Reed"])
  }

  @Test func aFamilyNameThatStandsFirstIsTheFullName() {
    let found = names(
      "“The wall will hold,” Lin said.", "“Nobody came to the harbour,” spokesperson Lin Jian said.")
    #expect(found == ["Lin Jian", "Lin Jian"])
    let voices = Comparison(
      "“The wall will hold,” Lin said.", "“Nobody came to the harbour,” spokesperson Lin Jian said."
    ).voices
    #expect(voices.map(\.name) == ["Lin Jian"])
  }

  @Test func aFirstNameOfTwoPeopleIsLeftAlone() {
    let found = names(
      "“The wall will hold,” Lin said.",
      "“Nobody came to the harbour,” Lin Jian said. “The ferry sails on Monday,” Lin Bo said.")
    #expect(found.first == "Lin")
  }

  @Test func twoPeopleOfOneSurnameAreTwoVoices() {
    let voices = Comparison(
      "“The wall will hold,” Ada Reed said. “It will fall by Friday,” Tom Reed said.",
      "“Nobody came to the harbour,” Ada Reed said."
    ).voices
    #expect(Set(voices.map(\.name)) == ["Ada Reed", "Tom Reed"])
    #expect(voices.first { $0.name == "Ada Reed" }?.right.quotes == 1)
  }

  @Test func aTitleMakesNoSecondPerson() {
    let voices = Comparison(
      "“The wall will hold,” Father Ames said.", "“Nobody came to the harbour,” Thomas Ames said."
    ).voices
    #expect(voices.map(\.name) == ["Thomas Ames"])
  }
}
