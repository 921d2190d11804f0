/// A file that a feed's entry names beside its text: a recording, a picture, a film.
public struct Enclosure: Hashable, Sendable {
  public let url: String
  /// A media type, `audio/mpeg`, as the feed states it.
  public let type: String?

  public init(url: String, type: String?) {
    self.url = url
    self.type = type
  }
}

/// What a feed says of an article beside its text: nothing for articles that came otherwise.
public struct ArticleDetails: Hashable, Sendable {
  /// What the outlet files the article under, in the order of the feed.
  public let categories: [String]
  public let enclosures: [Enclosure]

  /// The most of either that are kept.
  public static let most = 32
  /// Bytes of the longest address that is kept; a shortened one would lead elsewhere.
  static let longestAddress = 4096

  /// Bounded in number and length; what is said twice is said once.
  public init(categories: [String] = [], enclosures: [Enclosure] = []) {
    var names: Set<String> = []
    let lines = categories.map(BoundedLine.of).filter { !$0.isEmpty && names.insert($0).inserted }
    self.categories = Array(lines.prefix(Self.most))
    var addresses: Set<String> = []
    let files = enclosures.filter {
      !$0.url.isEmpty && $0.url.utf8.count <= Self.longestAddress && addresses.insert($0.url).inserted
    }
    self.enclosures = files.prefix(Self.most).map { file in
      Enclosure(url: file.url, type: file.type.flatMap { $0.isEmpty ? nil : BoundedLine.of($0) })
    }
  }

  public var isEmpty: Bool { categories.isEmpty && enclosures.isEmpty }
}
