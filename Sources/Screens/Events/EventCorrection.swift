public import News

/// What a reader says of which event reports are of.
public enum EventCorrection: Hashable, Sendable {
  /// An article is of the event, or for nil of one of its own.
  case move(Article.ID, to: Event.ID?)
  /// The articles are an event of their own.
  case split([Article.ID])
  /// The first event is one with the second.
  case merge(Event.ID, with: Event.ID)
}
