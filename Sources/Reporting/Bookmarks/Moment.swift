internal import News

/// A moment in universal time, for the reports: `2024-07-28T09:30:00Z`.
struct Moment {
  let text: String

  /// The day alone, `2024-07-28`.
  var day: String { String(text.prefix { $0 != "T" }) }

  /// `seconds` since 1970-01-01T00:00:00Z.
  init(seconds: Int64) {
    let (days, second) = seconds.quotientAndRemainder(flooredBy: 86_400)
    let date = PublicationDate(dayNumber: Int(days)).dayText
    let time = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }.joined(
      separator: ":")
    text = "\(date)T\(time)Z"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension Int64 {
  /// Division that rounds down, also below zero; the remainder is never negative.
  fileprivate func quotientAndRemainder(flooredBy divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
