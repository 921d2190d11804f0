import News

extension Answer {
  /// The answer with its dates as the clocks of `zone` show them, so that every screen shows and narrows by the same
  /// days. A comparison stays: what it found has to do with the dates that its reports state.
  func shown(in zone: Zone) -> Answer {
    switch self {
    case .events(let request, var rows):
      rows.items = rows.items.map { $0.shown(in: zone) }
      return .events(request, rows)
    case .articles(let request, var rows):
      rows.items = rows.items.map { $0.shown(in: zone) }
      return .articles(request, rows)
    case .origin(let id, let article, let event):
      return .origin(id, article?.shown(in: zone), event?.shown(in: zone))
    case .article(let article, let earlier, let details):
      return .article(article.shown(in: zone), earlier: earlier.map { $0.shown(in: zone) }, details: details)
    case .earlier(let id, let texts): return .earlier(id, texts.map { $0.shown(in: zone) })
    case .found(let query, let hits): return .found(query, hits.map { $0.shown(in: zone) })
    default: return self
    }
  }
}

extension SearchHit {
  fileprivate func shown(in zone: Zone) -> SearchHit {
    var hit = self
    hit.article = article.shown(in: zone)
    return hit
  }
}
