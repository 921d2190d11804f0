import News
import Newsroom

/// The words for what feeds and servers report.
extension ErrorWords {
  static func words(for fault: FeedFault) -> String {
    switch fault {
    case .unknownHost: "no such host (check the address, or the network)"
    case .noConnection: "nobody answers there (check the address, or try again later)"
    case .timedOut: "took too long (try again later)"
    case .insecure(let reason): "the connection is not secure: \(reason)"
    case .tooLarge(let limit): "is larger than \(limit >> 20) MB"
    case .tooManyRedirects: "leads in a circle (the server has to be put right)"
    case .brokenOff: "broke off in the middle of its answer (try again later)"
    case .notAnAddress: "is no address of the web (http and https are)"
    case .cancelled: "was cancelled"
    case .noLibrary: "libcurl is missing (install libcurl4)"
    case .status(let status): words(forStatus: status)
    case .notAFeed: "is no feed (look for its feed's address on the page)"
    case .other(let reason): reason
    }
  }

  private static func words(forStatus status: Int) -> String {
    switch status {
    case 401, 403: "the server refuses (\(status))"
    case 404: "is not there any more (404; check the address)"
    case 410: "is gone for good (410; diptych feeds remove takes it from the list)"
    case 429: "the server asks for patience (429)"
    case 500...599: "the server has a fault (\(status); try again later)"
    default: "the server answered \(status)"
    }
  }

  /// `12 completed from their pages, 4 pages could not be had (3 are not there, 1 wants to be asked later)`; empty where
  /// no page was asked for.
  static func pages(of report: RefreshReport) -> String {
    var parts: [String] = []
    if report.completed > 0 { parts.append("\(report.completed) completed from their pages") }
    if report.emptyPages > 0 { parts.append("\(count(report.emptyPages, "page")) with nothing more") }
    let faults = Dictionary(report.pageFaults.map { (pageWords(for: $0), $1) }, uniquingKeysWith: +)
    if !faults.isEmpty {
      let kinds = faults.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($1) \($0)" }
      parts.append(
        "\(count(faults.values.reduce(0, +), "page")) could not be had and will be asked for again later "
          + "(\(kinds.joined(separator: ", ")))")
    }
    return parts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }

  private static func pageWords(for fault: FeedFault) -> String {
    switch fault {
    case .status(404), .status(410): "not there"
    case .status(401), .status(402), .status(403), .status(451): "refused"
    case .status(429), .status(503): "asked to be left alone for now"
    case .status(500...599): "with a fault of the server"
    case .timedOut: "too slow"
    case .tooLarge: "too large"
    default: "out of reach"
    }
  }

  static func words(for refused: FeedImport.Refused, in path: String) -> String {
    let why =
      switch refused.reason {
      case .command: "is a command; feeds come from addresses only"
      case .query: "is a search over feeds, not a feed"
      case .notAnAddress: "is no http or https address"
      case .noAddress: "has no address"
      case .notAFeed: "is no feed, but a page or another list"
      }
    return "\(path):\(refused.line): not taken: \(refused.text) (\(why))"
  }
}
