public import News

/// What two reports of one event share, change, word differently and tell alone.
///
/// Every range counts in Unicode scalars of that side's `Article.text`. The same two articles always give the
/// same comparison. Its JSON form is described in docs/Comparing.md.
public struct Comparison: Hashable, Sendable {
  public let articles: Sides<Article>
  /// Words of either text.
  public let words: Sides<Int>
  /// Every sentence of either text, in order; together they hold all of the text but the blanks between them.
  public let sentences: Sides<[Sentence]>
  /// Links between sentences, and each sentence without a counterpart once, in reading order of the left side
  /// and then of the right.
  public let passages: [PassageLink]
  /// Every direct quotation of either report, in reading order of the left side and then of the right.
  public let quotes: [QuoteFinding]
  /// Most telling first.
  public let framing: [FramingContrast]
  /// Most important first, the left side's and then the right's.
  public let facts: [UniqueFact]
  public let conflicts: [Conflict]
  /// Who is quoted, most words first.
  public let voices: [Voice]
  /// What one report prints twice, differently; the left side's and then the right's.
  public var reprints: [Reprint] = []
  /// Where either report speaks in its writer's own voice, in reading order, the left side's first.
  public internal(set) var remarks: [WriterRemark] = []
  /// Who and what is called differently by the two reports, most telling first.
  public internal(set) var namings: [Naming] = []
  /// Where either report puts what both tell, in reading order of the left side.
  public internal(set) var order: [SharedPassage] = []
  /// What either headline and lead says, and where both reports tell it: the left side's headline, its lead, and then
  /// the right side's.
  public internal(set) var heads: [HeadItem] = []
}

/// A sentence and how much of what it says the other report carries.
public struct Sentence: Hashable, Sendable {
  /// In full, in part, or only here.
  public enum Coverage: String, Hashable, Sendable, Codable { case full, partial, none }

  public let range: TextRange
  public let coverage: Coverage
  /// True for the first sentence of a paragraph.
  public let opensParagraph: Bool
  /// True for captions, bylines and "Read more" lines, which no finding speaks of.
  public let isFurniture: Bool
}

/// A link between a sentence of the left report and one of the right, or a sentence that has none.
public struct PassageLink: Hashable, Sendable {
  public let left: TextRange?
  public let right: TextRange?
  /// The estimated probability that both say the same thing, 0…1; below 0.5 they share part of what they say.
  public let score: Double
  /// The estimated probability that they share what they say, as a whole or in part, 0…1.
  public let overlap: Double
  /// What speaks for the link and against it, the heaviest first; empty where a side has none.
  public let signs: [Sign]

  /// Something counted of the two sentences, such as `names in both`.
  public struct Sign: Hashable, Sendable {
    public let words: String
    /// What it adds to the logarithm of the odds of a link, against two usual candidates; below 0 it speaks
    /// against it.
    public let weight: Double
  }

  /// A link of the score; two that say the same share it, so `overlap` is not less.
  public init(
    left: TextRange?, right: TextRange?, score: Double, overlap: Double = 0, signs: [Sign] = []
  ) {
    self.left = left
    self.right = right
    self.score = score
    self.overlap = max(score, overlap)
    self.signs = signs
  }

  /// Why the two are linked, in words: `Linked by rare words in both and names in both, in spite of negation in
  /// one only.` Nil for a sentence without a link.
  public var reason: String? {
    guard left != nil, right != nil else { return nil }
    let spoken = signs.filter { $0.weight > 0 }.prefix(3).map(\.words)
    guard let last = spoken.last else { return "Linked by the same words." }
    let first = spoken.dropLast().joined(separator: ", ")
    let against = signs.first { $0.weight < -0.5 }.map { ", in spite of \($0.words)" } ?? ""
    return "Linked by \(first.isEmpty ? "" : "\(first) and ")\(last)\(against)."
  }
}

/// A direct quotation of one report, with its speaker as far as the text tells.
public struct Quotation: Hashable, Sendable {
  /// The words inside the marks.
  public let range: TextRange
  /// The speaker in the fullest form the report gives, pronouns resolved, or nil.
  public let speaker: String?
  /// The mention that carries the attribution; it may be the pronoun.
  public let speakerRange: TextRange?
  public let cue: String?
  /// The word that attributes: `said`, `according to`.
  public let cueRange: TextRange?
  /// Where a tag breaks the quotation (`“We waited,” Moss said, “but nobody came.”`), the range from the first piece
  /// to the last, the tag included; nil for a quotation in one piece.
  public var utterance: TextRange?
}

/// A quotation of one report and what the other one does with it.
public struct QuoteFinding: Hashable, Sendable {
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    /// The same words; case, punctuation and the style of marks may differ.
    case identical
    /// One side prints a contiguous part of the other.
    case trimmed
    /// Words differ; `edits` says where.
    case altered
    /// One side prints it without quotation marks, in its own words.
    case paraphrased
    /// The other report does not carry it.
    case only
  }

  /// What the two ranges hold.
  public enum Scope: String, Hashable, Sendable, Codable {
    /// A sentence of a quotation or a part of one, or short sentences that belong together.
    case sentence
    /// Two quotations from mark to mark, where they relate as none of their sentences does: each sentence may be
    /// identical while one side prints a sentence less. The sentences stand as entries of their own beside it.
    case quotation
  }

  public let relation: Relation
  /// For `paraphrased`, the unquoted clause on its side has no speaker of its own.
  public let left: Quotation?
  public let right: Quotation?
  public let edits: [QuoteEdit]
  /// Why the two were matched and judged so, in words.
  public let reason: String
  public var scope = Scope.sentence
}

