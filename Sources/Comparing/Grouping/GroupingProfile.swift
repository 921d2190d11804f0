public import News

/// What is kept of an article to tell which others report the same event: its weightiest terms, its day, and marks
/// of its longer quotations. It can be stored and compared with profiles made later by the same `version`.
///
///     let profiles = articles.map(GroupingProfile.init(of:))
///     EventGrouping.events(of: profiles)   // [0, 1, 0]
///
/// An article without words has no terms, and shares an event with nobody.
public struct GroupingProfile: Hashable, Sendable {
  /// Raised when profiles of different ages can no longer be compared; a migration of the library then has all of
  /// them made again.
  public static let version = 2

  /// A word stem, or a name of several words.
  struct Term: Hashable, Sendable {
    /// 24 bits of the fingerprint of the stem or name: the same in every process. Two terms of two articles are
    /// taken for one by chance in one pair of articles of a thousand.
    let key: UInt32
    /// How rare it is in news, as far as the table knows; see `StemRarity`.
    let rarity: Float
    /// How often it stands in headline, opening and text, what stands in the opening counted twice.
    let count: UInt16
    /// How often it stands in the headline and the opening.
    let opening: UInt16
  }

  /// By `key`, each once.
  let terms: [Term]
  /// Fingerprints of the runs of eight words inside quotation marks, ascending, of many those with the lowest.
  let quoted: [UInt32]
  /// Days since 1970, when the day is known.
  public let day: Int?
  /// The weekday that the text tells of, from 1 for Monday on; 0 where none is named, or where the profile was made
  /// before it was noted.
  let weekday: UInt8
  /// The fingerprint of headline and text, to know the same article again.
  let identity: UInt64
  /// The fingerprint of the outlet's name; 0 for none.
  let outlet: UInt32
  let words: Int

  /// Terms that are kept, those that weigh most by their rarity in news. All of them would make the profile twice
  /// as long and change hardly any event.
  private static let mostTerms = 128
  /// Two articles that share many runs share some of the lowest. Source: Broder, "On the resemblance and
  /// containment of documents", 1997.
  private static let mostRuns = 64

  public init(of article: Article) {
    let counts = TermCounts(of: article)
    terms = Self.weightiest(counts.terms)
    quoted = Array(counts.quoted.prefix(Self.mostRuns))
    day = article.published?.dayNumber
    weekday = counts.weekday
    identity = Fingerprint([article.title ?? "", article.text].joined(separator: "\u{1F}")).value
    outlet = article.outlet.map { Fingerprint($0.name).folded } ?? 0
    words = ArticleSummary(article).words
  }

  init(
    terms: [Term], quoted: [UInt32], day: Int?, weekday: UInt8 = 0, identity: UInt64, outlet: UInt32 = 0,
    words: Int = 0
  ) {
    self.terms = terms
    self.quoted = quoted
    self.day = day
    self.weekday = weekday
    self.identity = identity
    self.outlet = outlet
    self.words = words
  }

  private static func weightiest(_ terms: [Term]) -> [Term] {
    guard terms.count > mostTerms else { return terms }
    func weight(_ term: Term) -> Float {
      term.rarity
        * (TermVectors.damped(term.count) + 2 * TermVectors.openingShare * TermVectors.damped(term.opening))
    }
    let weighed = terms.map { (term: $0, weight: weight($0)) }
    return weighed.sorted { ($1.weight, $0.term.key) < ($0.weight, $1.term.key) }.prefix(mostTerms)
      .map(\.term).sorted { $0.key < $1.key }
  }
}

extension Fingerprint {
  /// Half as long.
  var folded: UInt32 { UInt32(truncatingIfNeeded: value ^ value >> 32) }
}
