public import News

/// Bookmarks together with what is known of the articles they point into.
public struct KeptBookmarks: Sendable {
  /// As they shall stand in the report.
  public let bookmarks: [Bookmark]
  private let articles: [Article.ID: ArticleSummary]

  /// Articles that the library no longer holds may be missing from `articles`.
  public init(_ bookmarks: [Bookmark], articles: [ArticleSummary]) {
    self.bookmarks = bookmarks
    self.articles = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func article(of passage: Passage) -> ArticleSummary? { articles[passage.article] }

  /// The event whose report the bookmark points into, where one is known.
  func event(of bookmark: Bookmark) -> String? {
    bookmark.draft.passages.lazy.compactMap { article(of: $0)?.event }.first
  }

  /// The bookmarks by event, in the order in which the events first appear; those without one last.
  var groups: [(event: String?, bookmarks: [Bookmark])] {
    var events: [String] = []
    for case let event? in bookmarks.map(event(of:)) where !events.contains(event) { events.append(event) }
    let all = events.map(Optional.some) + [nil]
    return all.map { event in (event, bookmarks.filter { self.event(of: $0) == event }) }
      .filter { !$0.bookmarks.isEmpty }
  }

  /// `Outlet, “Headline”, 28 Jul 2024`, or the article's id.
  func source(of passage: Passage, in zone: Zone = .utc) -> String {
    guard let article = article(of: passage) else { return "article \(passage.article)" }
    return [article.outlet, "“\(article.name)”", article.published?.shown(in: zone).readable].compactMap(
      \.self
    )
    .joined(separator: ", ")
  }
}
