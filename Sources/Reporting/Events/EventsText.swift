public import News

/// The events of a library as plain text, for a pipe or a terminal.
public enum EventsText {
  /// One event after the other on the empty `page`, each with its id, which `events merge` takes, and those of its
  /// reports, which `compare` takes.
  public static func text(of events: [Event], on page: PlainPage = PlainPage()) -> String {
    var page = page
    if events.isEmpty { page.paragraph("The library holds no articles yet (diptych import PATH adds some).") }
    for event in events {
      page.space()
      page.paragraph(
        [event.name, page.day(event.date), event.id.rawValue].compactMap(\.self).joined(separator: " · "))
      for report in event.reports { page.report(report) }
    }
    return page.text
  }
}

extension PlainPage {
  fileprivate mutating func report(_ report: ArticleSummary) {
    let facts = [report.outlet, day(report.published), report.name, "\(report.words) words"]
    paragraph(facts.compactMap(\.self).joined(separator: " · "), lead: "  \(report.id)  ")
  }
}
