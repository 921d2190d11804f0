/// A day as a search names it: by its date, or by how many days ago it was.
public enum SoughtDay: Hashable, Sendable {
  case on(PublicationDate)
  /// 0 is today.
  case ago(Int)

  /// `2026-11-22`, `2026-11`, `2026`, `today`, `yesterday` or `7d`; nil for anything else. A month or a year begins with
  /// its first day.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "today": self = .ago(0)
    case "yesterday": self = .ago(1)
    case let text where text.hasSuffix("d"):
      guard text.utf8.count <= 6, text.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let days = Int(text.dropLast())
      else { return nil }
      self = .ago(days)
    default:
      guard
        let date = PublicationDate(text) ?? PublicationDate(text + "-01") ?? PublicationDate(text + "-01-01")
      else { return nil }
      self = .on(PublicationDate(dayNumber: date.dayNumber))
    }
  }

  /// The day as `PublicationDate.dayNumber`, where `today` is that of today.
  public func number(today: Int) -> Int {
    switch self {
    case .on(let date): date.dayNumber
    case .ago(let days): today - days
    }
  }
}
