/// An article that an `EventIndex` has at hand.
struct KnownArticle: Sendable {
  /// What tells, beside its terms, how like another it is: values that are read without looking elsewhere.
  struct Traits {
    let identity: UInt64
    /// A bit for each run of quoted words, one for several; two articles that share a run share one.
    let quotedBits: UInt64
    fileprivate let dayNumber: Int32
    let weekday: UInt8
    let isEmpty: Bool

    var day: Int? { dayNumber == .min ? nil : Int(dayNumber) }
  }

  let article: Int64
  let terms: WeighedTerms
  let traits: Traits
  let quoted: [UInt32]
  let outlet: UInt32
  private let wordCount: UInt32
  /// 0 until it has one.
  var event: Int64
  var nearest: NearestLikenesses

  init(_ report: EventIndex.Report, _ rarities: TermRarities) {
    let profile = report.profile
    article = report.article
    terms = WeighedTerms(profile, rarities)
    quoted = profile.quoted
    traits = Traits(
      identity: profile.identity, quotedBits: profile.quoted.reduce(0) { $0 | 1 << UInt64($1 & 63) },
      dayNumber: profile.day.map { Int32(clamping: $0) } ?? .min, weekday: profile.weekday,
      isEmpty: terms.isEmpty)
    outlet = profile.outlet
    wordCount = UInt32(clamping: profile.words)
    event = report.event ?? 0
    nearest = report.nearest
  }

  var day: Int? { traits.day }
  var words: Int { Int(wordCount) }

  /// How alike two articles are, before levels; their cosine is asked for where it counts.
  func likeness(to other: KnownArticle, cosine: () -> Float) -> Float {
    let (a, b) = (traits, other.traits)
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    if a.identity == b.identity { return 1 }
    let days = AlikeArticles.dayFactor(a.day, b.day, weekdays: (a.weekday, b.weekday))
    guard days > 0 else { return 0 }
    let quoteOne = a.quotedBits & b.quotedBits != 0 && quoted.shares(with: other.quoted)
    return (cosine() + (quoteOne ? AlikeArticles.quotationBonus : 0)) * days
  }

  /// The same where the terms of this one are spread out.
  func likeness(to other: KnownArticle, _ spread: SpreadTerms) -> Float {
    likeness(to: other) { spread.cosine(other.terms) }
  }
}
