public import News

extension FeedItem {
  /// What the entry is known by inside its feed.
  public var key: String {
    guid ?? link
      ?? Fingerprint([title ?? "", published?.text ?? "", html ?? ""].joined(separator: "\u{1F}")).hexadecimal
  }

  /// Of all that the entry says, so that an unchanged one is known without reading it again.
  public var fingerprint: UInt64 {
    var hash = ContentHash()
    for part in [title, link, author, published?.text, updated?.text, html] { hash.add(part) }
    return hash.value
  }

  /// The entry as an article of `outlet`; its text is empty where the feed gives none.
  public func article(outlet: Outlet?, language: String?) -> Article {
    Article(
      title: title, outlet: outlet, published: published ?? updated, byline: author, url: link,
      language: language, text: text)
  }
}
