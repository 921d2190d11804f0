/// The address of a feed for people.
public enum FeedAddress {
  /// The address without the name and password in it; nil where it holds none.
  ///
  /// `https://ada:secret@post.example/feed` is `https://post.example/feed`.
  public static func withoutPassword(_ address: String) -> String? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let authority = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let at = authority.lastIndex(of: "@") else { return nil }
    return String(address[..<start] + address[address.index(after: at)...])
  }
}
