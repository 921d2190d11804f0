import Testing

@testable import Feeds

@Suite struct HTMLLineTests {
  @Test(
    "A line of a page has the marks of its quotations, and its words apart",
    arguments: [
      ("Mayor: <q>We had no choice</q>", "Mayor: “We had no choice”"),
      ("“<q>No</q>”, he says", "“No”, he says"),
      ("<q>‘No’</q>", "‘No’"), ("<span>Harbour</span><span>Quay closed</span>", "Harbour Quay closed"),
      ("<span>Quay</span><span>s</span>", "Quays"),
    ])
  func lines(inside: String, line: String) {
    #expect(HTMLTree(Array("<body><h1>\(inside)</h1>".utf8)).line(of: HTMLTree.body) == line)
  }
}

@Suite struct HTMLTreeTests {
  /// The inside of the body as `p(text b(text))`.
  private func drawn(_ html: String) -> String {
    let tree = HTMLTree(Array(html.utf8))
    return tree.children(of: HTMLTree.body).map { drawn(tree, $0) }.joined(separator: " ")
  }

  private func drawn(_ tree: HTMLTree, _ node: Int) -> String {
    if tree.tag(node) == .text { return String(decoding: tree.text[tree.textRange(node)], as: UTF8.self) }
    let inside = tree.children(of: node).map { drawn(tree, $0) }.joined(separator: " ")
    return "\(tree.tag(node))" + (inside.isEmpty ? "" : "(\(inside))")
  }

  @Test(
    "End tags that are missing are implied",
    arguments: [
      ("<p>a<p>b<div>c</div>d", "p(a) p(b) div(c) d"),
      (
        "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e",
        "ul(li(a) li(b ul(li(c))) li(d)) e"
      ),
      ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"), ("<h1>a<h2>b</h3>c", "h1(a) h2(b) c"),
      ("<table><tr><td>a<td>b<tr><td>c</table>d", "table(tbody(tr(td(a) td(b)) tr(td(c)))) d"),
      ("<table><thead><tr><th>a<tbody><tr><td>b</table>", "table(thead(tr(th(a))) tbody(tr(td(b))))"),
      ("<select><option>a<option>b</select>c", "select(option(a) option(b)) c"),
      ("<p><b>a<p>b", "p(b(a)) p(b)"), ("<button>a<button>b", "button(a) button(b)"),
      ("<a>a<a>b</a>c", "a(a) a(b) c"),
      ("<p>a<table><tr><td><p>b</table>c", "p(a) table(tbody(tr(td(p(b))))) c"),
    ])
  func implied(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test(
    "End tags end what they reach and nothing else",
    arguments: [
      ("<div><b>a</div>b", "div(b(a)) b"), ("<b>a<i>b</b>c</i>d", "b(a i(b)) cd"),
      ("<a>a<div>b</a>c</div>d", "a(a div(bc)) d"),
      ("<table><tr><td>a</div>b</td></table>", "table(tbody(tr(td(ab))))"),
      ("<div><table><tr><td></div>a</table>b</div>c", "div(table(tbody(tr(td(a)))) b) c"),
      ("a</br>b</p>c", "a br b p c"),
      ("<div>a</section>b</div>", "div(ab)"), ("<ul><li>a</p>b</ul>", "ul(li(a p b))"),
      ("</table>a</b>", "a"),
      ("<body><p>a</body></html>b", "p(ab)"),
    ])
  func ended(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test(
    "Raw text holds no tags",
    arguments: [
      ("a<script>'</b><p>'</script>b", "a script b"),
      ("<textarea>a<p>&amp;</textarea>b", "textarea(a<p>&) b"),
      ("<style>a</style ><xmp><b>a</xmp>", "xmp(<b>a)"), ("<noscript><p>a</noscript>b", "b"),
      ("a<script>b", "a script"), ("<p>a<plaintext>b</p>", "p(a) plaintext(b</p>)"),
    ])
  func raw(html: String, expected: String) { #expect(drawn(html) == expected) }

  @Test func headAndBodyNeedNoTags() {
    let tree = HTMLTree(Array("<title>a &amp; b</title><meta name=x content=y><p>c<title>d</title>".utf8))
    #expect(tree.children(of: HTMLTree.head).map { tree.tag($0) } == [.title, .meta])
    #expect(tree.line(of: HTMLTree.head) == "a & b")
    #expect(tree.children(of: HTMLTree.body).map { tree.tag($0) } == [.p])
  }

  @Test func theFirstAttributesCount() {
    let tree = HTMLTree(
      Array("<html LANG=de><body class='a &amp; b' class=c hidden><html lang=en><body id=x>".utf8))
    #expect(tree.attribute("lang", of: HTMLTree.root) == "de")
    #expect(tree.attribute("class", of: HTMLTree.body) == "a & b")
    #expect(tree.attribute("hidden", of: HTMLTree.body) == "")
    #expect(tree.attribute("id", of: HTMLTree.body) == nil)
  }

  @Test func picturesEndWhereTextBegins() {
    #expect(drawn("<svg><path/><text>a</text><p>b</p>") == "svg(other other(a)) p(b)")
    #expect(drawn("<svg><g/><g><a/></g></svg>b") == "svg(other other(a)) b")
  }

  @Test func elementsTooDeepAreFlattened() {
    let depth = 20_000
    let deep =
      String(repeating: "<div>", count: depth) + "a" + String(repeating: "</div>", count: depth) + "<p>b"
    let tree = HTMLTree(Array(deep.utf8))
    #expect(tree.line(of: HTMLTree.body) == "a b")
    #expect(tree.nodes[tree.nodes.count - 2].tag == .p)
  }

  @Test(
    "Hostile pages are read in one pass, and no text is lost",
    arguments: [
      "<b><i>", "<table><tr><td>", "<a><p>", "<svg><g>", "<ul><li>", "<form><p>", "<p></b></i>", "<a></div>",
    ])
  func hostile(piece: String) {
    let page = String(repeating: "<b>", count: 300) + String(repeating: piece + "x", count: 4_000)
    let tree = HTMLTree(Array(page.utf8))
    #expect(tree.text.count == 4_000)
    #expect(tree.nodes.count <= 400_000)
  }
}
