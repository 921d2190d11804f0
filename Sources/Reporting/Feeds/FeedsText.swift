public import News

/// The feeds of a library as plain text, for a pipe or a terminal.
public enum FeedsText {
  /// One feed after the other on the empty `page`, each with the id that the commands take; `words` says what a fault
  /// means.
  public static func text(
    of feeds: [Feed], words: (FeedFault) -> String, on page: PlainPage = PlainPage()
  ) -> String {
    var page = page
    if feeds.isEmpty { page.paragraph("No feed is followed yet (diptych feeds add ADDRESS follows one).") }
    for feed in feeds { page.feed(feed, error: feed.fault.map(words)) }
    return page.text
  }
}

extension PlainPage {
  fileprivate mutating func feed(_ feed: Feed, error: String?) {
    let tags = feed.tags.map { "#\($0)" }.joined(separator: " ")
    let counts = "\(feed.unread) of \(feed.articles) unread"
    let facts = [feed.name, counts, tags, feed.isPaused ? "paused" : ""].filter { !$0.isEmpty }
    let lead = "\(feed.id)  "
    paragraph(facts.joined(separator: " · "), lead: lead)
    let indent = String(repeating: " ", count: lead.count)
    paragraph(feed.address, lead: indent)
    if let error { paragraph(error, lead: indent + "! ") }
  }
}
