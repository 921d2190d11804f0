import Canvas
import Comparing
import News

/// One side of a comparison, made ready once for layouts, highlights and the cursor.
struct Report: Sendable {
  let article: Article
  /// Words of the body.
  let words: Int
  /// Of an earlier text, until when it stood; nil where that is not known.
  let until: PublicationDate?
  let scalars: [Unicode.Scalar]
  let display: DisplayText
  let units: [Unit]

  init(_ article: Article, words: Int, sentences: [Sentence], until: PublicationDate? = nil) {
    self.article = article
    self.until = until
    self.words = words
    scalars = Array(article.text.unicodeScalars)
    display = DisplayText(article.text)
    units = Unit.units(of: scalars, sentences: sentences, in: display)
  }

  var count: Int { scalars.count }

  /// `range` with both ends inside of the text.
  func clamped(_ range: TextRange) -> TextRange {
    let start = min(max(0, range.start), count)
    return TextRange(start, min(max(start, range.end), count))
  }

  /// The unit at `offset`: the last that begins at or before it, or the first; nil where there is none.
  func unit(at offset: Int) -> Int? {
    guard !units.isEmpty else { return nil }
    return max(0, units.firstIndexSorted { $0.range.start > offset } - 1)
  }

  /// The units that hold any scalar of `range`.
  func units(in range: TextRange) -> Range<Int> {
    let from = units.firstIndexSorted { $0.range.end > range.start }
    return from..<max(from, units.firstIndexSorted { $0.range.start >= range.end })
  }

  /// The unit that holds most of `range`, or nil where none holds any.
  func bestUnit(for range: TextRange) -> Int? {
    units(in: range).max { units[$0].range.overlap(range) < units[$1].range.overlap(range) }
  }
}

extension Report {
  /// What the reader calls this report: its outlet, its title, its first words, or `fallback`.
  func name(or fallback: String) -> String {
    let named = [article.outlet?.name, article.title].compactMap(\.self).first { !$0.isEmpty }
    return named ?? (article.name.isEmpty ? fallback : article.name)
  }
}
