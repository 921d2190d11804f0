import News
import Newsroom
import Screens

/// Putting events right.
extension NewsroomErrands {
  func correct(_ correction: EventCorrection) throws -> Answer {
    switch correction {
    case .move(let article, let target):
      let before = try newsroom.origin(of: article).event
      if let target {
        _ = try newsroom.move(article.rawValue, to: target.rawValue)
      } else {
        _ = try newsroom.split([article.rawValue])
      }
      return .corrected(correction, undo: before.map { Self.putBack(article, into: $0) })
    case .split(let articles):
      _ = try newsroom.split(articles.map(\.rawValue))
      return .corrected(correction)
    case .merge(let one, let other):
      let before = try [one, other].compactMap(newsroom.event)
      let kept = try newsroom.merge(one.rawValue, other.rawValue)
      let gone = before.count == 2 ? before.first { $0.id != kept } : nil
      return .corrected(correction, undo: gone.map { .split($0.reports.map(\.id)) })
    }
  }

  /// An event of which nothing else is has gone with its only report.
  private static func putBack(_ article: Article.ID, into event: Event) -> EventCorrection {
    event.reports.count > 1 ? .move(article, to: event.id) : .split([article])
  }
}
