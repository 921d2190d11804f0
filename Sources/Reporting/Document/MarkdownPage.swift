/// A page of Markdown, built block by block; everything given to it must be Markdown already.
struct MarkdownPage {
  private var blocks: [String] = []

  /// The page, ended by a line end.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func heading(_ level: Int, _ text: String) {
    blocks.append(String(repeating: "#", count: level) + " " + text)
  }

  mutating func paragraph(_ text: String) { blocks.append(text) }

  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "- \($0)" }.joined(separator: "\n"))
  }

  /// A quotation with lines of its own below, such as where it comes from.
  mutating func quotation(_ lines: [String]) {
    blocks.append(lines.map { "> \($0)" }.joined(separator: "\n>\n"))
  }

  mutating func table(_ header: [String], _ rows: [[String]]) {
    let lines = [header, header.map { _ in "---" }] + rows
    blocks.append(lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
  }
}
