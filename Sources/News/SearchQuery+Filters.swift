extension SearchQuery {
  /// What narrows a search, by what stands before its colon.
  public enum Filter: String, Hashable, Sendable, CaseIterable {
    case outlet, category, `is`, has, before, after
  }

  /// A part that looks like a filter and is none, such as `before:garbage`.
  public struct Doubt: Hashable, Sendable {
    /// As it was typed.
    public let part: String
    public let filter: Filter
    /// Whether it was to be left out, `-outlet:post`, as only words can be.
    public let isExcluded: Bool
  }

  /// The filter that a part begins like; nil for one that is a word.
  static func doubt(of part: Substring) -> Doubt? {
    guard let colon = part.firstIndex(of: ":") else { return nil }
    let isExcluded = part.first == "-"
    let name = isExcluded ? part[..<colon].dropFirst() : part[..<colon]
    return Filter(rawValue: String(name)).map {
      Doubt(part: String(part), filter: $0, isExcluded: isExcluded)
    }
  }

  /// Whether the part is a filter, which then narrows the search.
  mutating func take(filter part: Substring) -> Bool {
    guard let colon = part.firstIndex(of: ":"), let filter = Filter(rawValue: String(part[..<colon])) else {
      return false
    }
    let value = part[part.index(after: colon)...].filter { $0 != "\"" }
    switch (filter, value) {
    case (.outlet, _) where !value.isEmpty: outlet = value
    case (.category, _) where !value.isEmpty: categories.append(value)
    case (.is, "unread"): isUnread = true
    case (.is, "read"): isRead = true
    case (.has, "bookmark"): hasBookmark = true
    case (.before, _): return set(\.before, value)
    case (.after, _): return set(\.after, value)
    default: return false
    }
    return true
  }

  private mutating func set(_ day: WritableKeyPath<SearchQuery, SoughtDay?>, _ text: String) -> Bool {
    guard let sought = SoughtDay(text) else { return false }
    self[keyPath: day] = sought
    return true
  }
}
