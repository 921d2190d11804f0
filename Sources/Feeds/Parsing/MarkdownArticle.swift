internal import News

/// A Markdown file as an article: its front matter, its first heading, and its body as plain paragraphs.
enum MarkdownArticle {
  /// A level-one heading at the top is the title, unless the front matter has another one; then both stay.
  static func parse(_ text: String, event: String?) throws(Refusal) -> Article {
    var lines = TextLines.of(text)[...]
    let front = try FrontMatter(takingFrom: &lines)
    let body = MarkdownBody(lines)
    var paragraphs = body.paragraphs
    if let heading = body.heading, let title = front.title, heading != title {
      paragraphs.insert(heading, at: 0)
    }
    return Article(
      title: front.title ?? body.heading, outlet: front.outlet.map { Outlet(name: $0) },
      published: front.published, byline: front.byline, url: front.url, language: front.language,
      event: front.event ?? event, text: TidyText.of(paragraphs.joined(separator: "\n\n")))
  }
}
