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
