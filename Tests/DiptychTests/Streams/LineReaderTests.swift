import Foundation
import Testing

@testable import diptych

@Suite struct LineReaderTests {
  @Test("Lines are read up to their ends, also the last one without")
  func lines() throws {
    #expect(try read("one\n\ntwo\r\nthree") == [whole("one"), whole(""), whole("two\r"), whole("three")])
    #expect(try read("") == [])
    #expect(try read("\n") == [whole("")])
    #expect(try read("a\n") == [whole("a")])
  }

  @Test("A line is whole up to the limit and cut off beyond it")
  func limit() throws {
    let long = String(repeating: "x", count: 10_000)
    #expect(
      try read("123456\n1234567\nok", limit: 6) == [
        whole("123456"), .tooLong(Array("1234567".utf8)), whole("ok"),
      ])
    let lines = try read("\(long)\nok", limit: 9_999)
    #expect(lines.count == 2)
    #expect(lines.last == whole("ok"))
    guard case .tooLong(let opening) = lines.first else {
      Issue.record("not cut off")
      return
    }
    #expect(opening.count <= LineReader.opening)
  }

  @Test("Lines longer than a piece read at once are put together")
  func longLines() throws {
    let long = String(repeating: "é", count: 100_000)
    #expect(try read("\(long)\n\(long)") == [whole(long), whole(long)])
  }

  private func whole(_ text: String) -> LineReader.Line { .whole(Array(text.utf8)) }

  private func read(_ text: String, limit: Int = LineReader.limit) throws -> [LineReader.Line] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    var reader = LineReader(handle.fileDescriptor, limit: limit)
    var lines: [LineReader.Line] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }
}
