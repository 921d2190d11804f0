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

  private static let most = 100

  private var isOfComments: Bool {
    address.contains("/comments/") || title?.lowercased().contains("comments") == true
  }

  private init?(_ tree: HTMLTree, _ node: Int, _ base: String) {
    let relations = (tree.attribute("rel", of: node) ?? "").lowercased().split(separator: " ")
    guard relations.contains("alternate") || relations.contains("feed"),
      let type = tree.attribute("type", of: node)?.lowercased(),
      let format = Self.formats.first(where: { type.hasPrefix($0.type) })?.format,
      let address = tree.attribute("href", of: node).flatMap({ WebAddress.page($0, against: base) })
    else { return nil }
    self.address = address
    self.format = format
    title = tree.attribute("title", of: node).map(FeedText.line).flatMap(PageMetadata.nonempty)
  }

  private static let formats: [(type: String, format: FeedDocument.Format)] = [
    ("application/rss+xml", .rss), ("application/atom+xml", .atom), ("application/feed+json", .json),
    ("application/rdf+xml", .rdf), ("text/xml", .rss), ("application/xml", .rss),
    ("application/x.atom+xml", .atom),
    ("application/json", .json),
  ]
}
