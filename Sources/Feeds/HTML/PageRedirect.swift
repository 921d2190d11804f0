/// Pages that hold nothing and lead on: `<meta http-equiv="refresh" content="0;url=/news/quay">`.
enum PageRedirect {
  /// Whether a page leads to another within seconds, and `text` is hardly more than a word about it.
  static func isOne(_ tree: HTMLTree, text: String) -> Bool {
    guard text.utf8.count < longest else { return false }
    return tree.elements(where: { $0 == .meta }).prefix(100).contains { node in
      guard tree.attribute("http-equiv", of: node)?.lowercased() == "refresh" else { return false }
      let content = (tree.attribute("content", of: node) ?? "").lowercased().filter { $0 != " " }
      let seconds = Double(content.prefix { $0.isNumber || $0 == "." }) ?? .infinity
      return seconds <= mostSeconds && content.contains("url=")
    }
  }

  /// In bytes.
  private static let longest = 300
  private static let mostSeconds = 10.0
}
