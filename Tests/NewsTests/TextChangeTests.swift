import News
import Testing

@Suite("How much an article changed")
struct TextChangeTests {
  private func change(_ before: String, _ next: String, _ titles: (String?, String?) = ("A", "A"))
    -> TextChange
  {
    TextChange(from: Article(title: titles.0, text: before), to: Article(title: titles.1, text: next))
  }

  @Test("Words are counted as often as they stand there")
  func counted() {
    let change = change("Three dead. The pool is closed.", "Twelve dead. The pool is closed. Twelve.")
    #expect(change.added == 2 && change.removed == 1 && !change.isHeadlineOther)
  }

  @Test("What is moved is neither added nor taken out")
  func moved() {
    let change = change("One two.\n\nThree four.", "Three four.\n\nOne two.", ("A", nil))
    #expect(change.added == 0 && change.removed == 0 && change.isHeadlineOther)
  }
}
