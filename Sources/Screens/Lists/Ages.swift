/// Spans of time in words that are short and right at a glance.
enum Ages {
  /// `just now`, `3 h ago`, `12 days ago`; a clock that was set back gives `just now`.
  static func ago(seconds: Int64) -> String {
    seconds < 60 ? "just now" : span(seconds) + " ago"
  }

  /// `2 h later`, `3 days later`.
  static func later(seconds: Int64) -> String {
    seconds < 60 ? "within a minute" : span(seconds) + " later"
  }

  /// Minutes up to an hour, hours up to two days, days up to two months, months up to two years, and then years.
  static func span(_ seconds: Int64) -> String {
    switch seconds {
    case ..<3600: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3600) h"
    case ..<5_184_000: "\(seconds / 86_400) days"
    case ..<63_072_000: "\(seconds / 2_592_000) months"
    default: "\(seconds / 31_536_000) years"
    }
  }
}
