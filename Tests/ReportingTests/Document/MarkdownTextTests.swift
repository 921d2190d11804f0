import Testing

@testable import Reporting

@Suite struct MarkdownTextTests {
  @Test(
    "Text shows in Markdown as it is",
    arguments: [
      (
        "5 * 3 <b> | x_y `c` [a](b) &amp; ~~s~~ #1 $x$ \\",
        ##"5 \* 3 \<b\> \| x\_y \`c\` \[a\](b) \&amp; \~\~s\~\~ \#1 \$x\$ \\"##
      ),
      ("- no list", ##"\- no list"##), ("12. no item", ##"12\. no item"##), ("3) x", ##"3\) x"##),
      ("3.5 percent", "3.5 percent"), ("two\n\n# lines", ##"two \# lines"##), ("", ""), ("7.", ##"7\."##),
      ("a\u{1B}[2J\u{202E}b", ##"a\\u{1B}\[2J\\u{202E}b"##), ("---", ##"\---"##),
    ])
  func escaping(text: String, markdown: String) {
    #expect(MarkdownText.of(text) == markdown)
  }

  @Test("What differs is bold, with its blanks outside the marks")
  func runs() {
    let runs = [("the ", false), ("illegal ", true), ("claims", false), (" ", true), ("", true)]
    #expect(MarkdownText.of(runs.map { .init(text: $0.0, differs: $0.1) }) == "the **illegal** claims ")
  }
}
