import ArgumentParser
import Foundation
import Reporting

/// Why a command cannot do what it was asked.
enum CommandFailure: Error, Equatable {
  /// A file, or `standard input`, that the system does not let us read.
  case input(String, SystemFailure)
  case output(SystemFailure)
  case notUTF8(String)
}

/// Every word the program says about what went wrong, and the exit code that goes with it.
///
/// The form is `diptych: <file>: <what> (<what to do>)`, one line on standard error.
enum ErrorWords {
  static let badInput: Int32 = 1
  static let wrongUsage: Int32 = 2

  /// Says what went wrong and ends the program.
  static func end(with error: any Error) -> Never {
    let line = "diptych: \(HarmlessText.line(words(for: error)))\n"
    FileHandle.standardError.write(Data(line.utf8))
    exit(badInput)
  }

  static func words(for error: any Error) -> String {
    switch error {
    case let failure as CommandFailure: words(for: failure)
    default: String(describing: error)
    }
  }

  private static func words(for failure: CommandFailure) -> String {
    switch failure {
    case .input(let name, let system): "\(name): cannot be read: \(system.words)"
    case .output(let system): "standard output: cannot be written: \(system.words)"
    case .notUTF8(let name): "\(name): is not UTF-8 text (convert it, for example with iconv)"
    }
  }

  /// The words of the `error` of a line in a stream.
  static func line(for error: any Error) -> String {
    guard let mistake = error as? StreamLine.Mistake else { return words(for: error) }
    return switch mistake {
    case .tooLong: "the line is longer than \(LineReader.limit >> 20) MB"
    case .notUTF8: "the line is not valid UTF-8"
    case .malformed(let offset, let expected): "not JSON: expected \(expected) at byte \(offset)"
    case .missing(let name): "`\(name)` is missing"
    case .notText(let name): "`\(name)` is not a string"
    case .notObject(let name): "`\(name)` is not an object"
    }
  }
}

extension SystemFailure {
  /// What the system says about the number, as `No such file or directory`.
  var words: String { String(cString: strerror(number)) }
}
