import Foundation
import TestSupport
import Testing

@testable import Feeds

@Suite struct LenientJSONTests {
  private func written(_ text: String, keepingCut keys: Set<String> = []) throws -> String {
    let value = try #require(LenientJSON.value(Array(text.utf8), keepingCut: keys), "\(text)")
    let data = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  @Test(
    "What can be read of a text is read",
    arguments: [
      (#"{"a":1}"#, #"{"a":1}"#), ("{\"a\":\"one\ntwo\tthree\"}", #"{"a":"one\ntwo three"}"#),
      (#"{"a":"x \ud83d y"}"#, "{\"a\":\"x \u{FFFD} y\"}"), (#"{"a":"\ude00"}"#, "{\"a\":\"\u{FFFD}\"}"),
      (#"{"a":"\ud83d\ude00","b":"\ud83d"}"#, "{\"a\":\"😀\",\"b\":\"\u{FFFD}\"}"),
      (#"{"a":"it\'s \x","b":2}"#, #"{"a":"it's x","b":2}"#), (#"{"a":1,}"#, #"{"a":1}"#),
      (#"{"a":[1,2,],"b":undefined}"#, #"{"a":[1,2],"b":null}"#),
      (#"{"a":"He said "no" today","b":2}"#, #"{"a":"He said \"no\" today","b":2}"#),
      (#"{"a":1 "b":[true false]}"#, #"{"a":1,"b":[true,false]}"#), (#"go({"a":1});"#, #"{"a":1}"#),
      ("<!--//--><![CDATA[//><!--\n[{\"a\":1}]\n//]]>", #"[{"a":1}]"#),
      (#"{a:1,"b":NaN}"#, #"{"a":1,"b":null}"#),
      (#"{"a":{"b":[1,{"c":2}"#, #"{"a":{"b":[1,{"c":2}]}}"#), (#"{"a":1,"b"#, #"{"a":1}"#),
      (#"{"a":1,"b":"#, #"{"a":1}"#), (#"{"a":[{"b":1}}, "c":2}"#, #"{"a":[{"b":1}]}"#),
      (#"{"a":2025-03-04T10:00:00+01:00,"b":None}"#, #"{"a":"2025-03-04T10:00:00+01:00","b":null}"#),
      (#"{"a":1}{"b":2}"#, #"{"a":1}"#), (#"{"a":1,"b":tru"#, #"{"a":1,"b":"tru"}"#), ("[\"a\\", "[]"),
      (#"["a\u12"#, "[]"), (#"["\u12zz"]"#, #"["12zz"]"#), (#"{"a",1}"#, "{}"), ("]{\"a\":1}", #"{"a":1}"#),
    ])
  func mended(text: String, expected: String) throws { #expect(try written(text) == expected) }

  @Test func aStringThatIsCutOffIsKeptWhereItIsAsked() throws {
    let text = #"{"a":[{"id":"half","text":"the first wo"#
    #expect(try written(text) == #"{"a":[{"id":"half"}]}"#)
    #expect(try written(text, keepingCut: ["text"]) == #"{"a":[{"id":"half","text":"the first wo"}]}"#)
    #expect(try written(#"{"a":[{"id":"ha"#, keepingCut: ["text"]) == #"{"a":[{}]}"#)
  }

  @Test func whatIsNoneIsNil() {
    for text in [
      "", "hello", "\"x", String(repeating: "[", count: 65), String(repeating: "{\"a\":", count: 100_000),
    ] {
      #expect(LenientJSON.value(Array(text.utf8)) == nil, "\(text.prefix(20))")
    }
  }

  /// Whatever is cut off or thrown in, what comes out is JSON.
  @Test(arguments: 0..<200) func anythingGivesJSONOrNothing(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    var bytes = Array(#"{"a":"x\u00e9 \"q\" ","b":[1,-2.5e3,true,null,{"c":"\ud83d\ude00"}],"d":{}}"#.utf8)
    for _ in 0..<(1 + seed % 7) where !bytes.isEmpty {
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 3 {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(Array("{}[]\",:\\ u\n1t".utf8)[Int(random.next() % 13)], at: place)
      default: bytes = Array(bytes.prefix(max(1, place)))
      }
    }
    if let value = LenientJSON.value(bytes, keepingCut: ["a", "c"]) {
      #expect(JSONSerialization.isValidJSONObject(value))
    } else {
      #expect(
        !bytes.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") },
        "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