/// Words that one report prints twice as quotations of one speaker, but not alike.
public struct Reprint: Hashable, Sendable {
  public let side: Side
  public let first: TextRange
  public let second: TextRange
  public let reason: String
}

/// A run of words that differs between the two printings of a quotation; nil where one side has nothing.
public struct QuoteEdit: Hashable, Sendable {
  /// What was changed, the gravest first.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case negation, number, name, modal, content
    /// The same word in another form: `pew` and `pews`.
    case inflection
    /// Articles, pronouns and other words without content.
    case function
    /// The same word in another spelling: `ten` and `10`, `colour` and `color`, `he's` and `he is`.
    case form
    /// Words in brackets, or left out at an ellipsis: the change is shown where it is printed.
    case marked
  }

  public let left: TextRange?
  public let right: TextRange?
  public var kind = Kind.content
}

extension [QuoteEdit] {
  /// The edits by gravity, and in reading order where it is equal.
  public var gravest: [QuoteEdit] {
    let rank = Dictionary(uniqueKeysWithValues: QuoteEdit.Kind.allCases.enumerated().map { ($1, $0) })
    return enumerated().sorted {
      (rank[$0.element.kind] ?? 0, $0.offset) < (rank[$1.element.kind] ?? 0, $1.offset)
    }
    .map(\.element)
  }
}

extension QuoteFinding {
  /// How an altered quotation was changed: so that a reader sees it, in spelling only, or silently; nil for others.
  public enum Change: String, Hashable, Sendable, Codable {
    case marked, form, silent
  }

  public var change: Change? {
    guard relation == .altered else { return nil }
    let kinds = Set(edits.map(\.kind))
    if kinds.isSubset(of: [.form]) { return .form }
    return kinds.isSubset(of: [.form, .marked]) ? .marked : .silent
  }
}

extension Comparison {
  /// The quotations without those entries that say of a whole quotation what its sentences, each with an entry of
  /// its own, show as well.
  public var shownQuotes: [QuoteFinding] { quotes.filter { $0.scope == .sentence } }
}

/// The same thing worded in two ways that a reader should see next to each other: two phrases, or two passages as wholes
/// where no phrase of one answers a phrase of the other.
public struct FramingContrast: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case label, attribution, wording
    case scareQuotes = "scare-quotes"
    case hedge, agency
  }

  public let kind: Kind
  public let left: TextRange
  public let right: TextRange
  /// 0…1, the most telling highest.
  public let weight: Double
  public let reason: String
  /// The words that `reason` names, inside `left` and `right`, where these are passages; none where they are the words
  /// themselves.
  public let words: Sides<[TextRange]>

  public init(
    kind: Kind, left: TextRange, right: TextRange, weight: Double, reason: String,
    words: Sides<[TextRange]> = Sides(left: [], right: [])
  ) {
    self.kind = kind
    self.left = left
    self.right = right
    self.weight = weight
    self.reason = reason
    self.words = words
  }
}

/// What only one report tells, as the smallest clause, sentence or run of sentences that states it and can be understood
/// alone.
public struct UniqueFact: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case number, date, name, statement
  }

  public let side: Side
  public let range: TextRange
  public let kind: Kind
  /// 0…1, the most important highest.
  public let weight: Double
  public let reason: String
}

/// Two claims about the same thing that cannot both be true.
public struct Conflict: Hashable, Sendable {
  /// What the first version of the JSON form tells conflicts apart by.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case number, date, name }

  /// What the two claims are about.
  public enum Matter: String, Hashable, Sendable, Codable, CaseIterable {
    /// A count, a sum, a share or a measure.
    case number
    /// A day, a year or a time of day.
    case date
    /// How somebody is called, and who holds an office.
    case name
    case place
    /// Who does what is done, or suffers it.
    case actor
    /// Whether it is so: `resigned` and `did not resign`, `rose` and `fell`.
    case claim
  }

  public let matter: Matter
  public let left: TextRange
  public let right: TextRange
  public let reason: String

  public init(_ matter: Matter, left: TextRange, right: TextRange, reason: String) {
    self.matter = matter
    self.left = left
    self.right = right
    self.reason = reason
  }

  public var kind: Kind {
    switch matter {
    case .number: .number
    case .date: .date
    case .name, .place, .actor, .claim: .name
    }
  }
}

/// A speaker and how much of each report is in their words.
public struct Voice: Hashable, Sendable {
  public struct Share: Hashable, Sendable {
    public let quotes: Int
    public let words: Int
  }

  public let name: String
  public let left: Share
  public let right: Share
}
