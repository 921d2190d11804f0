import Canvas
import Comparing
import News

/// Bookmarks, and the answers to prompts.
extension ComparisonScreen {
  /// Asks for a note to the selection, or else to the finding at hand.
  mutating func keep() -> [Effect] {
    guard let draft = selectionDraft ?? findingDraft else {
      return [.warn("nothing to keep: n goes to a finding, v selects a passage")]
    }
    self.draft = draft
    return [.ask(Prompt(question: .note, label: "Note and #tags: "))]
  }

  mutating func answer(_ question: Prompt.Question, with text: String, size: Size) -> [Effect] {
    preview = nil
    return switch question {
    case .note: keep(with: text)
    case .search: startSearch(for: text, size: size)
    default: []
    }
  }

  /// Marks what is looked for while it is being typed; the page stays where it is.
  mutating func typing(_ question: Prompt.Question, text: String, size: Size) -> [Effect] {
    guard question == .search else { return [] }
    preview = text.allSatisfy(\.isWhitespace) ? nil : TextSearch(text, in: spread.reports)
    return []
  }

  mutating func cancelled(_ question: Prompt.Question, size: Size) -> [Effect] {
    preview = nil
    draft = nil
    return []
  }

  private mutating func keep(with line: String) -> [Effect] {
    guard var draft else { return [] }
    self.draft = nil
    let typed = NoteLine(line)
    draft.note = typed.note
    draft.tags = typed.tags
    if case .selecting = mode { mode = .reading }
    return [.request(.keep(draft))]
  }

  private var selectionDraft: BookmarkDraft? {
    guard case .selecting = mode, let selection else { return nil }
    let report = spread.reports[selection.side]
    let range = selection.range(in: report)
    guard !range.isEmpty else { return nil }
    let passage = Passage(range, of: report.article)
    return BookmarkDraft(
      kind: "passage", left: selection.side == .left ? passage : nil,
      right: selection.side == .right ? passage : nil)
  }

  private var findingDraft: BookmarkDraft? {
    guard let current else { return nil }
    let finding = spread.findings[current]
    return BookmarkDraft(
      kind: finding.kind, left: passage(of: current, on: .left), right: passage(of: current, on: .right),
      reason: finding.reason)
  }

  private func passage(of finding: Int, on side: Side) -> Passage? {
    spread.range(of: finding, on: side).map { Passage($0, of: spread.reports[side].article) }
  }
}
