import News
import Testing

@testable import Feeds

@Suite struct HTMLTextTests {
  /// The paragraphs, parted by ` | `.
  private func drawn(_ html: String) -> String {
    let text = HTMLText.text(of: html)
    #expect(TidyText.of(text) == text)
    return text.split(separator: "\n").joined(separator: " | ")
  }

  @Test(
    "Blocks part paragraphs",
    arguments: [
      ("<p>One &amp; <b>two</b></p><p>Three</p>", "One & two | Three"),
      ("<p>One<p>Two<div>Three</div>four<h2>Five</h2>six", "One | Two | Three | four | Five | six"),
      ("<ul><li>a b<li>c</ul><ol><li><p>d</p></li></ol>", "a b | c | d"),
      ("<table><tr><th>a</th><td>b</td></tr><tr><td>c<td>d</table>", "a b | c d"),
      ("<blockquote><p>a</p><p>b</p></blockquote>c", "a | b | c"),
      ("a<br>b<br/>c", "a b c"), ("a<br><br>b<br />\n <br>c", "a | b | c"), ("a</br></br>b", "a | b"),
      ("<p>a</p><br><p>b</p>", "a | b"), ("a<hr>b", "a | b"), ("<dl><dt>a<dd>b</dl>", "a | b"),
      ("<p>wo<b>r</b>d and<i> so</i> on</p>", "word and so on"), ("<p>\n  a\n  b\t c </p>", "a b c"),
      ("<p>a&nbsp;&nbsp;b&#160;</p>", "a b"), ("<p>a &nbsp;b &nbsp;</p>", "a b"),
      ("<![CDATA[a <b> c]]>", "a <b> c"), ("", ""), ("<p></p>", ""),
      ("<pre>one\ntwo\n\nthree</pre>four\n\nfive", "one two | three | four five"),
      ("<figure><img alt=x><figcaption>cap</figcaption></figure>text", "cap | text"),
      ("<p>a</p>* * *<p>b</p>", "a | b"), ("<p>¿?</p><p>&#12288;&#12288;東京</p>", "¿? | 東京"),
    ])
  func blocks(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test(
    "What is no text is left out",
    arguments: [
      ("a<script>if (a<b) '</p>'</script>b", "ab"), ("<style>p{}</style><p>a</p>", "a"),
      ("<p>a</p><form action=x>Your mail <input><button>Go</button></form><p>b</p>", "a | b"),
      ("<p>a</p><iframe src=x>no frames</iframe><p>b</p>", "a | b"),
      ("<p>a <button>Play</button> b</p>", "a b"),
      ("<p>a<svg><title>t</title><text>x</text></svg>b</p>", "ab"),
      ("<p>a</p><div class='x sharedaddy'>Share this: <div>Facebook</div></div><p>b</p>", "a | b"),
      ("<p>a</p><select><option>1<option>2</select>", "a"), ("a<!-- b -->c", "ac"), ("a<!-- b -->", "a"),
      ("<p>a<img width=1 height=1 src=x></p>", "a"), ("<video><p>No video</p></video><p>a</p>", "a"),
    ])
  func leftOut(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test(
    "What never ends keeps its text",
    arguments: [
      ("<p>a</p><form><p>b</p>", "a | b"), ("<p>a<button>b<p>c", "ab | c"), ("<svg>a<p>b", "a | b"),
      ("<div class=sharedaddy><p>a</p>", "a"), ("a <b", "a"), ("a < b & c", "a < b & c"), ("a&", "a&"),
      ("a<", "a<"), ("&", ""),
    ])
  func unended(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test func aLongFormIsTheEntryItself() {
    let words = Array(repeating: "harbour", count: 60).joined(separator: " ")
    #expect(drawn("<form><p>\(words)</p></form>") == words)
  }

  @Test(
    "Lines added by the feed's program are left out at the end",
    arguments: [
      ("<p>a b.</p><p>The post <a href=x>A b</a> appeared first on <a href=y>The Outlet</a>.</p>", "a b."),
      ("<p>a b.</p><p><a href=x>Read more</a></p>", "a b."),
      ("<p>a.</p><a href=x>Continue reading A…</a>", "a."),
      ("<p>a.</p><p><a href=x>Tweet</a> | <a href=y>Share on Facebook</a></p>", "a."),
      (
        "<p>a.</p><p>Read more books, said the minister, and the pupils read on and on.</p>",
        "a. | Read more books, said the minister, and the pupils read on and on."
      ),
      ("<p>Read more</p>", "Read more"),
      (
        "<p>a.</p><p><a href=x>A</a> was originally published in <a href=y>B</a> on Medium, where people are talking.</p>",
        "a."
      ),
      ("<p>a.</p><p>Thanks for reading B! Subscribe for free to receive new posts.</p>", "a."),
      ("<p>a.</p><p>Sign up for <a href=x>our newsletter</a> and know more.</p>", "a."),
      (
        "<p>a.</p><p>Residents can sign up for the newsletter.</p>",
        "a. | Residents can sign up for the newsletter."
      ),
    ])
  func footers(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test(
    "Text without markup keeps its paragraphs",
    arguments: [
      ("One.\n\nTwo\nlines.", "One. | Two lines."), ("One.\nTwo.", "One. | Two."),
      ("One &amp; two.\r\n\r\nThree", "One & two. | Three"), ("3 < 4 > 2", "3 < 4 > 2"),
      ("One <a href=x>a</a>.\n\nTwo\nlines.", "One a. | Two lines."),
      ("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two &amp;amp; b&lt;/p&gt;", "One | Two & b"),
      ("ask <desk@example.org> now", "ask <desk@example.org> now"), ("a\u{A0}\u{A0}b co\u{AD}op", "a b coop"),
    ])
  func plain(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test func nothingThatSteersATerminalStays() {
    #expect(drawn("<p>a\u{1B}[31mb\u{9B}c&#x202E;d&#27;e\u{FEFF}f\u{2028}g</p>") == "a[31mbcdef g")
    #expect(drawn("<p>\u{201C}a\u{201D} \u{2014} \u{E9}\u{2026} \u{1F600}</p>") == "“a” — é… 😀")
  }

  @Test func deepAndWideMarkupIsReadInOnePass() {
    let deep = String(repeating: "<div>", count: 20_000) + "a" + String(repeating: "</div>", count: 20_000)
    #expect(drawn(deep) == "a")
    let wide = "<p " + (0..<50_000).map { "x\($0)=1" }.joined(separator: " ") + ">a"
    #expect(drawn(wide) == "a")
    let open = String(repeating: "<form><button><svg>", count: 2_000)
    #expect(drawn(open + "a") == "a")
  }
}
