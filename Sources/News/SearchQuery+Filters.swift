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
    /// Whether it was to be left out, `-is:read`, as words, outlets and categories can be; then it is left out as a word.
    public let isExcluded: Bool
  }

  /// The filter that a part begins like; nil for one that is a word.
  static func doubt(of part: Substring) -> Doubt? {
    filter(of: part).map { Doubt(part: String(part), filter: $0.name, isExcluded: $0.isExcluded) }
  }

  /// The parts of one that looks like a filter, whatever its case; quotation marks are not of its value.
  private static func filter(of part: Substring) -> (name: Filter, value: String, isExcluded: Bool)? {
    let isExcluded = part.first == "-"
    let body = isExcluded ? part.dropFirst() : part
    guard let colon = body.firstIndex(of: ":"), let name = Filter(rawValue: body[..<colon].lowercased())
    else { return nil }
    return (name, body[body.index(after: colon)...].filter { $0 != "\"" }, isExcluded)
  }

  /// Whether the part is a filter, which then narrows the search.
  mutating func take(filter part: Substring) -> Bool {
    guard let (filter, value, isExcluded) = Self.filter(of: part) else { return false }
    if isExcluded { return leaveOut(filter, value) }
    switch (filter, value.lowercased()) {
    case (.outlet, _) where !value.isEmpty: outlets.append(value)
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

  private mutating func leaveOut(_ filter: Filter, _ value: String) -> Bool {
    guard !value.isEmpty else { return false }
    switch filter {
    case .outlet: excludedOutlets.append(value)
    case .category: excludedCategories.append(value)
    case .is, .has, .before, .after: return false
    }
    return true
  }

  private mutating func set(_ day: WritableKeyPath<SearchQuery, SoughtDay?>, _ text: String) -> Bool {
    guard let sought = SoughtDay(text) else { return false }
    self[keyPath: day] = sought
    return true
  }
}
