import News

/// Where a screen can lead.
enum Destination: Hashable, Sendable {
  /// An article to read, next to the others that `n` and `p` lead to, with a passage to show.
  case article(Article.ID, among: Neighbours, passage: Passage?)
  /// Two articles side by side, with a bookmark to show.
  case comparison(left: Article.ID, right: Article.ID, event: String?, showing: BookmarkDraft?)
  /// Who of the reports of an event carries what.
  case matrix(Event)
  /// The reports of an event.
  case reports(Event)
  /// The articles to compare this one with.
  case choice(Article.ID)
  /// The events to put an article or another event into.
  case eventChoice(EventChoiceScreen.Subject)
  /// An article that a search of the library has found, at the first place where it has.
  case found(Article.ID, among: Neighbours, query: String)
  /// The articles of a feed.
  case feed(Feed)
  /// The feeds of a site, to follow one of them.
  case feedChoice([FeedCandidate])
}
