import Testing

@testable import Feeds

@Suite struct WebBytesTests {
  private func text(_ bytes: [UInt8], _ type: String? = nil) -> String {
    String(decoding: WebBytes.utf8(of: bytes, contentType: type), as: UTF8.self)
  }

  private let moscow: [UInt8] = [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0]

  @Test func aMarkComesFirst() {
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("é".utf8)
    #expect(text(marked, "text/xml; charset=windows-1251") == "é")
    #expect(text([0xFF, 0xFE, 0x41, 0, 0x14, 0x20], "text/xml; charset=utf-8") == "A—")
    #expect(text([0xFE, 0xFF, 0, 0x41]) == "A")
  }

  @Test func theHeaderComesBeforeTheDeclaration() {
    let declared = Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + moscow
    #expect(text(declared, "text/xml; charset=\"windows-1251\"").hasSuffix("Москва"))
    #expect(text(declared, "text/xml") == text(declared))
    #expect(!text(declared).hasSuffix("Москва"))
    #expect(text(Array("<?xml encoding=\"Windows-1251\" ?>".utf8) + moscow).hasSuffix("Москва"))
    #expect(text(Array("<html><meta charset=cp1251>".utf8) + moscow).hasSuffix("Москва"))
    #expect(text(Array("<meta content=\"text/html; charset=x-cp1251\">".utf8) + moscow).hasSuffix("Москва"))
  }

  @Test("The charset of a script or a style sheet is not the page's") func charsetsOfOthers() {
    let script = "<html><script src=a.js charset=\"utf-8\">x = 'charset=koi8-r'</script>"
    #expect(text(Array((script + "<meta charset='windows-1251'>").utf8) + moscow).hasSuffix("Москва"))
  }

  @Test("A declaration counts behind long scripts") func lateDeclaration() {
    let script = "<script>" + String(repeating: "x = 1;", count: 1500) + "</script>"
    #expect(text(Array((script + "<meta charset=windows-1251>").utf8) + moscow).hasSuffix("Москва"))
  }

  @Test func labelsMeanWhatTheyMeanOnTheWeb() {
    #expect(text([0x93, 0x41, 0x94], "text/xml; charset=ISO-8859-1") == "“A”")
    #expect(text([0x93, 0x41, 0x94], "text/xml; charset=us-ascii") == "“A”")
    #expect(EncodingLabels.name(of: " Latin1 ") == "WINDOWS-1252")
    #expect(EncodingLabels.name(of: "gb2312") == "GB18030")
    #expect(EncodingLabels.name(of: "iso_8859-1:1987") == "WINDOWS-1252")
    #expect(EncodingLabels.name(of: "klingon") == nil)
  }

  @Test func everyNamedEncodingCanBeRead() {
    for label in [
      "sjis", "euc-jp", "iso-2022-jp", "euc-kr", "big5", "gbk", "koi8-u", "macintosh", "ibm866", "tis-620",
    ] {
      #expect(text(Array("plain".utf8), "text/xml; charset=\(label)") == "plain", "\(label)")
    }
    #expect(text([0x93, 0xFA, 0x96, 0x7B], "text/xml; charset=shift_jis") == "日本")
    #expect(text([0xC8, 0xD5, 0xB1, 0xBE], "text/xml; charset=gbk") == "日本")
  }

  @Test func aOneByteLabelIsNotBelievedOfUTF8() {
    #expect(text(Array("<p>Zürich</p>".utf8), "text/html; charset=iso-8859-1") == "<p>Zürich</p>")
  }

  @Test func aPageSavedAsUTF8WithItsOldDeclarationIsRead() {
    let page = "<html><meta charset=euc-kr><p>" + String(repeating: "서울", count: 10)
    #expect(text(Array(page.utf8)) == page)
    #expect(text([0xC4, 0xA3], "text/html; charset=gbk") == "模", "which is UTF-8 by chance")
  }

  @Test func whatIsSaidToBeUTF8AndIsNotIsRead() {
    let words =
      "<?xml version='1.0' encoding='utf-8'?><title>caf? na?ve ?quoted? in the harbour of the town</title>"
    var accents: [UInt8] = [0xE9, 0xEF, 0x93, 0x94]
    let western = words.utf8.enumerated().map { place, byte in
      place > 40 && byte == UInt8(ascii: "?") ? accents.removeFirst() : byte
    }
    #expect(text(western).contains("café naïve “quoted” in"))
    #expect(text(western, "text/xml; charset=utf-8").contains("café"))
    let damaged = Array("<p>Zürich, Köln und M".utf8) + [0xFC] + Array("nchen lagen im Nebel".utf8)
    #expect(text(damaged, "text/html; charset=utf-8").contains("Zürich, Köln und M\u{FFFD}nchen"))
    let cut = Array("The quay was closed on Monday ".utf8) + [0xE2, 0x80]
    #expect(text(cut, "text/html; charset=utf-8").hasSuffix("\u{FFFD}"))
    let russian = Array("<p>The ship ".utf8) + moscow + [0x20] + moscow + [0x20] + Array("left</p>".utf8)
    #expect(text(russian, "text/html; charset=utf-8").contains("\u{FFFD}"))
  }

  @Test func nothingIsRefused() {
    #expect(text([0x41, 0xFF, 0x42], "text/xml; charset=utf-8") == "A\u{FFFD}B")
    #expect(text([0x93, 0x41, 0x94]) == "“A”")
    #expect(text([0x81], "text/xml; charset=shift_jis") == "\u{FFFD}")
    #expect(text(Array("a".utf8), "text/xml; charset=none-such") == "a")
    #expect(text([]) == "")
    let long = [UInt8](repeating: 0xE9, count: 200_000)
    #expect(text(long, "text/xml; charset=iso-8859-2").unicodeScalars.count == 200_000)
  }
}
