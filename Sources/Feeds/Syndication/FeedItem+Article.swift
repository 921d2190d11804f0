public import News

extension FeedItem {
  /// Of all that the entry says, so that an unchanged one is known without reading it again.
  public var fingerprint: UInt64 {
    var hash = ContentHash()
    for part in [title, link, author, published?.text, updated?.text, html] { hash.add(part) }
    return hash.value
  }

  /// The entry as an article of `outlet`; its text is empty where the feed gives none.
  ///
  /// By its address it is the article that other feeds bring from there; without one that tells it from others it is
  /// the feed's own, known by `name`.
  public func article(outlet: Outlet?, language: String?, name: EntryName? = nil) -> Article {
    let isOwn = name.map { $0.sharesAddress || link == nil && guid != nil } ?? false
    return Article(
      entry: isOwn ? name?.text : nil, title: title, outlet: outlet, published: published ?? updated,
      byline: author, url: link, language: language, text: text)
  }
}
