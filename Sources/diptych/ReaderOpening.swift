import News
import Newsroom

/// What the reader shows first.
enum ReaderOpening {
  /// The events of the library and of the articles at hand.
  case events
  case article(Article)
  case comparison(left: Article, right: Article)

  /// One article is read, two are compared, and with more the reader begins with their events.
  init(_ articles: [Article]) {
    switch articles.count {
    case 1: self = .article(articles[0])
    case 2: self = .comparison(left: articles[0], right: articles[1])
    default: self = .events
    }
  }
}
