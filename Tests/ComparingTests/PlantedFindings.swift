import Foundation
import News
import Testing

@testable import Comparing

/// A row of docs/SampleEvents.md: a finding that the samples hold on purpose, and the words that carry it.
struct PlantedFinding {
  /// What a comparison has to hold for the row to count as found.
  enum Sign: String {
    case identical, trimmed, altered, retold, printed, onlyQuote, attribution, label, wording, hedge, agency
    case scareQuotes = "scare quotes"
    case number = "number conflict"
    case date = "date conflict"
    case name = "name conflict"
    case agreement, only, linked
  }

  struct Place {
    let outlet: String
    let words: String
  }

  let event: String
  let finding: String
  let left: Place?
  let right: Place?

  static func all() throws -> [PlantedFinding] {
    var event = ""
    var findings: [PlantedFinding] = []
    for line in try SampleReports.text("docs/SampleEvents.md").split(separator: "\n") {
      if line.hasPrefix("## ") { event = String(line.dropFirst(3)) }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard !event.isEmpty, cells.count == 3, cells[0] != "finding", cells[0] != "---" else { continue }
      findings.append(
        PlantedFinding(event: event, finding: cells[0], left: place(cells[1]), right: place(cells[2])))
    }
    return findings
  }

  private static func place(_ cell: String) -> Place? {
    guard let match = cell.wholeMatch(of: /([a-z-]+): `(.+)`/) else { return nil }
    return Place(outlet: String(match.output.1), words: String(match.output.2))
  }

  /// The signs that the name of the finding asks for: `identical quote, attribution: claimed, said` has two.
  var signs: [Sign] {
    var signs: [Sign] = []
    let openings: [(String, [Sign])] = [
      ("identical quote", [.identical]), ("trimmed quote", [.trimmed]), ("altered quote", [.altered]),
      ("two sentences joined", [.altered]), ("retold", [.retold]), ("quoted on one side, retold", [.retold]),
      ("quote over two", [.printed]), ("quote broken", [.printed]), ("nested quote", [.printed]),
      ("brackets inside", [.printed]), ("quote only here", [.onlyQuote]), ("attribution", [.attribution]),
      ("label", [.label]), ("hedge", [.hedge]), ("scare quotes", [.scareQuotes]), ("agency", [.agency]),
      ("wording", [.wording]), ("number conflict", [.number]), ("date conflict", [.date]),
      ("name conflict", [.name]), ("numbers", [.agreement]), ("dates", [.agreement]),
      ("one side's figure", [.agreement]), ("only here", [.only]), ("order", [.linked]),
      ("buried", [.linked]),
    ]
    signs += openings.first { finding.hasPrefix($0.0) }?.1 ?? []
    if finding.contains("; said") || finding.contains(", attribution") || finding.contains("; retold") {
      signs.append(finding.contains("; retold") ? .retold : .attribution)
    }
    return signs
  }
}

extension Comparison {
  /// Whether a finding with the sign stands on the words of both places; a nil place may be anywhere.
  func shows(_ sign: PlantedFinding.Sign, _ left: TextRange?, _ right: TextRange?) -> Bool {
    func meets(_ one: TextRange?, _ other: TextRange?) -> Bool {
      (left == nil || one.map { $0.overlap(left ?? $0) > 0 } == true)
        && (right == nil || other.map { $0.overlap(right ?? $0) > 0 } == true)
    }
    func quoted(_ relations: Set<QuoteFinding.Relation>) -> Bool {
      quotes.contains { relations.contains($0.relation) && meets($0.left?.range, $0.right?.range) }
    }
    func framed(_ kind: FramingContrast.Kind) -> Bool {
      framing.contains { $0.kind == kind && meets($0.left, $0.right) }
    }
    func conflicting(_ kind: Conflict.Kind) -> Bool {
      conflicts.contains { $0.kind == kind && meets($0.left, $0.right) }
    }
    switch sign {
    // A quotation that a tag or a paragraph breaks is identical in pieces.
    case .identical: return quoted([.identical, .trimmed])
    case .trimmed: return quoted([.trimmed])
    case .altered: return quoted([.altered])
    case .retold: return quoted([.paraphrased])
    case .printed: return quoted(Set(QuoteFinding.Relation.allCases))
    case .onlyQuote: return quoted([.only])
    case .attribution: return framed(.attribution)
    case .label: return framed(.label)
    case .wording: return framed(.wording)
    case .hedge: return framed(.hedge)
    case .agency: return framed(.agency)
    case .scareQuotes: return framed(.scareQuotes)
    case .number: return conflicting(.number)
    case .date: return conflicting(.date)
    case .name: return conflicting(.name)
    case .agreement: return !conflicts.contains { meets($0.left, $0.right) }
    case .only:
      return facts.contains { meets($0.side == .left ? $0.range : nil, $0.side == .right ? $0.range : nil) }
    case .linked: return passages.contains { meets($0.left, $0.right) }
    }
  }
}
