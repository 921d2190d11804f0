/// How servers are asked.
public struct FetchSettings: Hashable, Sendable {
  /// Requests on their way at once, and to one host.
  public var parallel = 32
  public var perHost = 6
  /// In seconds.
  public var connectTimeout = 10
  public var timeout = 30
  public var redirects = 10
  public var userAgent = "Diptych/1 (news reader)"

  public init() {}
}
