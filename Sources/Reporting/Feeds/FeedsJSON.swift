public import News

/// The feeds of a library as one JSON object on one line: the public interface of `diptych feeds`.
///
/// ```json
/// {"format": "diptych.feeds", "version": 1, "feeds": [
///   {"id": 3, "name": "Harbour Post", "url": "https://…", "site": "https://…", "tags": ["ports"], "paused": false,
///    "interval": null, "visited": "2025-03-04T10:00:00Z", "articles": 120, "unread": 4, "error": null}]}
/// ```
/// `error` says in words why the last visit brought nothing; `site`, `interval` (seconds) and `visited` may be null.
public enum FeedsJSON {
  public static let version = 1

  /// The object without a line end; `words` says what a fault means.
  public static func bytes(of feeds: [Feed], words: (FeedFault) -> String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "diptych.feeds")
      json.member("version", version)
      json.member("feeds", feeds) { json, feed in
        json.object { $0.members(of: feed, error: feed.fault.map(words)) }
      }
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func members(of feed: Feed, error: String?) {
    member("id", feed.id)
    member("name", feed.name)
    member("url", feed.address)
    member("site", feed.site)
    member("tags", feed.tags) { $0.string($1) }
    key("paused")
    boolean(feed.isPaused)
    key("interval")
    if let interval = feed.interval { integer(interval) } else { null() }
    member("visited", feed.visited.map { Moment(seconds: $0).text })
    member("articles", feed.articles)
    member("unread", feed.unread)
    member("error", error)
  }
}
