import Testing

@testable import Feeds

@Suite struct MarkupScannerTests {
  /// Tokens as `<name attributes>`, `</name>`, `'text'` and `[literal]`.
  private func drawn(_ markup: String) -> String {
    var scanner = MarkupScanner(Array(markup.utf8))
    func text(_ range: Range<Int>) -> String { String(decoding: scanner.bytes[range], as: UTF8.self) }
    var tokens: [String] = []
    while let token = scanner.next() {
      switch token {
      case .open(let name, let attributes, let isEmpty):
        let pairs = scanner.attributes(in: attributes).map {
          text($0.name) + ($0.value.map { "=" + text($0) } ?? "")
        }
        tokens.append("<" + ([text(name)] + pairs).joined(separator: " ") + (isEmpty ? "/>" : ">"))
      case .close(let name): tokens.append("</\(text(name))>")
      case .text(let range): tokens.append("'\(text(range))'")
      case .literal(let range): tokens.append("[\(text(range))]")
      }
    }
    return tokens.joined(separator: " ")
  }

  @Test(
    "Markup is cut whatever state it is in",
    arguments: [
      ("a <b x=1 y='2 > 1' z>c</b >", "'a ' <b x=1 y=2 > 1 z> 'c' </b>"),
      ("<br/><br /><a href=/x/>", "<br/> <br/> <a href=/x/>"),
      ("AT&T 3 < 4 <- <3", "'AT&T 3 ' '< 4 ' '<- ' '<3'"),
      ("<!-- <a> --><?xml a?><!DOCTYPE x [<!ENTITY a \"b\">]>t", "'t'"),
      ("<![CDATA[a ]] <b>]]>c", "[a ]] <b>] 'c'"),
      ("<a x=\"1>b</a><c>", "<a x=1> 'b' </a> <c>"),
      ("<a <b>c", "<a> <b> 'c'"), ("<a<b>", "<a> <b>"), ("<a", "<a>"), ("<", "'<'"), ("</", "'</'"),
      ("<!-- never closed", ""), ("<![CDATA[never closed", "[never closed]"), ("<!", ""), ("<?", ""),
      ("<dc:Date>x</dc:Date>", "<dc:Date> 'x' </dc:Date>"), ("<é>", "<é>"), ("", ""),
    ])
  func tokens(markup: String, expected: String) { #expect(drawn(markup) == expected) }

  @Test func aSlashBelongsToABareValue() {
    var scanner = MarkupScanner(Array("<link href=/feed/><br/><a x='1'/>".utf8))
    var empty: [Bool] = []
    while case .open(_, let attributes, let isEmpty)? = scanner.next() {
      empty.append(isEmpty)
      if empty.count == 1 {
        #expect(scanner.attributes(in: attributes).first?.value.map { scanner.bytes[$0].count } == 6)
      }
    }
    #expect(empty == [false, true, true])
  }

  @Test func aTagOfManyAttributesIsReadInPart() {
    let markup = "<a " + (0..<50_000).map { "x\($0)='1'" }.joined(separator: " ") + ">b"
    var scanner = MarkupScanner(Array(markup.utf8))
    guard case .open(_, let attributes, _)? = scanner.next() else {
      Issue.record("no tag")
      return
    }
    #expect(scanner.attributes(in: attributes).count == MarkupScanner.mostAttributes)
    #expect(scanner.next() == .text((markup.utf8.count - 1)..<markup.utf8.count))
  }

  @Test(
    "Characters are written by number and name",
    arguments: [
      ("a &amp; b", "a & b"), ("AT&T", "AT&T"), ("&nbsp;&mdash;&eacute;", "\u{A0}—é"),
      ("&#8212;&#x2014;", "——"),
      ("&#150;", "–"), ("&#0;&#xD800;&#99999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("&copy 2025", "© 2025"),
      ("&notit;", "¬it;"), ("&unknown;", "&unknown;"), ("&;&#;&#x;", "&;&#;&#x;"), ("&", "&"),
      ("&amp;lt;", "&lt;"), ("&CounterClockwiseContourIntegral;", "∳"), ("&acE;", "\u{223E}\u{333}"),
    ])
  func references(text: String, expected: String) {
    #expect(CharacterReferences.resolved(Array(text.utf8)) == expected)
  }

  @Test func anAddressKeepsItsParameters() {
    let address = "?a=1&copy=2&amp;lang=en&reg"
    #expect(CharacterReferences.resolved(Array(address.utf8), .apart) == "?a=1&copy=2&lang=en®")
    #expect(CharacterReferences.resolved(Array(address.utf8), .none) == "?a=1&copy=2&lang=en&reg")
    #expect(
      CharacterReferences.resolved(Array("cats&notdogs, &copy; &copy 2025".utf8), .apart)
        == "cats&notdogs, © © 2025")
  }
}
