import News

/// A direct quotation as it stands between its marks.
struct QuoteSpan: Hashable {
  enum Marks: Hashable { case double, single }

  /// The tokens inside the marks, at least one word among them.
  let tokens: Range<Int>
  /// From behind the opening mark to before the closing one, blanks at the ends left out.
  let range: TextRange
  let paragraph: Int
  let marks: Marks
  /// The index of the quotation that this one stands inside of, or nil.
  var outer: Int?
  /// Whether the quotation goes on from the paragraph before, which ended without closing it.
  var continuesParagraph = false
  /// Whether it ran to the end of its paragraph without a closing mark.
  var isUnclosed = false
  let wordCount: Int
}
