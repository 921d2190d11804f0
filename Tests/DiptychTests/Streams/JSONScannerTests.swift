import Testing

@testable import diptych

@Suite struct JSONScannerTests {
  @Test(
    "JSON is read",
    arguments: [
      "null", "true", "false", "0", "-0", "10.25", "1e9", "-1.5E-3", #""""#, #""\u00e9\n""#, "[]",
      "[1,[2],{}]", "{}",
      #"{"a":{"b":[null]},"":1}"#, " [ 1 , 2 ] ",
    ])
  func valid(text: String) {
    #expect(reads(text))
  }

  @Test(
    "What is no JSON is refused",
    arguments: [
      "", "nul", "nulls", "tru", "01", "+1", "1.", ".5", "1e", "-", "--1", "NaN", "'a'", #"""#, #""a"#,
      #""\x""#,
      #""\u12""#, #""\u+123""#, #""\u12g4""#, "\"a\u{1}\"", "[1,]", "[1 2]", "[", "{,}", #"{"a"}"#,
      #"{"a":}"#,
      #"{"a":1,}"#, "{a:1}", "{} {}", "]",
    ])
  func invalid(text: String) {
    #expect(!reads(text))
  }

  @Test(
    "Strings are decoded",
    arguments: [
      (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u00e9\u4E2d""#, "é中"),
      (#""\ud83d\ude00""#, "😀"), (#""é😀""#, "é😀"), (#""\ud83dx""#, "\u{FFFD}x"), (#""\ude00""#, "\u{FFFD}"),
      (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
    ])
  func strings(json: String, text: String) throws {
    var scanner = JSONScanner(Array(json.utf8))
    #expect(try scanner.string() == text)
  }

  @Test("Nesting is allowed up to the limit and refused beyond it")
  func depth() {
    let limit = JSONScanner.depthLimit
    #expect(reads(String(repeating: "[", count: limit) + String(repeating: "]", count: limit)))
    #expect(!reads(String(repeating: "[", count: limit + 1) + String(repeating: "]", count: limit + 1)))
  }

  @Test("A value is handed out as it was written")
  func raw() throws {
    var scanner = JSONScanner(Array(#"  {"b": 1.0, "a":[ ]} "#.utf8))
    #expect(try scanner.raw() == #"{"b": 1.0, "a":[ ]}"#)
  }

  /// Whether all of `text` is one value.
  private func reads(_ text: String) -> Bool {
    var scanner = JSONScanner(Array(text.utf8))
    do {
      try scanner.skipValue()
      try scanner.end()
      return true
    } catch {
      return false
    }
  }
}
