import News

/// Bookmarks as one JSON object on one line: the public interface of `diptych bookmarks export --format json`.
///
/// ```json
/// {"format": "diptych.bookmarks", "version": 1, "bookmarks": [
///   {"id": 7, "kind": "altered quote", "kept": "2024-07-28T09:30:00Z", "event": "…", "reason": "…", "note": "…",
///    "tags": ["…"],
///    "left": {"article": "3f09c1a2b4d5e6f7", "title": "…", "source": "…", "published": "2024-07-28",
///             "range": [310, 402], "exact": "…", "prefix": "…", "suffix": "…"},
///    "right": null}]}
/// ```
/// A range counts in Unicode scalars of the article as it was when the bookmark was kept; `exact` is the passage,
/// `prefix` and `suffix` what stood next to it. `event`, `title`, `source` and `published` are null when unknown.
public enum BookmarksJSON {
  public static let version = 1

  /// The object without a line end.
  public static func bytes(of kept: KeptBookmarks) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "diptych.bookmarks")
      json.member("version", version)
      json.member("bookmarks", kept.bookmarks) { $0.bookmark($1, of: kept) }
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func bookmark(_ bookmark: Bookmark, of kept: KeptBookmarks) {
    object { json in
      json.member("id", bookmark.id)
      json.member("kind", bookmark.draft.kind)
      json.member("kept", Moment(seconds: bookmark.kept).text)
      json.member("event", kept.event(of: bookmark))
      json.member("reason", bookmark.draft.reason)
      json.member("note", bookmark.draft.note)
      json.member("tags", bookmark.draft.tags) { $0.string($1) }
      json.member("left", bookmark.draft.left) { $0.members(of: $1, of: kept) }
      json.member("right", bookmark.draft.right) { $0.members(of: $1, of: kept) }
    }
  }

  private mutating func members(of passage: Passage, of kept: KeptBookmarks) {
    let article = kept.article(of: passage)
    member("article", passage.article.rawValue)
    member("title", article?.name)
    member("source", article?.outlet)
    member("published", article?.published?.text)
    member("range", passage.range)
    member("exact", passage.exact)
    member("prefix", passage.prefix)
    member("suffix", passage.suffix)
  }
}
