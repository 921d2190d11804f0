import News

extension FeedRow: Filterable {
  var filterText: String {
    ([feed.name, feed.address] + feed.tags.map { "#" + $0 }
      + [feed.isPaused ? "paused" : nil, fault].compactMap(\.self)).joined(separator: "\n")
  }
}

extension FeedRow {
  /// What a reader has to know first: `!` for a fault, `‖` for paused, `●` for something unread.
  var mark: String {
    if feed.isPaused { return "‖ " }
    if fault != nil { return "! " }
    return feed.unread > 0 ? "● " : "  "
  }

  var tagWords: String { feed.tags.map { "#" + $0 }.joined(separator: " ") }

  /// How many articles are unread, of how many.
  var countWords: String { feed.articles == 0 ? "" : "\(feed.unread)/\(feed.articles)" }

  /// How the feed fares, seen at `time`: `paused`, why its last visit failed, or when that was.
  func stateWords(at time: Int64) -> String {
    let last = feed.visited.map { Ages.ago(seconds: time - $0) } ?? "not visited yet"
    let visit = feed.interval.map { "\(last), every \(Ages.span(Int64($0)))" } ?? last
    if let fault { return (feed.isPaused ? "paused · " : "") + "\(fault) · \(visit)" }
    return feed.isPaused ? "paused · \(visit)" : visit
  }
}

extension FeedCandidate: Filterable {
  var filterText: String { [title, address].compactMap(\.self).joined(separator: "\n") }
}

extension FeedChange {
  /// What the last row says once it is done, with the feeds as they are then.
  func words(in list: FeedList) -> String {
    func name(_ id: Feed.ID) -> String { list.rows.first { $0.id == id }?.feed.name ?? "It" }
    switch self {
    case .follow(let address): return "Following \(address)."
    case .interval(let id, let minutes?):
      return "“\(name(id))” is visited every \(minutes == 1 ? "minute" : "\(minutes) minutes")."
    case .interval(let id, nil): return "“\(name(id))” is visited as often as others."
    case .unfollow: return "No longer followed; the articles stay."
    case .rename(let id, _): return "Called “\(name(id))” now."
    case .tag(_, let tags):
      return tags.isEmpty
        ? "Without tags now." : "Tagged " + tags.map { "#" + $0 }.joined(separator: " ") + "."
    case .pause(let id, true): return "“\(name(id))” is left alone until p resumes it."
    case .pause(let id, false): return "“\(name(id))” is visited again."
    }
  }
}

extension FeedImportOutcome {
  /// `12 feeds added, 3 followed already, 1 not taken: …`; of what was not taken the first is named.
  var words: String {
    let counts = "\(added == 1 ? "1 feed" : "\(added) feeds") added, \(known) followed already"
    guard let first = refused.first else { return counts + "." }
    return "\(counts), \(refused.count) not taken: \(first)"
  }
}
