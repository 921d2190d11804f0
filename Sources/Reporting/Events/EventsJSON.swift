public import News

/// The events of a library as one JSON object on one line: the public interface of `diptych events`.
///
/// ```json
/// {"format": "diptych.events", "version": 1, "events": [
///   {"id": "…", "name": "…", "date": "2024-07-28", "pair": ["3f09c1a2b4d5e6f7", "a1…"], "reports": [
///     {"id": "3f09c1a2b4d5e6f7", "title": "…", "source": "…", "published": "2024-07-28", "words": 364,
///      "read": false, "corrected": false}]}]}
/// ```
/// The reports stand earliest first; `date`, `source` and `published` are null when unknown. `pair` names the two
/// reports to compare first, and is null for an event of one report. `corrected` is true where a reader has put the
/// report into the event.
public enum EventsJSON {
  public static let version = 1

  /// The object without a line end.
  public static func bytes(of events: [Event]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "diptych.events")
      json.member("version", version)
      json.member("events", events) { $0.event($1) }
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func event(_ event: Event) {
    object { json in
      json.member("id", event.id.rawValue)
      json.member("name", event.name)
      json.member("date", event.date?.dayText)
      json.key("pair")
      if let pair = event.firstPair {
        json.array([pair.left, pair.right]) { $0.string($1.id.rawValue) }
      } else {
        json.null()
      }
      json.member("reports", event.reports) { $0.report($1, isCorrected: event.corrected.contains($1.id)) }
    }
  }

  private mutating func report(_ report: ArticleSummary, isCorrected: Bool) {
    object { json in
      json.member("id", report.id.rawValue)
      json.member("title", report.name)
      json.member("source", report.outlet)
      json.member("published", report.published?.text)
      json.member("words", report.words)
      json.key("read")
      json.boolean(report.isRead)
      json.key("corrected")
      json.boolean(isCorrected)
    }
  }
}
