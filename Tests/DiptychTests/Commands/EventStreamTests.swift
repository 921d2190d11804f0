import Foundation
import Testing

/// `diptych events --stream`, from outside.
@Suite(.timeLimit(.minutes(10))) struct EventStreamTests {
  private static let ferry =
    "The ferry Alma ran aground off Skell Point on Monday with ninety passengers on board, the coast guard of "
    + "Harl said. Captain Una Brandt had steered too close to the rocks, and lifeboats brought everyone ashore."
  private static let ferryAgain =
    "Lifeboats took ninety people off the Alma after the ferry struck the rocks at Skell Point. The coast guard "
    + "in Harl blamed its captain, Una Brandt."
  private static let bank =
    "Tarn Savings closed its doors at noon. The bank had lent four times its deposits to a builder of marinas, "
    + "said the regulator, Odo Lenz, who promised savers their money within a month."

  private func data(_ lines: [String]) -> Data { Data(lines.map { $0 + "\n" }.joined().utf8) }

  @Test("Every report is answered in order with its event, a bad line in its place", arguments: ["1", "3"])
  func answers(jobs: String) throws {
    let lines = [
      #"{"id":7,"title":"Ferry aground","published":"2024-02-05","source":"A","text":"\#(Self.ferry)"}"#,
      #"{"id":"b","published":null,"text":"\#(Self.bank)"}"#,
      "", "nonsense", #"{"id":{"c":1.0},"title":"No text"}"#,
      #"{"id":null,"published":"one day","text":"\#(Self.ferryAgain)"}"#,
      #"{"text":""}"#,
    ]
    let outcome = try BuiltProgram.run("events", "--stream", "--jobs", jobs, input: data(lines))
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.lines == [
        #"{"id":7,"event":"e1"}"#, #"{"id":"b","event":"e2"}"#,
        #"{"id":null,"line":4,"error":"not JSON: expected an object at byte 0"}"#,
        #"{"id":{"c":1.0},"line":5,"error":"`text` is missing"}"#,
        #"{"id":null,"event":"e1"}"#, #"{"id":null,"event":"e4"}"#,
      ])
  }

  @Test("No input is no answer, and no library is made")
  func emptyInput() throws {
    let outcome = try BuiltProgram.run("events", "--stream", "--library", "/nowhere/at/all.sqlite")
    #expect((outcome.status, outcome.output, outcome.errors) == (0, "", ""))
  }

  @Test("The stream ends quietly when nobody reads its answers")
  func brokenPipe() throws {
    let outcome = try BuiltProgram.shell(
      #"{ for n in $(seq 20000); do echo '{"text":""}'; done | "$diptych" events --stream; echo "status $?" >&2; } | head -n 1"#
    )
    #expect(outcome.lines == [#"{"id":null,"event":"e1"}"#])
    #expect(outcome.errors == "status 0\n")
  }

  @Test("Input that cannot be read at all is an error")
  func unreadableInput() throws {
    let outcome = try BuiltProgram.shell(#""$diptych" events --stream < /"#)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "diptych: standard input: cannot be read: Is a directory\n")
  }

  @Test("Only JSON is answered")
  func format() throws {
    let outcome = try BuiltProgram.run("events", "--stream", "--format", "text")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "diptych: --stream answers in JSON only (see diptych events --help)\n")
  }
}
