/// The feeds that a person reads, as one program hands them to another.
public struct SubscriptionList: Hashable, Sendable {
  /// One feed with what the person calls it and keeps it under.
  public struct Entry: Hashable, Sendable {
    public var address: String
    public var title: String?
    public var site: String?
    public var tags: [String]
    /// Whether it is to be left alone for now.
    public var isPaused: Bool
    /// Seconds between two visits; nil for the usual.
    public var interval: Int?

    public init(
      address: String, title: String? = nil, site: String? = nil, tags: [String] = [],
      isPaused: Bool = false, interval: Int? = nil
    ) {
      self.address = address
      self.title = title
      self.site = site
      self.tags = tags
      self.isPaused = isPaused
      self.interval = interval
    }
  }

  /// What a list holds and we cannot take, with its line counted from 1.
  public struct Refused: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      /// A command whose output is a feed, or a filter over one.
      case command
      /// A search over other feeds.
      case query
      /// No http or https address.
      case notAnAddress
      /// Nothing that says where the feed is.
      case noAddress
      /// A page, or another list.
      case notAFeed
    }

    public let line: Int
    /// The entry as it stands, without characters that steer a terminal.
    public let text: String
    public let reason: Reason
  }

  public var entries: [Entry] = []
  public var refused: [Refused] = []

  /// At most so many entries are read.
  static let most = 100_000

  public init(entries: [Entry] = []) { self.entries = entries }

  /// The list in `bytes`: OPML 1 or 2, or the `urls` file of newsboat, told by how they begin.
  ///
  /// Nil where nothing of either is found.
  public static func parse(_ bytes: [UInt8]) -> SubscriptionList? {
    let text = WebBytes.utf8(of: bytes)
    let isMarkup = text.first { !$0.isBlank } == .lessThan
    let list = isMarkup ? OPML.list(in: text) : NewsboatURLs.list(in: text)
    // A file of which no line is a feed, a command or a search is another kind of file.
    let isList = !list.entries.isEmpty || list.refused.contains { $0.reason != .notAnAddress }
    return isList ? list : nil
  }

  /// As OPML 2.0 that other readers take; tags stand as `category`, and feeds in the group of their first tag. What OPML
  /// has no words for stands in attributes of our own.
  public var opml: String { OPML.text(of: entries) }

  /// Takes `entry` unless its address is there already; tags are gathered.
  mutating func add(_ entry: Entry) {
    guard entries.count < Self.most else { return }
    entries.append(entry)
  }

  /// The same with each address once, in the place where it first stood, with all its tags.
  var onceEach: SubscriptionList {
    var list = SubscriptionList()
    list.refused = refused
    var places: [String: Int] = [:]
    for entry in entries {
      guard let place = places[entry.address] else {
        places[entry.address] = list.entries.count
        list.entries.append(entry)
        continue
      }
      for tag in entry.tags where !list.entries[place].tags.contains(tag) {
        list.entries[place].tags.append(tag)
      }
    }
    return list
  }
}
