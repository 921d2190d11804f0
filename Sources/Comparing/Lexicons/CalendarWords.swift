/// Months and weekdays, whole and short.
enum CalendarWords {
  static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
  static let weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  static let months = monthNames.joined(separator: " ") + " jan feb mar apr jun jul aug sept sep oct nov dec"
  static let weekdays = weekdayNames.joined(separator: " ")

  /// 1…12 for a month's name or its first three letters.
  static func month(_ word: String) -> Int? {
    let length = word.utf8.count
    guard length >= 3 else { return nil }
    return monthNames.firstIndex { $0 == word || length <= 4 && $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
