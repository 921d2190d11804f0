/// The elements of feeds by namespace and local name, however a feed spells the prefix.
///
/// A prefix that is declared means its address; one that is not means what everybody uses it for.
struct XMLNames {
  enum Space: Hashable {
    /// RSS in all its versions has none.
    case plain
    case atom, content, dublinCore, media, rdf, xhtml, itunes, xml
    case other
  }

  struct Name: Hashable {
    let space: Space
    /// In lower case.
    let local: String
  }

  private var spaces: [String: Space] = [
    "atom": .atom, "a10": .atom, "content": .content, "dc": .dublinCore, "dcterms": .dublinCore,
    "media": .media,
    "rdf": .rdf, "xhtml": .xhtml, "itunes": .itunes, "xml": .xml, "rss": .plain,
  ]

  /// Takes up `xmlns:prefix="address"` of an element; an empty prefix is that of names without one.
  mutating func declare(_ attributes: [String: String]) {
    for (key, address) in attributes where key == "xmlns" || key.hasPrefix("xmlns:") {
      spaces[String(key.dropFirst(6))] = Self.space(of: address)
    }
  }

  /// Takes names without a prefix for those of RSS or Atom where they have been given to anything else: in a feed they
  /// are nothing else.
  mutating func expectFeed(_ usual: Space) {
    guard let space = spaces[""], space != .plain, space != .atom else { return }
    spaces[""] = usual
  }

  /// Takes names without a prefix for Atom's, unless the feed says what they are.
  mutating func expectAtom() { if spaces[""] == nil { spaces[""] = .atom } }

  func name(_ bytes: ArraySlice<UInt8>) -> Name {
    guard let colon = bytes.firstIndex(of: .colon) else {
      return Name(space: spaces[""] ?? .plain, local: Self.lowered(bytes))
    }
    let prefix = Self.lowered(bytes[..<colon])
    return Name(space: spaces[prefix] ?? .other, local: Self.lowered(bytes[(colon + 1)...]))
  }

  /// Whether two names are the same but for their case.
  static func areSame(_ name: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    name.count == other.count
      && zip(name, other).allSatisfy { $0 == $1 || $0 ^ $1 == 0x20 && $0.isLetter }
  }

  static func lowered(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Addresses are compared without what people get wrong: scheme, `www`, case and a last slash.
  private static func space(of address: String) -> Space {
    var text = address.lowercased()[...]
    for start in ["http://", "https://", "www."] where text.hasPrefix(start) {
      text = text.dropFirst(start.count)
    }
    while text.last == "/" || text.last == "#" { text = text.dropLast() }
    switch text {
    case "w3.org/2005/atom", "purl.org/atom/ns", "purl.org/net/atom": return .atom
    case "purl.org/rss/1.0/modules/content": return .content
    case "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0", "purl.org/dc/terms": return .dublinCore
    case "search.yahoo.com/mrss", "search.yahoo.com/rss", "video.search.yahoo.com/mrss": return .media
    case "w3.org/1999/02/22-rdf-syntax-ns": return .rdf
    case "w3.org/1999/xhtml": return .xhtml
    case "itunes.com/dtds/podcast-1.0.dtd": return .itunes
    case "w3.org/xml/1998/namespace": return .xml
    case let other
    where other.hasPrefix("purl.org/rss") || other.contains("netscape.com") || other.isEmpty
      || other.contains("backend.userland.com/rss") || other.contains("blogs.law.harvard.edu"):
      return .plain
    case let other where other.contains("/atom"): return .atom
    default: return .other
    }
  }
}
