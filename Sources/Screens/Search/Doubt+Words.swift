public import News

extension SearchQuery.Doubt {
  /// What is wrong with it and what is possible, without the part itself: `names no day (…)`.
  public var words: String {
    switch (filter, isExcluded) {
    case (.is, true), (.has, true), (.before, true), (.after, true): leftOut
    default: possible
    }
  }

  private var leftOut: String {
    "words, outlet: and category: can be left out, \(filter.rawValue): cannot"
  }

  private var possible: String {
    switch filter {
    case .before, .after:
      "names no day (2026-11-22, 2026-11, today, yesterday, 7d do)"
    case .is: "is no filter (is:unread and is:read are)"
    case .has: "is no filter (has:bookmark is)"
    case .outlet, .category:
      "names no \(filter.rawValue) (\(filter.rawValue):po finds all with “po” in their names)"
    }
  }
}
