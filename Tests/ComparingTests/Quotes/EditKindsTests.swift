import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct EditKindsTests {
  private func quote(_ left: String, _ right: String) throws -> QuoteFinding {
    let found = Comparison("“\(left),” Mara Reed said.", "“\(right),” Mara Reed said.").shownQuotes
    return try #require(found.first { $0.relation == .altered }, "\(left)")
  }

  @Test(
    arguments: [
      ("We will not be the first to break this peace", "We will be the first to break this peace", .negation),
      ("We opened two gates at the northern dam", "We opened three gates at the northern dam", .number),
      ("The town must write to Ashe about the dam", "The town must write to Holt about the dam", .name),
      (
        "Our officers would have had buses in the town", "Our officers could have had buses in the town",
        .modal
      ),
      ("The number is a hope with a decimal point", "The number is a guess with a decimal point", .content),
      (
        "I was talking about the careless warden of the dam",
        "I was talking about the careless wardens of the dam",
        .inflection
      ),
      ("They gave us a siren that nobody heard", "They gave us the siren that nobody heard", .function),
      ("We need ten boats in the harbour by Friday", "We need 10 boats in the harbour by Friday", .form),
      ("The colour of the northern wall is a scandal", "The color of the northern wall is a scandal", .form),
      ("We don’t need their boats in our harbour", "We do not need their boats in our harbour", .form),
      ("That is the last boat in our harbour", "That’s the last boat in our harbour", .form),
      (
        "His world view is that of a harbour warden who never slept",
        "His worldview is that of a harbour warden who never slept", .form
      ),
      (
        "About 10 per cent of the wardens left the harbour",
        "About ten percent of the wardens left the harbour", .form
      ),
      (
        "It is a honour to serve the harbour of this town",
        "It is an honor to serve the harbour of this town", .form
      ),
      (
        "Our units did not fire a single shell at the dam",
        "Our units did not fire a single shell [on Thursday] at the dam", .marked
      ),
      ("We will not pay a cent more to the wardens", "We will … pay a cent more to the wardens", .negation),
      (
        "They include unsafe work on the wall … as well as careless use of vessels",
        "They include unsafe work on the wall by night as well as careless use of vessels", .marked
      ),
    ] as [(String, String, QuoteEdit.Kind)]) func everyChangeHasItsKind(
      left: String, right: String, kind: QuoteEdit.Kind
    ) throws
  {
    #expect(try quote(left, right).edits.map(\.kind) == [kind])
    #expect(try quote(right, left).edits.map(\.kind) == [kind])
  }

  @Test func theGravestEditIsNamedFirst() throws {
    let quote = try quote(
      "They say the wall will not hold through the winter", "They said the wall will hold through a winter")
    #expect(quote.edits.gravest.first?.kind == .negation)
    #expect(quote.edits.first?.kind != .negation)
    #expect(quote.reason.contains("“not” against nothing"))
  }

  @Test func aChangeIsMarkedOrFormOrSilent() throws {
    let form = try quote(
      "We need ten boats in the harbour by Friday", "We need 10 boats in the harbour by Friday")
    #expect(form.change == .form)
    let marked = try quote(
      "Our units did not fire a single shell at the dam",
      "Our units did not fire a single shell [on Thursday] at the dam")
    #expect(marked.change == .marked)
    let silent = try quote(
      "We opened two gates at the northern dam", "We opened three gates at the northern dam")
    #expect(silent.change == .silent)
    let shared = Comparison("“We opened the gates,” Reed said.", "“We opened the gates,” Reed said.").quotes
    #expect(shared.map(\.change) == [nil])
  }
}
