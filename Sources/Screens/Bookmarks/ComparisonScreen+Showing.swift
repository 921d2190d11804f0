import Canvas
import Comparing
import News

extension ComparisonScreen {
  /// Goes to what `bookmark` keeps, on the first side where it still stands; false when neither text holds it.
  mutating func show(_ bookmark: BookmarkDraft, size: Size) -> Bool {
    for passage in bookmark.passages {
      for side in Side.allCases where spread.reports[side].article.id.latest == passage.article {
        guard let range = passage.found(in: spread.reports[side].article.text) else { continue }
        show(range, on: side, size: size)
        return true
      }
    }
    return false
  }
}
