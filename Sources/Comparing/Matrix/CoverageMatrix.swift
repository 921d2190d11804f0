public import News

/// Who carries what of an event: a row for each quotation and fact that two reports or more have, a column for
/// each report.
///
/// A row is what the pyramid method calls a content unit: the sentences of different reports that say the same.
/// Source: Nenkova and Passonneau, "Evaluating content selection in summarization: the pyramid method", 2004.
///
///     let matrix = CoverageMatrix(of: [wire, daily, weekly])
///     matrix.rows[0].cells   // one for each report, nil where it leaves the row out
public struct CoverageMatrix: Hashable, Sendable {
  /// The columns, in the order given.
  public let articles: [Article]
  /// What most reports carry first, and of that what they carry early.
  public let rows: [Row]
  /// For each report the sentences that no other answers, without captions and the like.
  public let onlyHere: [[TextRange]]
}

extension CoverageMatrix {
  /// One quotation or fact, and what becomes of it in each report.
  public struct Row: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable { case quotation, fact }

    public let kind: Kind
    /// One for each report, nil where it leaves the row out.
    public let cells: [Cell?]
    /// The column whose words stand for the row: the fullest printing of a quotation, and the sentence of a fact
    /// that the others answer best.
    public let wording: Int

    /// How many reports have it in any form.
    public var carriers: Int { cells.count { $0 != nil } }
  }

  /// What one report has of a row.
  public struct Cell: Hashable, Sendable {
    public enum Carriage: String, Hashable, Sendable, Codable, CaseIterable {
      /// The whole of it, a quotation in the same words.
      case full
      /// A part of it.
      case part
      /// A quotation in other words.
      case altered
      /// A quotation told without quotation marks.
      case retold
      /// A fact with another number, date or name.
      case conflicting
    }

    public let carriage: Carriage
    /// In Unicode scalars of the report's text.
    public let range: TextRange
    /// Who said it, for a quotation, as the report names them.
    public let speaker: String?
  }
}

extension CoverageMatrix.Cell.Carriage {
  /// The mark of the gutter: `=` in full, `<` in part, `≠` altered, `≈` retold, `!` conflicting.
  public var mark: Character {
    switch self {
    case .full: "="
    case .part: "<"
    case .altered: "≠"
    case .retold: "≈"
    case .conflicting: "!"
    }
  }

  /// `in full`, `in part`, `altered` …
  public var words: String {
    switch self {
    case .full: "in full"
    case .part: "in part"
    case .altered: "altered"
    case .retold: "retold"
    case .conflicting: "conflicting"
    }
  }
}
