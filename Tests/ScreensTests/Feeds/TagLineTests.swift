import Testing

@testable import Screens

@Suite("Tags as a line to edit")
struct TagLineTests {
  @Test(
    "What is written is read as the same tags",
    arguments: [
      ["ships", "two words"], ["Law, Courts", "US/Canada"], ["#hash", "a\"b", "say \"hi\""], [],
      ["é", "news"],
      ["\"", "two  blanks"],
    ])
  func roundTrip(tags: [String]) {
    #expect(TagLine(typed: TagLine(tags).text).tags == tags.sorted())
  }

  @Test("Words are parted by blanks and commas, with or without #")
  func typed() {
    #expect(TagLine(typed: " #world, news  world ").tags == ["news", "world"])
    #expect(TagLine(typed: "#\"two words\" ships").tags == ["ships", "two words"])
    #expect(TagLine(typed: "\"never closed").tags == ["never closed"])
    #expect(TagLine(typed: "# , \"\"").tags.isEmpty)
  }

  @Test("A plain tag stands as it is, and one of several words between marks")
  func written() {
    #expect(TagLine(["two words", "ships"]).text == "ships \"two words\"")
  }
}
