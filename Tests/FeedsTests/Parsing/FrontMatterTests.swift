import News
import TestSupport
import Testing

@testable import Feeds

@Suite struct FrontMatterTests {
  private func article(_ text: String) throws -> Article {
    try ArticleFile.parse(Array(text.utf8), name: "report.md")
  }

  private func title(_ line: String) throws -> String? {
    try article("---\ntitle: \(line)\n---\nText.").title
  }

  private func refusal(_ text: String) -> ArticleFileError? {
    #expect(throws: ArticleFileError.self) { try article(text) }
  }

  @Test func everyKeyIsRead() throws {
    let article = try article(
      """
      ---
      title: "Talks begin: both sides"
      outlet: 'Strait Monitor'
      published: 2024-07-28
      url: https://example.org/talks?a=1#top
      byline: Jane Doe, Li Wei
      event: US–Japan talks
      language: en
      mood: [calm, grey]
      ---

      First.

      Second.
      """)
    #expect(article.title == "Talks begin: both sides")
    #expect(article.outlet?.name == "Strait Monitor")
    #expect(article.published?.text == "2024-07-28")
    #expect(article.url == "https://example.org/talks?a=1#top")
    #expect(article.byline == "Jane Doe, Li Wei")
    #expect(article.event == "US–Japan talks")
    #expect(article.language == "en")
    #expect(article.text == "First.\n\nSecond.")
  }

  @Test(arguments: [
    ("Tokyo: talks begin", "Tokyo: talks begin"),
    ("\"Enemies\" are imaginary, China says", "\"Enemies\" are imaginary, China says"),
    ("It's over: minister's 'last' word", "It's over: minister's 'last' word"),
    ("[Opinion] What now?", "[Opinion] What now?"),
    ("@minister: no", "@minister: no"),
    ("'It''s'", "It's"),
    ("\"a\\tb\"", "a b"),
    ("Yes", "Yes"), ("1,200", "1,200"), ("2024-07-28", "2024-07-28"), ("0x1F", "0x1F"),
    (">-\n  folded\n  line", "folded line"),
    ("100%: sure\nevent: A: b", "100%: sure"),
  ])
  func headlinesAreReadAsPeopleWriteThem(line: String, expected: String) throws {
    #expect(try title(line) == expected)
  }

  @Test(arguments: ["", "~", "\"\""])
  func anEmptyTitleIsNone(line: String) throws { #expect(try title(line) == nil) }

  @Test(arguments: [
    ("---\ntitle: A\nnonsense\nevent: B\n---\nText.", 3),
    ("---\ntitle: \"Unclosed\nevent: B\n---\nText.", 2),
    ("---\noutlet: O\nevent: [a, b\n---\nText.", 3),
    ("---\ntitle: A\ntitle: B\n---\nText.", 2),
    ("---\njust words\n---\nText.", 2),
  ])
  func aBrokenLineIsNamed(text: String, line: Int) throws {
    let fault = try #require(refusal(text))
    #expect(fault.path == "report.md")
    guard case .frontMatter = fault.kind else {
      Issue.record("\(fault)")
      return
    }
    #expect((line...line + 1).contains(fault.line ?? 0), "\(fault)")
  }

  @Test func aDateThatIsNoneIsNamedWithItsLine() throws {
    let fault = try #require(refusal("---\ntitle: A\npublished: 28 July 2024\n---\nText."))
    #expect(fault.kind == .date(key: "published", value: "28 July 2024"))
    #expect(fault.line == 3)
  }

  @Test func aListWhereTextBelongsIsRefused() throws {
    let fault = try #require(refusal("---\nbyline:\n  - A\n  - B\n---\nText."))
    #expect(fault.kind == .notText(key: "byline"))
  }

  @Test func frontMatterThatNeverEndsIsRefused() throws {
    #expect(refusal("---\ntitle: A\n\nText.")?.kind == .unclosedFrontMatter)
  }

  @Test func lineEndsOfEveryKindWork() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["---", "title: A", "event: B", "---", "One.", "", "Two."].joined(separator: end)
      let article = try article(text)
      #expect(article.title == "A" && article.event == "B" && article.text == "One.\n\nTwo.")
    }
  }

  @Test func deepAndLargeFrontMatterIsRefusedQuickly() {
    let deep = String(repeating: "[", count: 60_000)
    #expect(refusal("---\ntitle: \(deep)\n---\nText.") != nil)
    #expect(throws: Never.self) { try article("---\ntitle: A: \(deep)\n---\nText.") }
    let nested = (0..<300).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n")
    #expect(throws: Never.self) { try article("---\n\(nested)\n---\nText.") }
    #expect(refusal("---\n" + String(repeating: "a: b\n", count: 20_000) + "---\nText.") != nil)
  }

  @Test func anAliasBombStaysSmall() throws {
    var lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for (name, previous) in zip("bcdefghij", "abcdefghi") {
      let aliases = Array(repeating: "*\(previous)", count: 9).joined(separator: ", ")
      lines.append("\(name): &\(name) [\(aliases)]")
    }
    let text = "---\ntitle: T\n" + lines.joined(separator: "\n") + "\n---\nText."
    #expect(try article(text).title == "T")
  }

  @Test func anyFrontMatterIsReadOrRefusedWithItsLine() {
    var numbers = SeededNumbers(seed: 9)
    let parts =
      "-:[]{}&*!|>'\"%@`#?,\n ab<~.\t\\".map(String.init)
      + ["\n- ", "&a ", "*a ", "a: ", "\n  ", "<<: *a", "\ntitle: ", "? ", "!!binary ", "\npublished: "]
    for _ in 0..<2000 {
      let count = Int.random(in: 0..<30, using: &numbers)
      let yaml = (0..<count).compactMap { _ in parts.randomElement(using: &numbers) }.joined()
      do {
        _ = try article("---\ntitle: x\n\(yaml)\n---\nText.")
      } catch {
        #expect((error as? ArticleFileError)?.line != nil, "\(yaml.debugDescription)")
      }
    }
  }
}
