public import News

/// What is asked of a server.
public struct WebRequest: Hashable, Sendable {
  /// An http or https address.
  public var address: String
  /// What the server called the bytes that are known already; it answers 304 while they are the same.
  public var entityTag: String?
  public var lastModified: String?
  /// The most bytes of an answer, unpacked.
  public var limit: Int

  public init(
    address: String, entityTag: String? = nil, lastModified: String? = nil, limit: Int = 64 * 1024 * 1024
  ) {
    self.address = address
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.limit = limit
  }
}

/// What a server answered.
public struct WebResponse: Hashable, Sendable {
  public var status: Int
  /// Unpacked; empty for 304.
  public var body: [UInt8] = []
  public var contentType: String?
  public var entityTag: String?
  public var lastModified: String?
  /// Where the body came from in the end.
  public var address: String
  /// The address to ask from now on, when every redirect on the way was a permanent one; nil without redirects.
  public var movedTo: String?
  /// Seconds the server asks to be left alone.
  public var retryAfter: Int?

  public init(status: Int, address: String) {
    self.status = status
    self.address = address
  }
}

/// Why nothing came back, as data.
public struct FetchError: Error, Hashable, Sendable {
  public let address: String
  public let kind: FeedFault

  public init(address: String, kind: FeedFault) {
    self.address = address
    self.kind = kind
  }
}

/// The network, or what stands for it in a test.
public protocol WebFetching: Sendable {
  /// Asks for all of `requests`, many at once, and hands over each answer as it comes, with the request's index;
  /// returns when all have come. `isCancelled` is asked now and then.
  func fetch(
    _ requests: [WebRequest], isCancelled: @escaping @Sendable () -> Bool,
    deliver: (Int, Result<WebResponse, FetchError>) -> Void)
}
