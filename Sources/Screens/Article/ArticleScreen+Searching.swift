import Canvas
import News

/// Searching in the text.
extension ArticleScreen {
  mutating func find(_ sought: String, size: Size) -> [Effect] {
    search = nil
    guard !sought.isEmpty else { return [] }
    var search = ArticleSearch(sought, in: article.text)
    let layout = layout(size)
    let top = layout.line(onRow: place.row(in: layout, page: page(size)))?.scalars.lowerBound ?? 0
    guard let match = search.start(at: top) else { return [.warn("“\(sought)” is not in the text.")] }
    self.search = search
    reveal(match.start, size: size)
    return []
  }

  mutating func goOn(by steps: Int, size: Size) -> [Effect] {
    guard let match = search?.move(by: steps) else { return [.warn("Nothing is searched for: / searches.")] }
    reveal(match.start, size: size)
    return []
  }
}
