public import News

extension ArticleFile {
  /// Whether a person means a page of the web by `reference`, rather than a file.
  public static func isAddress(_ reference: String) -> Bool { WebAddress.absolute(reference) != nil }

  /// The article that a server has answered with: a page, or a text or Markdown as a file would hold it.
  ///
  /// `address` is what was asked for, for messages.
  public static func parse(
    _ response: WebResponse, asked address: String
  ) throws(ArticleFileError) -> Article {
    let isPage = response.contentType?.lowercased().contains("html") ?? false || WebPage.isOne(response.body)
    guard isPage, FileSignature.format(of: response.body) == nil else {
      let path = response.address.prefix { $0 != "?" && $0 != "#" }
      do {
        var article = try parse(response.body, name: String(path))
        article.url = article.url ?? response.address
        return article.identified
      } catch {
        throw ArticleFileError(path: address, line: error.line, kind: error.kind)
      }
    }
    guard
      let article = WebPage.article(
        in: response.body, address: response.address, contentType: response.contentType)
    else { throw ArticleFileError(path: address, kind: .pageWithoutArticle) }
    if let other = NoArticlePage.found(title: article.title, text: article.text) {
      throw ArticleFileError(path: address, kind: .noArticlePage(other))
    }
    return article
  }
}

extension Article {
  /// The article under the id that its address makes.
  fileprivate var identified: Article {
    Article(
      title: title, outlet: outlet, published: published, byline: byline, url: url, language: language,
      event: event, text: text)
  }
}
