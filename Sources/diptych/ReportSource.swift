import Foundation
import News

/// Where a command takes a report from.
enum ReportSource {
  /// The report that `reference` names: a file, or `-` for standard input.
  static func article(_ reference: String) throws -> Article {
    let file = reference == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: reference)
    guard let data = try file?.readToEnd() else {
      throw CommandFailure.input(reference, SystemFailure(errno))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure.input(reference, SystemFailure(EILSEQ))
    }
    return Article(text: TidyText.of(text))
  }
}
