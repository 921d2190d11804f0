internal import Feeds
internal import Foundation
internal import Library
public import News

extension Newsroom {
  /// Every feed that is followed, by name.
  public func feeds() throws -> [Feed] { try libraryIfPresent()?.feeds() ?? [] }

  /// How many of the articles that feeds have brought are unread; one of several feeds counts once.
  public func unreadInFeeds() throws -> Int { try libraryIfPresent()?.unreadInFeeds() ?? 0 }

  /// Follows the feed at `address`, which is taken as it is; see `discover` for a site, and for the `title` by which the
  /// feed calls itself.
  public func follow(
    _ address: String, name: String? = nil, title: String? = nil, tags: [String] = []
  ) throws -> (id: Int64, isNew: Bool) {
    try library().follow(
      address, name: Self.label(name), title: title ?? FeedAddress.withoutPassword(address),
      tags: tags.compactMap(Self.label))
  }

  /// The feed whose id, address or name a person gives.
  public func feed(_ reference: String) throws -> Feed {
    let feeds = try feeds()
    let exact = feeds.filter { "\($0.id)" == reference || $0.address == reference || $0.name == reference }
    if let only = exact.first, exact.count == 1 { return only }
    let wanted = reference.lowercased()
    let near = exact.isEmpty ? feeds.filter { $0.name.lowercased().contains(wanted) } : exact
    guard let first = near.first else { throw NewsroomError.unknownFeed(reference: reference) }
    guard near.count == 1 else {
      throw NewsroomError.ambiguousFeed(reference: reference, matches: near.map(\.address))
    }
    return first
  }

  public func unfollow(_ feed: Int64) throws { try libraryIfPresent()?.unfollow(feed) }
  public func rename(_ feed: Int64, to name: String?) throws {
    try libraryIfPresent()?.rename(feed, to: Self.label(name))
  }
  public func setTags(_ tags: [String], of feed: Int64) throws {
    try libraryIfPresent()?.setTags(tags.compactMap(Self.label), of: feed)
  }

  /// A name or tag on one line, without what a terminal takes for commands; nil for one that is blank.
  private static func label(_ text: String?) -> String? {
    let line = text.map { BoundedLine.of(ControlFreeText.line($0)) }
    return line == "" ? nil : line
  }

  public func pause(_ feed: Int64, _ isPaused: Bool) throws { try libraryIfPresent()?.pause(feed, isPaused) }

  /// Seconds between two visits of the feed; nil for the usual.
  public func setInterval(_ feed: Int64, _ seconds: Int?) throws {
    try libraryIfPresent()?.setInterval(feed, seconds)
  }

  /// Follows the feeds of an OPML file, or of newsboat's `urls`.
  public func importFeeds(_ path: String) throws -> FeedImport {
    let bytes: [UInt8]
    do throws(ArticleFileError) {
      bytes = try ArticleFile.bytes(path)
    } catch {
      if error.kind == .missing { throw NewsroomError.missingFeedList(path: path) }
      throw error
    }
    guard let list = SubscriptionList.parse(bytes) else { throw NewsroomError.noFeedList(path: path) }
    let entries = list.entries
    let followed =
      try entries.isEmpty
      ? []
      : library().follow(
        entries.map {
          (
            $0.address, Self.label($0.title) ?? FeedAddress.withoutPassword($0.address), $0.site,
            $0.tags.compactMap(Self.label)
          )
        })
    for (entry, feed) in zip(entries, followed) where feed.isNew {
      if entry.isPaused { try pause(feed.id, true) }
      if let interval = entry.interval { try setInterval(feed.id, interval) }
    }
    return FeedImport(
      added: followed.count(where: \.isNew), known: followed.count { !$0.isNew },
      refused: list.refused.map { FeedImport.Refused(line: $0.line, text: $0.text, reason: .init($0.reason)) }
    )
  }

  /// The feeds as OPML 2.0.
  public func exportFeeds() throws -> String {
    SubscriptionList(
      entries: try feeds().map {
        .init(
          address: $0.address, title: $0.name, site: $0.site, tags: $0.tags, isPaused: $0.isPaused,
          interval: $0.interval)
      }
    ).opml
  }

  /// The texts that the article had before, and what its feed said beside fuller ones, the latest first, each as an
  /// article of its own that can be compared.
  public func versions(of id: Article.ID) throws -> [(version: ArticleVersion, article: Article)] {
    guard let library = try libraryIfPresent(), let current = try library.article(id) else { return [] }
    return try library.versions(of: id).map { version in
      var article = Article(
        id: id.earlier(version.number), title: version.title, outlet: current.outlet,
        published: current.published, byline: current.byline, url: current.url, language: current.language,
        event: current.event, text: version.text)
      article.title = version.title ?? current.title
      return (version, article)
    }
  }

  /// What the article said before, the latest first, for a list; nothing for what is an earlier text itself, and
  /// without the teasers of the text it has.
  public func earlierTexts(of id: Article.ID) throws -> [EarlierText] {
    let versions = try versions(of: id).filter { !$0.version.isTeaser }
    guard !versions.isEmpty else { return [] }
    let next = [try article(id)] + versions.map(\.article)
    return zip(versions, next).map { EarlierText($0.article, replaced: $0.version.replaced, by: $1) }
  }

  /// Until when those of the articles stood that are earlier texts.
  public func until(_ ids: [Article.ID]) throws -> [Article.ID: PublicationDate] {
    var until: [Article.ID: PublicationDate] = [:]
    for id in ids where id.isEarlier {
      let version = try versions(of: id.latest).first { $0.article.id == id && !$0.version.isTeaser }?.version
      until[id] = version.map { PublicationDate(instant: $0.replaced) }
    }
    return until
  }

  /// The article of the passage, or where its words are gone from it the latest earlier text that holds them: where
  /// they stood when they were kept, or else anywhere.
  public func article(holding passage: Passage) throws -> Article {
    let article = try article(passage.article)
    guard passage.found(in: article.text) == nil else { return article }
    let earlier = try versions(of: article.id).map(\.article)
    let places = earlier.map { passage.found(in: $0.text) }
    let place = places.firstIndex { $0?.start == passage.range.start } ?? places.firstIndex { $0 != nil }
    return place.map { earlier[$0] } ?? article
  }

  /// The articles of the library that `query` asks for, those that came last first.
  public func search(_ query: SearchQuery, limit: Int = 200) throws -> [SearchHit] {
    try libraryIfPresent()?.search(query, limit: limit, in: zone) ?? []
  }
}

/// What an import of a list of feeds did.
public struct FeedImport: Hashable, Sendable {
  /// What cannot be followed, and why.
  public struct Refused: Hashable, Sendable {
    public enum Reason: Hashable, Sendable { case command, query, notAnAddress, noAddress, notAFeed }
    /// Counted from 1.
    public let line: Int
    public let text: String
    public let reason: Reason
  }

  public let added: Int
  public let known: Int
  public let refused: [Refused]
}

extension FeedImport.Refused.Reason {
  init(_ reason: SubscriptionList.Refused.Reason) {
    self =
      switch reason {
      case .command: .command
      case .query: .query
      case .notAnAddress: .notAnAddress
      case .noAddress: .noAddress
      case .notAFeed: .notAFeed
      }
  }
}
