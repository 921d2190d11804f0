import ArgumentParser
import Foundation
import News
import Newsroom
import Reporting
import Screens
import Terminal

/// Why a command cannot do what it was asked, beside what the other rooms report.
enum CommandFailure: Error, Equatable {
  /// A file, or `standard input`, that the system does not let us read.
  case input(String, SystemFailure)
  case output(SystemFailure)
  case noBookmark(Int64)
  /// A file that would be written over.
  case fileExists(String)
  case cannotWrite(String, reason: String)
  /// A page that names more than one feed, as lines for a person.
  case severalFeeds(String, [String])
}

/// Every word the program says about what went wrong, and the exit code that goes with it.
///
/// The form is `diptych: <file>: <what> (<what to do>)`, one line on standard error.
enum ErrorWords {
  static let badInput: Int32 = 1
  static let wrongUsage: Int32 = 2

  /// Says what went wrong, or the help or version that was asked for, and ends the program.
  static func end(with error: any Error) -> Never {
    switch Diptych.exitCode(for: error) {
    case .success:
      StandardOutput.write(Diptych.fullMessage(for: error) + "\n")
      exit(0)
    case .validationFailure:
      say("\(usage(Diptych.message(for: error))) (see \(helpCommand))")
      exit(wrongUsage)
    case let code:
      // An exit code alone was thrown by a command that has said what there is to say.
      if !(error is ExitCode) { say(words(for: error)) }
      exit(error is TerminalError ? wrongUsage : code.rawValue)
    }
  }

  /// Says `words` on standard error, on one line that can do a terminal no harm.
  static func say(_ words: String) {
    let line = Array("diptych: \(HarmlessText.line(words))\n".utf8)
    // Where standard error is closed, nobody is there to be told.
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static func words(for error: any Error) -> String {
    switch error {
    case let failure as CommandFailure: words(for: failure)
    case let error as ArticleFileError: words(for: error)
    case let error as LibraryError: words(for: error)
    case let error as NewsroomError: words(for: error)
    case let error as Browser.Failure: words(for: error)
    case let error as TerminalError: words(for: error)
    default: String(describing: error)
    }
  }

  private static func words(for failure: CommandFailure) -> String {
    switch failure {
    case .input(let name, let system): "\(name): cannot be read: \(system.words)"
    case .output(let system): "standard output: cannot be written: \(system.words)"
    case .noBookmark(let id): "\(id): no such bookmark (diptych bookmarks lists them)"
    case .fileExists(let path): "\(path): is there already (choose another name)"
    case .cannotWrite(let path, let reason): "\(path): cannot be written: \(reason)"
    case .severalFeeds(let address, let feeds):
      "\(address): has \(feeds.count) feeds (give one of them): \(feeds.joined(separator: ", "))"
    }
  }

  /// Of a part of a query that looks like a filter.
  static func words(for doubt: SearchQuery.Doubt) -> String {
    "\(doubt.part)\(doubt.part.hasSuffix(":") ? "" : ":") \(doubt.words); it is \(doubt.isExcluded ? "left out" : "looked for") as a word"
  }

  private static func words(for failure: Browser.Failure) -> String {
    switch failure {
    case .noAddress: "the article came without an address"
    case .notAPage(let address): "\(address): is no address of the web, and is not opened"
    case .cannotStart(let command, let system):
      "\(command): cannot be started: \(system.words) (the setting `browser` names another command)"
    case .ended(let command, let code):
      "\(command): ended with \(code) (the setting `browser` names another command)"
    }
  }

  /// What the argument parser says, as the middle of a line: its first sentence, without a capital or full stop.
  private static func usage(_ message: String) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? "wrong usage"
    let text = first.hasSuffix(".") ? String(first.dropLast()) : first
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// `diptych compare --help`, for the command that was asked for.
  private static var helpCommand: String {
    let names = Diptych.configuration.subcommands.compactMap { $0.configuration.commandName }
    let asked = CommandLine.arguments.dropFirst().first { names.contains($0) }
    return ["diptych", asked, "--help"].compactMap(\.self).joined(separator: " ")
  }
}

extension ErrorWords {
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
