import Foundation
import Reporting

/// Asks a person at a terminal which of several they mean.
enum Choosing {
  /// Whether anybody is there to be asked.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// The index of the line that the person chooses by its number; nil when they choose none.
  static func one(of lines: [String], title: String) -> Int? {
    tell(title + "\n")
    for (index, line) in lines.enumerated() { tell("  \(index + 1)  \(line)\n") }
    while true {
      tell("which one (1-\(lines.count), nothing for none)? ")
      guard let answer = readLine()?.trimmingCharacters(in: .whitespaces), !answer.isEmpty else { return nil }
      if let number = Int(answer), lines.indices.contains(number - 1) { return number - 1 }
    }
  }

  private static func tell(_ words: String) {
    FileHandle.standardError.write(
      Data(
        words.split(separator: "\n", omittingEmptySubsequences: false)
          .map { HarmlessText.line(String($0)) }.joined(separator: "\n").utf8))
  }
}
