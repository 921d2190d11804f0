/// Who published an article.
public struct Outlet: Hashable, Sendable, Codable {
  public var name: String

  public init(name: String) { self.name = BoundedLine.of(name) }
}
