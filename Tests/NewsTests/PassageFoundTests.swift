import News
import Testing

@Suite("A kept passage finds its place again")
struct PassageFoundTests {
  private func passage(_ words: String, of text: String, nth: Int = 1) -> Passage {
    let article = Article(text: text)
    let places = Array(text.unicodeScalars.indices).enumerated().filter {
      text.unicodeScalars[$0.element...].starts(with: words.unicodeScalars)
    }
    let start = places[nth - 1].offset
    return Passage(TextRange(start, start + words.unicodeScalars.count), of: article)
  }

  @Test("The old place wins while the words still stand there")
  func oldPlace() {
    let text = "The talks began. The talks ended."
    let kept = passage("The talks", of: text, nth: 2)
    #expect(kept.found(in: text) == TextRange(17, 26))
  }

  @Test("Words that moved are found where they are now")
  func moved() {
    let kept = passage("talks", of: "the talks began")
    #expect(kept.found(in: "On Monday, the talks began") == TextRange(15, 20))
  }

  @Test("Of several occurrences the one with the old surroundings is taken")
  func surroundings() {
    let kept = passage(
      "the treaty", of: "Japan signed the treaty in May. China left the treaty in June.", nth: 2)
    let now = "Update. Japan signed the treaty in May. Later, China left the treaty in June."
    #expect(
      kept.found(in: now).map { now.text(in: TextRange($0.start - 5, $0.end + 8)) }
        == "left the treaty in June")
  }

  @Test("Between equal surroundings the nearest is taken")
  func nearest() {
    let kept = Passage(
      article: Article(text: "").id, range: TextRange(9, 11), exact: "ab", prefix: "", suffix: "")
    #expect(kept.found(in: "ab______ab__ab") == TextRange(8, 10))
  }

  @Test("Words that are gone, and no words, have no place", arguments: ["", "Quite another text.", "tal"])
  func gone(text: String) {
    #expect(passage("talks", of: "the talks began").found(in: text) == nil)
    let empty = Passage(
      article: Article(text: "").id, range: TextRange(0, 0), exact: "", prefix: "", suffix: "")
    #expect(empty.found(in: text) == nil)
  }

  @Test("An old place beyond the text, or before it, does no harm")
  func impossiblePlaces() {
    for range in [TextRange(900, 905), TextRange(-5, 0)] {
      let kept = Passage(article: Article(text: "").id, range: range, exact: "talks", prefix: "", suffix: "")
      #expect(kept.found(in: "the talks") == TextRange(4, 9))
    }
  }

  @Test("Offsets count scalars, also after emoji and combining marks")
  func scalars() {
    let kept = passage("talks", of: "the talks")
    let now = "👨‍👩‍👧 e\u{301} the talks"
    #expect(kept.found(in: now).map { now.text(in: $0) } == "talks")
  }
}
