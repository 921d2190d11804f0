internal import Feeds
internal import Foundation
internal import Library
internal import News

extension Newsroom {
  /// Fetches the pages of articles that feeds brought as teasers, and takes the full text where a page has it; the
  /// number of articles that gained.
  ///
  /// A page that cannot be had is tried again by the next refresh, for a week.
  func completeTeasers(
    through web: any WebFetching, isCancelled: @escaping @Sendable () -> Bool, progress: (Int, Int) -> Void
  ) throws -> Int {
    guard let library = try libraryIfPresent() else { return 0 }
    let now = Int64(Date().timeIntervalSince1970)
    let teasers = try library.teasers(below: Self.teaser, since: now - 7 * 86_400, limit: Self.mostPages)
    guard !teasers.isEmpty else { return 0 }
    var pages: [(id: Article.ID, page: Article?)] = []
    var done = 0
    let requests = teasers.map { WebRequest(address: $0.address, limit: WebPage.limit) }
    web.fetch(
      requests, isCancelled: isCancelled,
      deliver: { index, result in
        done += 1
        progress(done, teasers.count)
        guard case .success(let response) = result, (200...299).contains(response.status) else { return }
        let page = WebPage.article(
          in: response.body, address: response.address, contentType: response.contentType)
        let words = page.map { ArticleSummary($0).words } ?? 0
        pages.append((teasers[index].id, words >= Self.teaser ? page : nil))
      })
    try library.complete(pages)
    return pages.count { $0.page != nil }
  }

  /// Articles with fewer words are taken for teasers, and pages with fewer for no articles.
  private static let teaser = 120
  /// Pages of one refresh.
  private static let mostPages = 300
}
