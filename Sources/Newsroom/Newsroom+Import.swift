internal import Feeds
internal import Library
internal import News

extension Newsroom {
  /// Stores the articles of files and folders in the library; a bad file is reported and does not stop the rest.
  public func importPaths(_ paths: [String]) throws -> ImportReport {
    var articles: [Article] = []
    var failures: [ArticleFileError] = []
    for path in paths {
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
    report.failures = failures
    return report
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
