import Foundation

/// Writes the Swift files that carry Articles/ inside the program: one for each event folder and one for all.
enum GeneratedSamples {
  /// Each file's text by its name.
  static func files(of articles: URL) throws -> [String: String] {
    let folders = try names(in: articles).filter { isFolder(articles.appendingPathComponent($0)) }
    var files = ["SampleArticles.swift": index(folders)]
    for folder in folders {
      files["SampleArticles+\(typeName(folder)).swift"] = try page(
        folder, in: articles.appendingPathComponent(folder))
    }
    return files
  }

  private static let head =
    "// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.\n// swift-format-ignore-file\n"

  private static func index(_ folders: [String]) -> String {
    let lists = folders.map { "    \(memberName($0)),\n" }.joined()
    return head + """

      /// Every sample article, by event and outlet.
      enum SampleArticles {
        static let all: [SampleArticle] = [
      \(lists)  ].flatMap(\\.self)
      }

      """
  }

  private static func page(_ folder: String, in url: URL) throws -> String {
    let articles = try names(in: url).filter { $0.hasSuffix(".md") }.map { name in
      let text = try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
      return """
            SampleArticle(
              event: "\(folder)", path: "Articles/\(folder)/\(name)",
              text: \(literal(text))),

        """
    }
    return head + """

      extension SampleArticles {
        static let \(memberName(folder)): [SampleArticle] = [
      \(articles.joined())  ]
      }

      """
  }

  /// A raw literal of several lines, with as many `#` as the text asks for. It stands at the margin: an article's
  /// lines are long enough.
  static func literal(_ text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
  }

  private static func names(in url: URL) throws -> [String] {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }
      .sorted()
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func typeName(_ folder: String) -> String {
    folder.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func memberName(_ folder: String) -> String {
    let name = typeName(folder)
    return name.prefix(1).lowercased() + name.dropFirst()
  }
}
