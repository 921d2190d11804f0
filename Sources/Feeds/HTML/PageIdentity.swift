/// Which article a page is about, by its addresses and by what it shows as the title, for telling it from others that
/// the page names as well.
struct PageIdentity {
  private let addresses: [String]
  private let titles: [String]

  /// `addresses` are absolute; `titles` those of the head and the headings.
  init(addresses: [String] = [], titles: [String] = []) {
    self.addresses = addresses.filter { !WebAddress.isRoot($0) }.map(Self.withoutFragment)
    self.titles = titles
  }

  init(_ tree: HTMLTree, _ meta: MetaElements, address: String?) {
    let base = PageBase.address(tree, given: address)
    let stated = [PageBase.canonical(tree), meta["og:url"]].compactMap {
      $0.flatMap { WebAddress.page($0, against: base) }
    }
    let headings = tree.elements { $0 == .h1 }.prefix(5).map { tree.line(of: $0, longest: 400) }
    let head = [PageMetadata.pageTitle(tree), meta["og:title"], meta["twitter:title"]].compactMap(\.self)
    self.init(
      addresses: stated + [address].compactMap { $0.flatMap(WebAddress.absolute) }, titles: head + headings)
  }

  /// Whether one of `addresses`, absolute or from the root of the site, is the page's.
  func isAddress(_ others: [String]) -> Bool {
    others.contains { other in
      addresses.contains { own in
        let other = other.hasPrefix("/") ? WebAddress.resolved(other, against: own) : other
        return Self.areOne(Self.withoutFragment(other), own)
      }
    }
  }

  /// Whether `headline` says the same as a title of the page, which may name the outlet as well.
  func isTitle(_ headline: String) -> Bool {
    let known = PageTitles(title: headline)
    return titles.contains { title in
      // A word or two may stand in any headline.
      PageTitles(title: title).isTitle(headline) || title.count > Self.longestName && known.isTitle(title)
    }
  }

  private static let longestName = 20

  /// A query that only one of them has is one of tracking.
  private static func areOne(_ address: String, _ other: String) -> Bool {
    if address.contains("?") && other.contains("?") { return WebAddress.areOnePage(address, other) }
    return WebAddress.areOnePage(withoutQuery(address), withoutQuery(other))
  }

  private static func withoutQuery(_ address: String) -> String { String(address.prefix { $0 != "?" }) }

  private static func withoutFragment(_ address: String) -> String { String(address.prefix { $0 != "#" }) }
}
