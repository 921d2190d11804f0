public import News

/// One article as plain text, for a pipe or a terminal.
public enum ArticleText {
  /// The headline, where it comes from, what its feed says of it besides, and the body, on the empty `page`.
  public static func text(
    of article: Article, details: ArticleDetails = ArticleDetails(), on page: PlainPage = PlainPage()
  ) -> String {
    var page = page
    if let title = article.title { page.paragraph(title) }
    let date = article.published?.shown(in: page.zone).readableMoment
    let source = [article.outlet?.name, date, article.byline].compactMap(\.self)
    if !source.isEmpty { page.paragraph(source.joined(separator: " · ")) }
    if let address = article.url { page.paragraph(address) }
    if !details.categories.isEmpty { page.paragraph(details.categories.joined(separator: " · ")) }
    for file in details.enclosures { page.paragraph("\(file.type ?? "file")  \(file.url)") }
    for paragraph in article.text.split(separator: "\n") {
      page.space()
      page.paragraph(String(paragraph))
    }
    return page.text
  }
}
