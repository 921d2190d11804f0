public import News

extension FeedItem {
  /// Of all that the entry says, so that an unchanged one is known without reading it again.
  public var fingerprint: UInt64 {
    var hash = ContentHash()
    for part in [title, link, author, published?.text, updated?.text, html] { hash.add(part) }
    // What libraries of before know of entries without a source still holds.
    if let source { hash.add(source) }
    if let language { hash.add(language) }
    // An entry that has none stays what it was before they were kept.
    for name in categories { hash.add(name) }
    for part in enclosures.flatMap({ [$0.url, $0.type] }) { hash.add(part) }
    return hash.value
  }

  /// What it says beside its text.
  public var details: ArticleDetails { ArticleDetails(categories: categories, enclosures: enclosures) }

  /// The entry as an article of `outlet`; its text is empty where the feed gives none.
  ///
  /// A date that lies more than two days beyond `time`, in seconds since 1970-01-01T00:00:00Z, is a mistake, and none.
  /// Its language is its own, or `language`, which is the feed's. By its address it is the article that other feeds bring from there; without one that tells it from others it is
  /// the feed's own, known by `name`.
  public func article(outlet: Outlet?, language: String?, name: EntryName? = nil, at time: Int64 = .max)
    -> Article
  {
    let isOwn = name.map { $0.sharesAddress || link == nil && guid != nil } ?? false
    return Article(
      entry: isOwn ? name?.text : nil, title: title, outlet: outlet,
      published: dated(published, at: time) ?? dated(updated, at: time),
      byline: author, url: link, language: self.language ?? language, text: text)
  }

  private func dated(_ date: PublicationDate?, at time: Int64) -> PublicationDate? {
    // A clock that nobody has set bounds nothing.
    let isSet = time > Self.clocksBegin
    guard let date, !isSet || date.dayNumber <= time / 86_400 + 2 else { return nil }
    return date
  }

  /// 2025-01-01T00:00:00Z.
  private static let clocksBegin: Int64 = 1_735_689_600
}
