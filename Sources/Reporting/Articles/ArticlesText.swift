public import News

/// Articles of a library as plain text, for a pipe or a terminal.
public enum ArticlesText {
  /// One article after the other on the empty `page`, each with its id.
  public static func text(of articles: [ArticleSummary], on page: PlainPage = PlainPage()) -> String {
    var page = page
    if articles.isEmpty {
      page.paragraph("The library holds no articles yet (diptych import PATH adds some).")
    }
    for article in articles { page.article(article) }
    return page.text
  }

  /// Each with the words around what was found.
  public static func text(of hits: [SearchHit], on page: PlainPage = PlainPage()) -> String {
    var page = page
    for hit in hits {
      page.space()
      page.article(hit.article)
      page.paragraph(hit.snippet, lead: String(repeating: " ", count: hit.article.id.rawValue.count + 2))
    }
    return page.text
  }
}

extension PlainPage {
  fileprivate mutating func article(_ article: ArticleSummary) {
    let facts = [article.name, article.outlet, day(article.published), article.isRead ? "read" : nil]
    paragraph(facts.compactMap(\.self).joined(separator: " · "), lead: "\(article.id)  ")
  }
}
