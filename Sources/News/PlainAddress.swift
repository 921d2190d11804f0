/// The address of a page without what tells only how a reader came to it.
public struct PlainAddress: Hashable, Sendable {
  /// The address without tracking parameters, and without its fragment where that names no part of the page.
  ///
  /// `https://post.example/a?id=5&utm_source=rss#top` is `https://post.example/a?id=5`.
  public let text: String
  /// By which it is told from others: with `https`, for an outlet that goes over to it has the same pages.
  public var identity: String { text.hasPrefix("http://") ? "https" + text.dropFirst(4) : text }
  /// Whether it names one part of a page, as the entries of a live report do: `live.html#block-7`.
  public let isPart: Bool

  public init(_ address: String) {
    guard address.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else {
      text = address
      isPart = false
      return
    }
    let whole = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = whole.count > 1 ? String(whole[1]) : ""
    isPart = Self.namesPart(fragment)
    let parts = whole[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var text = String(parts[0])
    if parts.count > 1 {
      let kept = parts[1].split(separator: "&", omittingEmptySubsequences: false).filter {
        !Self.isTracking($0)
      }
      if !kept.isEmpty { text += "?" + kept.joined(separator: "&") }
    }
    self.text = isPart ? text + "#" + fragment : text
  }

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || tracking.contains(name)
  }

  /// What campaigns and social networks add to addresses, and nobody else.
  private static let tracking: Set<String> = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "yclid", "igshid", "mc_cid",
    "mc_eid",
    "at_medium", "at_campaign", "at_link_type", "at_format", "at_bbc_team", "cmpid", "ns_mchannel",
    "ns_source",
    "ns_campaign", "ns_linkname", "ns_fee", "xtor", "wt.mc_id", "_ga", "_gl", "smid", "ftag", "ocid",
  ]

  /// A fragment with letters, unless it names the beginning of every page or tells of a campaign.
  private static func namesPart(_ fragment: String) -> Bool {
    guard fragment.contains(where: \.isLetter), !fragment.contains("=") else { return false }
    return !places.contains(fragment.lowercased())
  }

  private static let places: Set<String> = [
    "top", "main", "content", "main-content", "maincontent", "article", "start", "body", "page", "rss",
    "comments",
    "respond", "disqus_thread",
  ]
}
