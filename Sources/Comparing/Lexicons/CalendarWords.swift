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
    guard word.count >= 3 else { return nil }
    let found = monthNames.firstIndex {
      $0 == word || ($0.prefix(3) == word.prefix(3) && word.count <= 4 && $0.hasPrefix(word))
    }
    return found.map { $0 + 1 }
  }
}
