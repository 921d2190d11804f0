import Foundation
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
  @Test("Characters that could do harm are escaped and read back as they were")
  func escaping() throws {
    let harmful: [UInt32] = [
      0, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0x61C, 0x200B, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
      0xFEFF, 0xE0001, 0xE007F,
    ]
    for value in harmful {
      let scalar = try #require(Unicode.Scalar(value))
      let text = "a\(scalar)b"
      let bytes = json { $0.string(text) }
      #expect(
        bytes.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) }, "U+\(String(value, radix: 16))")
      #expect(try read(bytes) as? String == text)
    }
  }

  @Test("A tag is written as a pair of surrogates")
  func tags() {
    #expect(json { $0.string("\u{E0041}") } == #""\udb40\udc41""#)
  }

  @Test("Quotation marks, backslashes and line ends are escaped, other text is not")
  func plainText() {
    #expect(json { $0.string("“é” 😀 \"\\/\n\t") } == #""“é” 😀 \"\\/\n\t""#)
  }

  @Test("Numbers are short and always JSON")
  func numbers() {
    let numbers = [0, 1, 0.5, 0.912345, 0.00001, 1e300, .nan, .infinity, -.infinity, -0.25]
    let text = json { $0.array(numbers) { $0.number($1) } }
    #expect(text == "[0,1,0.5,0.9123,0,1e+300,0,0,0,-0.25]")
  }

  @Test("A value given as JSON stays as it is but for harm in its strings")
  func givenJSON() {
    #expect(
      json { $0.json("{\"b\": 1.0,\t\"a\":\"\u{9B}\u{7F}é\"}") } == "{\"b\": 1.0,\t\"a\":\"\\u009b\\u007fé\"}"
    )
  }

  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func read(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }
}
