public import News

/// What is kept of an article to tell which others report the same event: its terms, its day, and marks of its
/// longer quotations. It can be stored and compared with profiles made later by the same `version`.
///
///     let profiles = articles.map(GroupingProfile.init(of:))
///     EventGrouping.events(of: profiles)   // [0, 1, 0]
///
/// An article without words has no terms, and shares an event with nobody.
public struct GroupingProfile: Hashable, Sendable, Codable {
  /// Raised when profiles of different ages can no longer be compared.
  public static let version = 1

  /// A word stem, or a name of several words.
  struct Term: Hashable, Sendable, Codable {
    /// The fingerprint of the stem or name: the same in every process.
    let key: UInt64
    /// How rare it is in news, as far as the table knows; see `StemRarity`.
    let rarity: Float
    /// How often it stands in headline, opening and text, what stands in the opening counted twice.
    let count: UInt16
    /// How often it stands in the headline and the opening.
    let opening: UInt16
  }

  /// By `key`, each once.
  let terms: [Term]
  /// Fingerprints of the runs of eight words inside quotation marks, ascending.
  let quoted: [UInt64]
  /// Days since 1970, when the day is known.
  public let day: Int?
  /// The fingerprint of headline and text, to know the same article again.
  let identity: UInt64

  public init(of article: Article) {
    let counts = TermCounts(of: article)
    terms = counts.terms
    quoted = counts.quoted
    day = article.published?.dayNumber
    identity = Fingerprint([article.title ?? "", article.text].joined(separator: "\u{1F}")).value
  }
}
