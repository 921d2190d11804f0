import Foundation
import News

/// Pairs of reports of any length, made of the sample articles.
struct Texts {
  /// The bodies of the first and of the second report of every sample event, in the order of their names.
  private let left: [String]
  private let right: [String]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let articles = root.appendingPathComponent("Articles")
    let files = FileManager.default
    let reports = try files.contentsOfDirectory(atPath: articles.path).sorted().map { event in
      let folder = articles.appendingPathComponent(event)
      return try files.contentsOfDirectory(atPath: folder.path).sorted().prefix(2).map {
        try Self.body(of: String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
      }
    }
    left = reports.map { $0[0] }
    right = reports.map { $0[1] }
  }

  /// Two reports of `words` words each: the sample events one behind the other, over and over, from the event
  /// `start` on.
  func pair(words: Int, start: Int = 0) -> Pair {
    Pair(
      left: Article(text: Self.text(of: left, start, words)),
      right: Article(text: Self.text(of: right, start, words)))
  }

  /// A pair for each event to begin with.
  func pairs(words: Int) -> [Pair] { left.indices.map { pair(words: words, start: $0) } }

  private static func text(of bodies: [String], _ start: Int, _ words: Int) -> String {
    let bodies = bodies[start...] + bodies[..<start]
    let paragraphs = bodies.flatMap { $0.split(separator: "\n\n") }
    var text: [String] = []
    var missing = words
    while missing > 0 {
      let kept = paragraphs[text.count % paragraphs.count].split(whereSeparator: \.isWhitespace).prefix(
        missing)
      text.append(kept.joined(separator: " "))
      missing -= kept.count
    }
    return text.joined(separator: "\n\n")
  }

  /// What is behind the front matter.
  private static func body(of file: String) -> String {
    let parts = file.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].isEmpty ? TidyText.of(String(parts[2])) : TidyText.of(file)
  }
}

struct Pair {
  let left: Article
  let right: Article
}
