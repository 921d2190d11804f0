import Testing

@testable import Feeds

/// What a browser shows of elements in a line, in pages and in entries of feeds alike.
@Suite struct PhrasesTests {
  private func drawn(_ inside: String) -> String {
    let entry = HTMLText.text(of: "<div>\(inside)</div>")
    let tree = HTMLTree(Array("<!doctype html><body><div>\(inside)</div>".utf8))
    var writer = PageProse(tree)
    writer.write(HTMLTree.body)
    let page = writer.finished().text
    #expect(page == entry, "a page and an entry read alike")
    return page.split(separator: "\n").joined(separator: " | ")
  }

  @Test(
    "A quotation keeps the marks that browsers set around it",
    arguments: [
      (
        "<p>He said: <q>We had no choice.</q> Then he left.</p>", "He said: “We had no choice.” Then he left."
      ),
      ("<p><q>Never</q>, she said.</p>", "“Never”, she said."),
      ("<p>“<q>Never</q>”, she said.</p>", "“Never”, she said."),
      ("<p>\"<q>Never</q>\", she said.</p>", "\"Never\", she said."),
      ("<p><q>“Never”</q>, she said.</p>", "“Never”, she said."),
      ("<p><q>« Jamais »</q>, dit-elle.</p>", "« Jamais », dit-elle."),
      ("<p><q>“Never,” said the mayor.</q></p>", "“Never,” said the mayor."),
      ("<p>« <q>Jamais</q> », dit-elle.</p>", "« Jamais », dit-elle."),
      (
        "<p>So <q>he said <q>no</q> and <em>left</em></q> at once.</p>",
        "So “he said ‘no’ and left” at once."
      ),
      ("<p>“He said <q>no</q> twice,” she said.</p>", "“He said ‘no’ twice,” she said."),
      ("<p>\"He said <q>no</q> twice,\" she said.</p>", "\"He said ‘no’ twice,\" she said."),
      ("<p><q>One.</q><q>Two.</q></p>", "“One.”“Two.”"), ("<p>x <q></q> y</p>", "x y"),
      ("<p>é<q>é</q>é</p>", "é“é”é"),
      ("<p><q>It’s done</q> and <q>‘No’ is a word</q></p>", "“It’s done” and “‘No’ is a word”"),
    ])
  func quotations(inside: String, text: String) { #expect(drawn(inside) == text) }

  @Test("A quotation of several paragraphs has its marks at its ends") func long() {
    let page = "<!doctype html><body><div>é <q>one<div>two</div><div>é</div></q><div>x</div></div>"
    var writer = PageProse(HTMLTree(Array(page.utf8)))
    writer.write(HTMLTree.body)
    #expect(writer.finished().text == "é “one\n\ntwo\n\né”\n\nx")
  }

  @Test(
    "Raised figures are no part of the number before them, and marks of footnotes are not said",
    arguments: [
      ("<p>10<sup>6</sup> people</p>", "10⁶ people"), ("<p>10<sup>−12</sup> m</p>", "10⁻¹² m"),
      ("<p>1<sup>1</sup>/<sub>2</sub> hours</p>", "1¹/₂ hours"), ("<p>40 km<sup>2</sup></p>", "40 km²"),
      ("<p>CO<sub>2</sub> in the 2<sup>nd</sup> year</p>", "CO2 in the 2nd year"),
      ("<p>and <sup>235</sup>U</p>", "and 235U"), ("<p>M<sup>me</sup> Moss</p>", "Mme Moss"),
      ("<p>in 2019<sup><a href=#n1>1</a></sup> and</p>", "in 2019 and"),
      ("<p>in 2019<a href=#n1><sup>1</sup></a> and</p>", "in 2019 and"),
      ("<p>in 2019<sup>[1]</sup>, x<sup>[citation needed]</sup></p>", "in 2019, x"),
      ("<p>the note<sup class=footnote>2</sup> and<sup id=fnref-3>3</sup></p>", "the note and"),
      ("<p>It costs $1.<sup>99</sup> now</p>", "It costs $1.⁹⁹ now"),
      ("<p>the sum<sup>*</sup> is 3</p>", "the sum is 3"),
      ("<p>It broke.<sup>12</sup> Then</p>", "It broke. Then"),
      ("<p><a href=x>10<sup>6</sup> people</a></p>", "10⁶ people"), ("<p>Brand<sup>TM</sup></p>", "BrandTM"),
      ("<p>a <sup>1 of several words that are long</sup></p>", "a 1 of several words that are long"),
    ])
  func figures(inside: String, text: String) { #expect(drawn(inside) == text) }

  @Test(
    "Words that are struck out are not said where others stand",
    arguments: [
      ("<p>The storm killed <s>12</s> 15 people</p>", "The storm killed 15 people"),
      ("<p>It cost <del>5 million</del><ins>7 million</ins> euros.</p>", "It cost 7 million euros."),
      ("<p>It cost <del>5</del> <ins>7</ins> euros.</p>", "It cost 7 euros."),
      ("<p><strike>Twelve</strike> Fifteen died</p>", "Fifteen died"), ("<p>boat<del>s</del></p>", "boat"),
      ("<p>Fifteen died <s>at sea</s>.</p>", "Fifteen died."), ("<p><s>Sold out</s></p>", "Sold out"),
      ("<p><del>One</del></p><p>Two</p>", "One | Two"), ("<p><del>5</del><ins>7</ins></p>", "7"),
      ("<p>é <s>é</s> <q>é <s>x</s> é</q> é</p>", "é “é é” é"),
      ("<p>a <s>b <q>c</q></s> d</p>", "a d"), ("<p>a <s>b <del>c</del> d</s> e f g h</p>", "a e f g h"),
    ])
  func struck(inside: String, text: String) { #expect(drawn(inside) == text) }

  @Test(
    "Words of two elements with nothing between them are two",
    arguments: [
      (
        "<p><span>Dead:</span><span>12</span><span>Missing:</span><span>3</span></p>", "Dead: 12 Missing: 3"
      ),
      ("<p><span>1</span><span>2</span> of <span>12:</span><span>30</span></p>", "12 of 12:30"),
      ("<p><span>T</span><span>he</span> <b>i</b><b>Phone</b></p>", "The iPhone"),
      ("<p><a href=x>Ada Moss</a><a href=y>Ben Hale</a></p>", "Ada Moss Ben Hale"),
      ("<p>Mac<span>Donald</span></p>", "MacDonald"), ("<p><span>4.</span><span>2</span></p>", "4.2"),
      ("<p><span>quay</span><span>s</span></p>", "quays"), ("<p><span>A</span><span>B</span>C</p>", "ABC"),
      (
        "<div><span style='display: block'>One</span><span style='DISPLAY:block'>two</span></div>",
        "One | two"
      ),
      ("<div>a<b style='display:block !important'>b</b>c</div>", "a | b | c"),
      ("<div><span style='display:inline-block'>a</span>b</div>", "ab"),
    ])
  func seams(inside: String, text: String) { #expect(drawn(inside) == text) }

  @Test(
    "What an entry hides is not shown",
    arguments: [
      ("<div style='display:none;font-size:0'>Preview of the letter</div><p>a</p>", "a"),
      ("<p>a</p><p hidden>b</p>", "a"), ("<p>a <span style='visibility: hidden'>b</span> c</p>", "a c"),
      ("<div aria-hidden=true>b</div><p><span aria-hidden=true>T</span>he</p>", "The"),
      ("<p>a<img style='display:none' src=x> b</p>", "a b"), ("<p style='display:none'>a", "a"),
    ])
  func hidden(html: String, text: String) { #expect(HTMLText.text(of: html) == text) }

  @Test("Hidden text as long as an entry is the entry") func longHidden() {
    let words = Array(repeating: "harbour", count: 200).joined(separator: " ")
    #expect(HTMLText.text(of: "<div style='display:none'>\(words)</div>") == words)
  }
}
