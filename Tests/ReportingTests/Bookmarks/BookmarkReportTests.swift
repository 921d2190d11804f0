import News
import Testing

@testable import Reporting

@Suite struct BookmarkReportTests {
  private let kept: KeptBookmarks = {
    let passage = Passage(TextRange(4, 8), of: Sample.left)
    let gone = Passage(
      article: Article.ID(rawValue: "00ff"), range: TextRange(0, 3), exact: "a|b", prefix: "", suffix: "")
    let summary = ArticleSummary(
      id: Sample.left.id, name: "Ministers", outlet: "Strait Monitor", published: Sample.left.published,
      event: "Talks", words: 13)
    return KeptBookmarks(
      [
        Bookmark(id: 9, draft: BookmarkDraft(kind: "passage", left: gone, right: nil), kept: 0),
        Bookmark(
          id: 7,
          draft: BookmarkDraft(
            kind: "altered quote", left: passage, right: gone, reason: "why", note: "look", tags: ["a", "b"]),
          kept: 1_722_159_000),
      ], articles: [summary])
  }()

  @Test("The JSON of bookmarks has the fields that are documented")
  func json() {
    let left =
      #"{"article":"\#(Sample.left.id)","title":"Ministers","source":"Strait Monitor","#
      + #""published":"2024-07-28T09:30:00Z","range":[4,8],"exact":"said","prefix":"Lin ","#
      + #""suffix":" \"the *illegal* claims must end\""}"#
    let gone =
      #"{"article":"00ff","title":null,"source":null,"published":null,"range":[0,3],"exact":"a|b","#
      + #""prefix":"","suffix":""}"#
    let expected =
      #"{"format":"diptych.bookmarks","version":1,"bookmarks":[{"id":9,"kind":"passage","#
      + #""kept":"1970-01-01T00:00:00Z","event":null,"reason":"","note":"","tags":[],"left":\#(gone),"right":null},"#
      + #"{"id":7,"kind":"altered quote","kept":"2024-07-28T09:30:00Z","event":"Talks","reason":"why","#
      + #""note":"look","tags":["a","b"],"left":\#(left),"right":\#(gone)}]}"#
    #expect(String(decoding: BookmarksJSON.bytes(of: kept), as: UTF8.self) == expected)
  }

  @Test("Markdown groups bookmarks by event, those without one last")
  func markdown() {
    #expect(
      BookmarksMarkdown.text(of: kept) == ##"""
        # Bookmarks

        ## Talks

        ### altered quote, kept 2024-07-28

        > said
        >
        > — Strait Monitor, “Ministers”, 28 Jul 2024

        > a\|b
        >
        > — article 00ff

        - Why: why
        - Note: look
        - Tags: \#a \#b

        ## Other articles

        ### passage, kept 1970-01-01

        > a\|b
        >
        > — article 00ff

        """##)
  }

  @Test("The list shows the id that a bookmark is removed by")
  func plainText() {
    #expect(
      BookmarksText.text(of: kept) == """
        9  passage, kept 1970-01-01
           a|b
           — article 00ff

        7  altered quote, kept 2024-07-28 #a #b
           said
           — Strait Monitor, “Ministers”, 28 Jul 2024
           a|b
           — article 00ff
           Note: look

        """)
  }

  @Test("No bookmarks are said to be none")
  func nothingKept() {
    let none = KeptBookmarks([], articles: [])
    #expect(BookmarksText.text(of: none) == "Nothing has been kept yet.\n")
    #expect(BookmarksMarkdown.text(of: none) == "# Bookmarks\n\nNothing has been kept yet.\n")
  }

  @Test(
    "A moment is written in universal time",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (4_102_444_799, "2099-12-31T23:59:59Z"),
    ] as [(Int64, String)])
  func moments(seconds: Int64, text: String) {
    #expect(Moment(seconds: seconds).text == text)
  }
}
