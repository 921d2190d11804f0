import News
import Testing

@Suite("What a reader looks for")
struct SearchQueryTests {
  @Test("A part that looks like a filter and is none is told, and looked for as a word")
  func doubtful() {
    let query = SearchQuery("strike before:garbage is:old -is:read after:2025-03 note:this")
    #expect(query.doubtful.map(\.part) == ["before:garbage", "is:old", "-is:read"])
    #expect(query.doubtful.map(\.filter) == [.before, .is, .is])
    #expect(query.doubtful.map(\.isExcluded) == [false, false, true])
    #expect(query.terms.map(\.words) == ["strike", "before:garbage", "is:old", "is:read", "note:this"])
    #expect(query.after == SoughtDay("2025-03-01"))
    #expect(SearchQuery("strike is:unread is:read has:bookmark outlet:post").doubtful.isEmpty)
  }

  @Test("Days may be named by how long ago they were, and categories several at once")
  func filters() {
    let query = SearchQuery("after:7d before:today category:ports category:\"world news\" category:")
    #expect(query.after == .ago(7) && query.before == .ago(0))
    #expect(query.categories == ["ports", "world news"])
    #expect(query.doubtful.map(\.part) == ["category:"])
  }

  @Test("Several outlets are alternatives, outlets and categories can be left out, and case does not matter")
  func outlets() {
    let query = SearchQuery("OUTLET:fox outlet:nyt -outlet:post -category:Sport Is:Unread BEFORE:Today")
    #expect(query.outlets == ["fox", "nyt"] && query.excludedOutlets == ["post"])
    #expect(query.excludedCategories == ["Sport"] && query.isUnread && query.before == .ago(0))
    #expect(query.doubtful.isEmpty && query.terms.isEmpty)
    #expect(SearchQuery("-outlet:").doubtful.map(\.isExcluded) == [true])
  }

  @Test(
    "A word to leave out is known from an option",
    arguments: [
      ("-strike", true), ("-outlet:x", true), ("--limit", false), ("-h", false), ("strike", false),
      ("-", false),
    ])
  func leftOut(part: String, isLeftOut: Bool) { #expect(SearchQuery.isLeftOut(part) == isLeftOut) }
}
