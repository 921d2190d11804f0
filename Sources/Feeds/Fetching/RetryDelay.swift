internal import Foundation
internal import News

/// How long a server asks to be left alone.
enum RetryDelay {
  /// Seconds of a `Retry-After` header, which gives them or a date; a day at most, nil for neither.
  ///
  /// Source: RFC 9110, section 10.2.3.
  static func seconds(_ header: String) -> Int? { seconds(header, now: Int(Date().timeIntervalSince1970)) }

  static func seconds(_ header: String, now: Int) -> Int? {
    let text = header.trimmingCharacters(in: .whitespaces)
    if let seconds = Int(text) { return seconds < 0 ? nil : min(seconds, longest) }
    return FeedDate.date(of: text).map { min(longest, max(0, $0.seconds - now)) }
  }

  private static let longest = 86_400
}

extension PublicationDate {
  /// Seconds since 1 January 1970, of a time in UTC.
  fileprivate var seconds: Int {
    let parts = time.dropFirst().prefix(8).split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3 else { return dayNumber * 86_400 }
    return dayNumber * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]
  }
}
