import Foundation

/// The files of this repository, by their path from its root.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// Every file below `folder` whose name ends with `suffix`, sorted: `Sources/News/Event.swift`.
  static func files(in folder: String, suffix: String) throws -> [String] {
    let below = try FileManager.default.subpathsOfDirectory(
      atPath: root.appendingPathComponent(folder).path)
    // What a build leaves behind is hidden and not ours.
    return below.filter { $0.hasSuffix(suffix) && !"/\($0)".contains("/.") }.map { "\(folder)/\($0)" }
      .sorted()
  }

  /// README.md and the pages of docs.
  static func pages() throws -> [String] { try ["README.md"] + files(in: "docs", suffix: ".md") }

  static func swiftFiles() throws -> [String] {
    try ["Sources", "Tests"].flatMap { try files(in: $0, suffix: ".swift") }
  }
}

extension StringProtocol {
  /// The cells of a Markdown table row without its outer bars: `| a | b |` has `a` and `b`.
  var cells: [String] {
    split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  var lines: [Substring.SubSequence] {
    Substring(self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
