internal import Feeds
public import News

extension Newsroom {
  /// The settings in the file at `path`, or for nil in the one the XDG folders give, which need not be there; and
  /// what of it cannot be taken.
  public static func settings(at path: String?) -> (settings: Settings, faults: [SettingsFault]) {
    if let path { return SettingsFile.read(path) }
    let (settings, faults) = SettingsFile.read(Places.settings())
    return (settings, faults.filter { $0.kind != .unreadable(.missing) })
  }

  /// What asks the network, as the settings say.
  var web: any WebFetching { CurlFetcher(FetchSettings(settings)) }

  /// The article of each page, in the order of `addresses`; all are asked at once.
  ///
  /// An `ArticleFileError` says why a page gives none, with its address as the path.
  func pages(
    at addresses: [String], through web: any WebFetching
  ) -> [Result<Article, ArticleFileError>] {
    var pages = addresses.map { address -> Result<Article, ArticleFileError> in
      .failure(ArticleFileError(path: address, kind: .web(.cancelled)))
    }
    guard !addresses.isEmpty else { return [] }
    web.fetch(
      addresses.map { WebRequest(address: $0, limit: WebPage.limit) }, isCancelled: { false },
      deliver: { index, answer in
        pages[index] = Result { () throws(ArticleFileError) in
          try Self.article(answer, at: addresses[index])
        }
      })
    return pages
  }

  private static func article(
    _ answer: Result<WebResponse, FetchError>, at address: String
  ) throws(ArticleFileError) -> Article {
    switch answer {
    case .failure(let error): throw ArticleFileError(path: address, kind: .web(error.kind))
    case .success(let response) where !(200...299).contains(response.status):
      throw ArticleFileError(path: address, kind: .web(.status(response.status)))
    case .success(let response): return try ArticleFile.parse(response, asked: address)
    }
  }
}

extension FetchSettings {
  init(_ settings: Settings) {
    self.init()
    parallel = settings.requests
    perHost = settings.requestsPerHost
    connectTimeout = settings.connectTimeout
    timeout = settings.timeout
    userAgent = settings.userAgent
  }
}
