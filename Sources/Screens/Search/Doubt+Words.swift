public import News

extension SearchQuery.Doubt {
  /// What is wrong with it and what is possible, without the part itself: `names no day (…)`.
  public var words: String {
    guard !isExcluded else { return "only words can be left out, not \(filter.rawValue):" }
    return switch filter {
    case .before, .after:
      "names no day (2026-11-22, 2026-11, today, yesterday, 7d do)"
    case .is: "is no filter (is:unread and is:read are)"
    case .has: "is no filter (has:bookmark is)"
    case .outlet, .category:
      "names no \(filter.rawValue) (\(filter.rawValue):po finds all with “po” in their names)"
    }
  }
}
