import Foundation
import Reporting

/// A filter from standard input to standard output: one JSON object a line in, one a line out, in the same order.
///
/// A line that cannot be read is answered by an error in its place, and the stream goes on.
struct LineStream {
  /// How many lines are worked on at once.
  let jobs: Int

  /// Answers each line; `answer` reads what it needs into the `StreamLine` it is given.
  func run(_ answer: @escaping @Sendable ([UInt8], inout StreamLine) throws -> [UInt8]) throws {
    try read(answer) { StandardOutput.writeLine($0.answerOrError) }
  }

  /// Reads each line, and hands on in their order what `answer` makes of it.
  func read<Answer: Sendable>(
    _ answer: @escaping @Sendable ([UInt8], inout StreamLine) throws -> Answer,
    deliver: @escaping @Sendable (Read<Answer>) -> Void
  ) throws {
    var input = LineReader(STDIN_FILENO)
    let output = OrderedJobs<Read<Answer>>(width: jobs, deliver: deliver)
    defer { output.wait() }
    var lineNumber = 0
    var jobNumber = 0
    while let line = try nextLine(&input) {
      lineNumber += 1
      guard !line.isBlank else { continue }
      output.start(jobNumber) { [lineNumber] in Self.answer(to: line, number: lineNumber, answer) }
      jobNumber += 1
    }
  }

  private func nextLine(_ input: inout LineReader) throws -> LineReader.Line? {
    do { return try input.next() } catch { throw CommandFailure.input("standard input", error) }
  }

  private static func answer<Answer>(
    to line: LineReader.Line, number: Int, _ answer: ([UInt8], inout StreamLine) throws -> Answer
  ) -> Read<Answer> {
    var content = StreamLine()
    do {
      guard case .whole(let bytes) = line else { throw StreamLine.Mistake.tooLong }
      return .answer(try answer(bytes, &content))
    } catch {
      content.readID(fromDamaged: line.bytes)
      return .error(LineErrorJSON.bytes(of: ErrorWords.line(for: error), line: number, id: content.id))
    }
  }
}

/// What became of a line.
enum Read<Answer> {
  case answer(Answer)
  /// The line that says what is wrong with it.
  case error([UInt8])
}

extension Read: Sendable where Answer: Sendable {}

extension Read {
  /// The answer, unless the line was wrong.
  var answer: Answer? {
    if case .answer(let answer) = self { answer } else { nil }
  }
}

extension Read<[UInt8]> {
  fileprivate var answerOrError: [UInt8] {
    switch self {
    case .answer(let bytes), .error(let bytes): bytes
    }
  }
}

extension LineReader.Line {
  /// All of the line, or its opening.
  fileprivate var bytes: [UInt8] {
    switch self {
    case .whole(let bytes), .tooLong(let bytes): bytes
    }
  }

  /// Whether there is nothing to answer: no character, or blanks alone.
  fileprivate var isBlank: Bool {
    guard case .whole = self else { return false }
    return bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
