/// A feed that a page names.
public struct FeedLink: Hashable, Sendable {
  /// An absolute address.
  public let address: String
  public let title: String?
  public let format: FeedDocument.Format

  /// The feeds that the page in `bytes` names, in its order, each address once.
  ///
  /// `<link rel="alternate" type="application/rss+xml" title="News" href="/feed">` on `https://x.example/a` names
  /// `https://x.example/feed`. Feeds of comments come last.
  public static func links(in bytes: [UInt8], address: String, contentType: String? = nil) -> [FeedLink] {
    guard bytes.count <= WebPage.limit else { return [] }
    let tree = HTMLTree(WebBytes.utf8(of: bytes, contentType: contentType))
    let base = PageBase.address(tree, given: address)
    var seen: Set<String> = []
    var links: [FeedLink] = []
    for node in tree.elements(where: { $0 == .link || $0 == .a }) {
      guard let link = FeedLink(tree, node, base), seen.insert(link.address).inserted else { continue }
      links.append(link)
      if links.count == most { break }
    }
    return links.filter { !$0.isOfComments } + links.filter(\.isOfComments)
  }

  /// What a person gives as the address of a feed or a site: `https://` where it has none, and `http://` for `feed://`.
  public static func address(_ text: String) -> String {
    WebAddress.feed(text) ?? (text.contains("://") ? text : "https://" + text)
  }

  private static let most = 100

  private var isOfComments: Bool {
    address.contains("/comments/") || title?.lowercased().contains("comments") == true
  }

  private init?(_ tree: HTMLTree, _ node: Int, _ base: String) {
    let relations = (tree.attribute("rel", of: node) ?? "").lowercased().split(separator: " ")
    guard relations.contains("alternate") || relations.contains("feed"),
      let type = tree.attribute("type", of: node)?.lowercased().prefix(while: { $0 != ";" }),
      let format = Self.formats[type.trimmingPrefix { $0 == " " }.prefix { $0 != " " }],
      let href = tree.attribute("href", of: node),
      let address = WebAddress.feed(href) ?? WebAddress.page(href, against: base), !Self.isOfPrograms(address)
    else { return nil }
    self.address = address
    self.format = format
    title = tree.attribute("title", of: node).map(FeedText.line).flatMap(PageMetadata.nonempty)
  }

  /// Whether what stands at an address is a page's own data for programs, which share the types of feeds: WordPress has
  /// both on every page. Sources: oEmbed, section 4; the REST API of WordPress.
  private static func isOfPrograms(_ address: String) -> Bool {
    address.contains("oembed") || address.contains("/wp-json/")
  }

  private static let formats: [Substring: FeedDocument.Format] = [
    "application/rss+xml": .rss, "application/atom+xml": .atom, "application/feed+json": .json,
    "application/rdf+xml": .rdf, "application/rss": .rss, "application/atom": .atom, "text/xml": .rss,
    "text/rss+xml": .rss, "text/atom+xml": .atom, "application/xml": .rss, "application/x.atom+xml": .atom,
    "application/json": .json,
  ]
}
