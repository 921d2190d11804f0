/// A finding or a selected passage that a reader has kept.
public struct Bookmark: Hashable, Sendable, Codable, Identifiable {
  public let id: Int64
  public let draft: BookmarkDraft
  /// When it was kept, in whole seconds since 1970-01-01T00:00:00Z.
  public let kept: Int64

  public init(id: Int64, draft: BookmarkDraft, kept: Int64) {
    self.id = id
    self.draft = draft
    self.kept = kept
  }
}

/// What a reader asks to keep: one passage, or a finding with its passage on either side.
public struct BookmarkDraft: Hashable, Sendable, Codable {
  /// What is kept, in the words of the screen: `passage`, or a finding's kind such as `altered quote`.
  public var kind: String
  /// The passage of the left, or only, article.
  public var left: Passage?
  /// The passage of the right article.
  public var right: Passage?
  /// Why the finding is one, in words; empty for a selected passage.
  public var reason: String
  public var note: String
  /// Without their `#`.
  public var tags: [String]

  public init(
    kind: String, left: Passage?, right: Passage?, reason: String = "", note: String = "", tags: [String] = []
  ) {
    self.kind = kind
    self.left = left
    self.right = right
    self.reason = reason
    self.note = note
    self.tags = tags
  }

  public var passages: [Passage] { [left, right].compactMap(\.self) }
}
