internal import Foundation

/// Addresses of the web as feeds and pages write them.
enum WebAddress {
  /// `reference` as an absolute address of a page, or nil where it is none: only http and https are.
  ///
  /// `page("/a?b", against: "https://x.example/feed/")` is `https://x.example/a?b`.
  static func page(_ reference: String, against base: String) -> String? {
    if let absolute = absolute(reference) { return absolute }
    return absolute(resolved(reference, against: base))
  }

  /// The address of a feed, also where it says so by its scheme: `feed://x.example/rss` is `http://x.example/rss`, and
  /// `feed:https://x.example/rss` what stands behind the colon.
  ///
  /// Source: the draft of the feed scheme, draft-obasanjo-feed-URI-scheme.
  static func feed(_ text: String) -> String? { address(ofFeed: text).map(plain) }

  /// The same in one spelling: scheme and host in lower case, without a fragment.
  private static func plain(_ address: String) -> String {
    let whole = address.prefix { $0 != "#" }
    guard let scheme = whole.firstRange(of: "://") else { return String(whole) }
    let authority = whole[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }
    let host = authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex
    return whole[..<scheme.lowerBound].lowercased() + whole[scheme.lowerBound..<host]
      + authority[host...].lowercased() + whole[authority.endIndex...]
  }

  private static func address(ofFeed text: String) -> String? {
    let trimmed = text.drop { $0.isWhitespace }
    guard trimmed.prefix(5).lowercased() == "feed:" else { return absolute(text) }
    let rest = trimmed.dropFirst(5)
    let start = rest.prefix(8).lowercased()
    if start.hasPrefix("http://") || start.hasPrefix("https://") { return absolute(String(rest)) }
    return absolute("http://" + rest.drop { $0 == "/" })
  }

  /// `text` if it is an http or https address, with blanks and letters beyond ASCII escaped.
  static func absolute(_ text: String) -> String? {
    let bytes = text.utf8.drop { $0.isBlank }.prefix(longest + 1)
    let start = bytes.prefix(8).map { $0 | 0x20 }
    guard start.starts(with: "http://".utf8) || start.starts(with: "https://".utf8), bytes.count <= longest
    else {
      return nil
    }
    if bytes.allSatisfy(isPlain) {
      let host = text.utf8.drop { $0 != .slash }.dropFirst(2).first
      return host.map { $0 == .slash || $0 == .question } ?? true ? nil : String(Substring(bytes))
    }
    guard let url = URL(string: text.trimmingCharacters(in: .whitespacesAndNewlines)),
      url.host()?.isEmpty == false
    else { return nil }
    return url.absoluteString
  }

  /// Source: RFC 3986, section 5.
  static func resolved(_ reference: String, against base: String) -> String {
    let trimmed = reference.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let base = URL(string: base) else { return trimmed }
    return URL(string: trimmed, relativeTo: base)?.absoluteURL.absoluteString ?? trimmed
  }

  /// Whether `address` is that of a whole site: `https://x.example/`.
  static func isRoot(_ address: String) -> Bool {
    let rest = bare(address).drop { $0 != .slash && $0 != .question && $0 != UInt8(ascii: "#") }
    return rest.isEmpty || rest.elementsEqual([.slash])
  }

  /// Whether two addresses differ only in scheme, `www.` and a last slash.
  static func areOnePage(_ address: String, _ other: String) -> Bool {
    func core(_ address: String) -> Substring.UTF8View {
      let bare = bare(address)
      return bare.last == .slash ? bare.dropLast() : bare
    }
    return core(address).elementsEqual(core(other))
  }

  private static func bare(_ address: String) -> Substring.UTF8View {
    var rest = address.utf8[...]
    for start in ["https://", "http://", "www."] where rest.starts(with: start.utf8) {
      rest = rest.dropFirst(start.utf8.count)
    }
    return rest
  }

  /// `www.outlet.example` of `https://www.outlet.example/a`; nil for what is no address.
  static func host(of address: String) -> String? { URL(string: address)?.host() }

  /// In bytes; longer ones are data, not addresses.
  private static let longest = 4096

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != .quote && byte != .lessThan && byte != .greaterThan
  }
}
