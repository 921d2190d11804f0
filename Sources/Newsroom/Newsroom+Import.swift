public import Feeds
internal import Library
internal import News

extension Newsroom {
  /// Stores the articles of files, folders and addresses of web pages in the library; what cannot be read or had is
  /// reported and does not stop the rest.
  public func importPaths(_ paths: [String], through web: (any WebFetching)? = nil) throws -> ImportReport {
    var articles: [Article] = []
    var fuller: [Article.ID] = []
    var failures: [ArticleFileError] = []
    for page in pages(at: paths.filter(ArticleFile.isAddress), through: web ?? self.web) {
      switch page {
      case .success(let article):
        if try isFuller(than: article) { fuller.append(article.id) } else { articles.append(article) }
      case .failure(let error): failures.append(error)
      }
    }
    for path in paths where !ArticleFile.isAddress(path) {
      do throws(ArticleFileError) {
        for result in try ArticleFile.readAll(at: path) {
          switch result {
          case .success(let article): articles.append(article)
          case .failure(let error): failures.append(error)
          }
        }
      } catch {
        failures.append(error)
      }
    }
    var report = try store(articles)
    report.fuller = fuller
    report.failures = failures
    return report
  }

  /// Whether the library has more of the article than its page shows now, as when there is a wall before it by now.
  private func isFuller(than page: Article) throws -> Bool {
    guard let known = try libraryIfPresent()?.article(page.id), known.text != page.text else { return false }
    let words = ArticleSummary(known).words
    return TextFullness.isPart(ArticleSummary(page).words, of: words, ofOneSource: true)
      || words >= TextFullness.whole && !SharedWords([known.title, known.text]).areIn(page.text)
  }

  /// Stores the sample articles that come with the program.
  public func importSamples() throws -> ImportReport {
    try store(
      SampleArticles.all.map { sample in
        try ArticleFile.parse(Array(sample.text.utf8), name: sample.path, event: sample.event)
      })
  }

  private func store(_ articles: [Article]) throws -> ImportReport {
    var report = ImportReport()
    guard !articles.isEmpty else { return report }
    for (article, outcome) in zip(articles, try library().store(articles)) {
      switch outcome {
      case .added: report.added.append(article.id)
      case .updated: report.updated.append(article.id)
      case .unchanged: report.unchanged.append(article.id)
      }
    }
    if !report.added.isEmpty || !report.updated.isEmpty { try group() }
    return report
  }
}
