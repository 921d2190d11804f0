public import News

extension Comparison {
  /// Compares two reports: a pure function of the two articles.
  public init(of left: Article, and right: Article) {
    articles = Sides(left: left, right: right)
    words = Sides(left: 0, right: 0)
    sentences = Sides(left: [], right: [])
    passages = []
    quotes = []
    framing = []
    facts = []
    conflicts = []
    voices = []
  }
}
