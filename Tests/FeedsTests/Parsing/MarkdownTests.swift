import News
import TestSupport
import Testing

@testable import Feeds

@Suite struct MarkdownTests {
  private func article(_ text: String) throws -> Article {
    try ArticleFile.parse(Array(text.utf8), name: "report.md")
  }

  @Test(arguments: [
    ("**Lin Jian** [said](https://example.org)", "Lin Jian said"),
    ("_a_ and *b* and ***c*** and ~~d~~ and `e_f`", "a and b and c and d and e_f"),
    ("5 * 3 is snake_case, [sic] and a_b_c", "5 * 3 is snake_case, [sic] and a_b_c"),
    ("\"stop *inventing* enemies\"", "\"stop inventing enemies\""),
    ("*one **two** three*", "one two three"),
    ("unclosed **bold and *more", "unclosed **bold and *more"),
    ("![chart](a.png)See [a (b)](x_(y)_z).", "See a (b)."),
    ("<https://example.org/a> <b>bold</b> <!-- no --> 3 < 4 > 2", "https://example.org/a bold  3 < 4 > 2"),
    ("\\*kept\\* and \\[this\\](that)", "*kept* and [this](that)"),
    ("note[^1] here", "note here"),
    ("``a ` b`` and a ` alone", "a ` b and a ` alone"),
    ("[“China’s”](u) “[w]e urge”", "“China’s” “[w]e urge”"),
  ])
  func inlineMarkupGoesAndWordsStay(markdown: String, words: String) {
    #expect(MarkdownInline.text(of: markdown) == words)
  }

  @Test func blocksBecomeParagraphs() throws {
    let article = try article(
      """
      # Talks begin

      A wrapped
      line with a [link][1].

      ## Background
      > Quoted
      > words.

      - first
      - second

      1. one
      2. two

      ***
      In
      2024. It rained.

      ```
      code *stays*
      ```

      [1]: https://example.org
      """)
    #expect(article.title == "Talks begin")
    #expect(
      article.text.split(separator: "\n\n") == [
        "A wrapped line with a link.", "Background", "Quoted words.", "first", "second", "1. one", "2. two",
        "In 2024. It rained.", "code *stays*",
      ])
  }

  @Test func anUnderlinedHeadingIsATitle() throws {
    #expect(try article("Talks\n=====\n\nText.").title == "Talks")
    #expect(try article("Talks\n---\n\nText.").text == "Talks\n\nText.")
  }

  @Test func theFrontMatterTitleWins() throws {
    let same = try article("---\ntitle: A\n---\n# A\n\nText.")
    #expect(same.title == "A" && same.text == "Text.")
    let other = try article("---\ntitle: A\n---\n# B\n\nText.")
    #expect(other.title == "A" && other.text == "B\n\nText.")
  }

  @Test func aTextWithoutBlankLinesHasOneParagraphALine() throws {
    #expect(try article("One.\nTwo.").text == "One.\n\nTwo.")
  }

  @Test func aHeadingWithoutATextIsEmpty() {
    #expect(throws: ArticleFileError(path: "report.md", kind: .empty)) { try article("# Only a heading\n") }
  }

  @Test func plainWordsAreLeftAlone() throws {
    var numbers = SeededNumbers(seed: 5)
    let letters = Array("abcdefg ,.'\"“”—()0123456789")
    for _ in 0..<200 {
      let text = "x" + String((0..<80).compactMap { _ in letters.randomElement(using: &numbers) })
      #expect(MarkdownInline.text(of: text) == text)
    }
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["[", "![", "*", "_", "`", "<", "](", "[a](", "> ", "**a ", "` ``", "(", "[[a](b)", "<a"])
  func hostileMarkupTakesTimeInProportion(unit: String) throws {
    _ = try? article("x\n\n" + String(repeating: unit, count: 30_000))
  }
}
