import Foundation
import Testing

@Suite(.timeLimit(.minutes(10))) struct StreamTests {
  @Test("Answers come in the order of the lines, whatever the jobs", arguments: ["1", "2", "7"])
  func order(jobs: String) throws {
    let lines = (0..<500).map { number in
      let text = String(repeating: "A word. ", count: number % 7 == 0 ? 200 : 1)
      return #"{"id":\#(number),"left":{"text":"\#(text)"},"right":{"text":"B."}}"#
    }
    let outcome = try BuiltProgram.run("compare", "--stream", "--jobs", jobs, input: data(lines))
    #expect(outcome.status == 0)
    #expect(try outcome.lines.map { try object($0)["id"] as? Int } == Array(0..<500))
  }

  @Test("A bad line is answered in its place and the stream goes on")
  func badLines() throws {
    let pair = #""left":{"text":"a"},"right":{"text":"b"}}"#
    var input = data([#"{"id":1,\#(pair)"#, "", "nonsense", "   ", #"{"id":"x","left":{"text":"a"}}"#])
    input += data([#"{"id":2,"left":{"text":3},"right":{}}"#, #"{"left":7,"id":3}"#, "[]", #"{"id":4} x"#])
    input += Data([0xFF, 0xFE, 0x0A])
    input += Data(#"{"id":5,\#(pair)"#.utf8)
    let outcome = try BuiltProgram.run("compare", "--stream", input: input)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count == 9)
    #expect(outcome.lines.first?.hasPrefix(#"{"id":1,"format":"diptych.comparison","version":1,"#) == true)
    #expect(
      Array(outcome.lines.dropFirst().dropLast()) == [
        #"{"id":null,"line":3,"error":"not JSON: expected an object at byte 0"}"#,
        #"{"id":"x","line":5,"error":"`right` is missing"}"#,
        #"{"id":2,"line":6,"error":"`left.text` is not a string"}"#,
        #"{"id":3,"line":7,"error":"`left` is not an object"}"#,
        #"{"id":null,"line":8,"error":"not JSON: expected an object at byte 0"}"#,
        #"{"id":4,"line":9,"error":"not JSON: expected nothing after the object at byte 9"}"#,
        #"{"id":null,"line":10,"error":"the line is not valid UTF-8"}"#,
      ])
    #expect(outcome.lines.last?.hasPrefix(#"{"id":5,"format""#) == true)
  }

  @Test(
    "An id of any type comes back exactly as it was written",
    arguments: [
      "1.0", "12345678901234567890", #""a\u0062\"é""#, "true", "null", #"{"b":[1, 2.50],"a":{}}"#, "-1e-7",
    ])
  func identifiers(id: String) throws {
    let outcome = try BuiltProgram.run("quotes", "--stream", input: data([#"{"id":\#(id),"text":"x"}"#]))
    #expect(outcome.output == #"{"id":\#(id),"text":"x","quotes":[]}"# + "\n")
  }

  @Test("Texts are tidied, and what could harm a terminal leaves escaped")
  func texts() throws {
    let line = #"{"id":"\#u{9B}","text":"One.  Two.\n\n\n\u001b[2J\#u{202E}\ud83d\ude00 \ud800."}"#
    let outcome = try BuiltProgram.run("quotes", "--stream", input: data([line]))
    #expect(
      outcome.output == #"{"id":"\u009b","text":"One. Two.\n\n\u001b[2J\u202e"#
        + "😀 \u{FFFD}." + #"","quotes":[]}"# + "\n")
  }

  @Test("Without an id the answer's is null")
  func withoutID() throws {
    let outcome = try BuiltProgram.run("quotes", "--stream", input: data([#"{"text":"x"}"#]))
    #expect(outcome.output == #"{"id":null,"text":"x","quotes":[]}"# + "\n")
  }

  @Test("A line beyond the limit is an error with its id, and is not kept in memory")
  func longLine() throws {
    var input = Data(#"{"id":"long","text":""#.utf8)
    input += Data(repeating: UInt8(ascii: "a"), count: 40 << 20)
    input += data([#""}"#, #"{"id":"next","text":"x"}"#])
    let outcome = try BuiltProgram.run("quotes", "--stream", input: input)
    #expect(
      outcome.lines == [
        #"{"id":"long","line":1,"error":"the line is longer than 16 MB"}"#,
        #"{"id":"next","text":"x","quotes":[]}"#,
      ])
  }

  @Test("Nesting without end is an error, not a crash")
  func deepNesting() throws {
    let deep = #"{"id":1,"more":"# + String(repeating: "[", count: 1_000_000)
    let outcome = try BuiltProgram.run("quotes", "--stream", input: data([deep]))
    #expect(outcome.lines == [#"{"id":1,"line":1,"error":"not JSON: expected less nesting at byte 271"}"#])
  }

  @Test("Each answer is there before the next line is asked for")
  func flushing() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = BuiltProgram.url
    process.arguments = ["quotes", "--stream"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: data([#"{"id":\#(number),"text":"x"}"#]))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer == #"{"id":\#(number),"text":"x","quotes":[]}"# + "\n")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("The stream ends quietly when nobody reads its answers")
  func brokenPipe() throws {
    let outcome = try BuiltProgram.shell(
      #"{ yes '{"text":"x"}' | "$diptych" quotes --stream; echo "status $?" >&2; } | head -n 1"#)
    #expect(outcome.lines == [#"{"id":null,"text":"x","quotes":[]}"#])
    #expect(outcome.errors.split(separator: "\n").filter { !$0.hasPrefix("yes:") } == ["status 0"])
  }

  @Test("Input that cannot be read at all is an error")
  func unreadableInput() throws {
    let outcome = try BuiltProgram.shell(#""$diptych" compare --stream < /"#)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "diptych: standard input: cannot be read: Is a directory\n")
  }

  @Test("An empty stream is no error")
  func emptyInput() throws {
    let outcome = try BuiltProgram.run("compare", "--stream")
    #expect((outcome.status, outcome.output) == (0, ""))
  }

  private func data(_ lines: [String]) -> Data { Data(lines.map { $0 + "\n" }.joined().utf8) }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
