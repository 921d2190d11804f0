internal import News

/// What an entry is told from the others of its feed by.
///
/// That is its guid; without one its address; without either its title, date and body. A guid that entries with other
/// addresses have as well (`0`) tells nothing, nor does an address that entries with other guids have as well, or that
/// of the site itself: earthquakes, warnings and podcasts often name one page for all. Then the next best joins in.
public struct EntryName: Hashable, Sendable {
  public let text: String
  /// Whether the page at the entry's address is that of other entries, too, or the site itself.
  public let sharesAddress: Bool
}

extension FeedDocument {
  /// The guids and addresses that items have at once which are not the same item.
  ///
  /// Two items that say the same are one that is listed twice.
  public var sharedNames: Set<String> {
    var shared: Set<String> = []
    var firsts: [String: Int] = [:]
    firsts.reserveCapacity(items.count)
    for (place, item) in items.enumerated() {
      guard let guid = item.guid else { continue }
      guard let first = firsts[guid].map({ items[$0] }) else {
        firsts[guid] = place
        continue
      }
      if first.link != item.link || isAmbiguous(item.link), !item.saysTheSame(as: first) {
        shared.insert(guid)
      }
    }
    firsts.removeAll(keepingCapacity: true)
    for (place, item) in items.enumerated() {
      guard let link = item.link.map({ PlainAddress($0).text }) else { continue }
      guard let first = firsts[link].map({ items[$0] }) else {
        firsts[link] = place
        continue
      }
      let isOneGuid = item.guid == first.guid && item.guid.map { !shared.contains($0) } ?? false
      if !isOneGuid, !item.saysTheSame(as: first) { shared.insert(link) }
    }
    return shared
  }

  /// The names of the items, in their order; `shared` is what `sharedNames` gives now and gave at other times.
  public func names(shared: Set<String>) -> [EntryName] {
    items.map { item in
      let sharesAddress = item.link.map { shared.contains(PlainAddress($0).text) || isAmbiguous($0) } ?? false
      let guid = item.guid.flatMap { shared.contains($0) ? nil : $0 }
      let text =
        guid
        ?? [item.guid, item.link, sharesAddress || item.link == nil ? item.contentName : nil]
        .compactMap(\.self).joined(separator: "\u{1F}")
      return EntryName(text: text, sharesAddress: sharesAddress)
    }
  }

  /// Whether no item can be told by `link`: there is none, or it is that of a site.
  private func isAmbiguous(_ link: String?) -> Bool {
    guard let link else { return true }
    return WebAddress.isRoot(link) || site.map { WebAddress.areOnePage($0, link) } ?? false
  }
}

extension FeedItem {
  fileprivate func saysTheSame(as other: FeedItem) -> Bool {
    title == other.title && html == other.html && published == other.published && updated == other.updated
  }

  /// What is left to tell an item by.
  fileprivate var contentName: String {
    guard link == nil else { return [title ?? "", published?.text ?? ""].joined(separator: "\u{1F}") }
    let content = [title ?? "", published?.text ?? "", html ?? ""].joined(separator: "\u{1F}")
    return Fingerprint(content).hexadecimal
  }
}
