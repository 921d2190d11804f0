import News
import Testing

@testable import Screens

@Suite struct DoubtWordsTests {
  @Test(
    "What is no filter is named with what is possible",
    arguments: [
      (
        "before:garbage",
        "names no day (2026-11-22, 2026-11, today, yesterday, 7d do)"
      ),
      ("is:old", "is no filter (is:unread and is:read are)"), ("has:note", "is no filter (has:bookmark is)"),
      ("category:", "names no category (category:po finds all with “po” in their names)"),
      ("-is:read", "words, outlet: and category: can be left out, is: cannot"),
      ("-outlet:", "names no outlet (outlet:po finds all with “po” in their names)"),
    ])
  func words(part: String, words: String) throws {
    let doubt = try #require(SearchQuery(part).doubtful.first)
    #expect(doubt.part == part && doubt.words == words)
  }
}
