/// An article that shares terms with another, as the signatures tell.
struct PromisingArticle: Sendable {
  /// How alike the two are, before levels, and where an `EventIndex` has this one.
  struct Likeness {
    let place: Int
    let value: Float
  }

  let article: Int64
  let promise: Int32
  /// Which of the blocks that were looked through has it, and where there.
  let block: Int
  let place: Int
  /// Nil where it has not been found out yet.
  var likeness: Likeness?
}

extension [PromisingArticle] {
  /// The most promising first, of equals the one that was placed earlier.
  mutating func arrange() {
    sort { ($1.promise, $0.block, $0.place) < ($0.promise, $1.block, $1.place) }
  }

  /// The first `most` articles that are not this one, each once.
  func first(_ most: Int, beside article: Int64) -> [PromisingArticle] {
    var some: [PromisingArticle] = []
    for one in self where some.count < most {
      if one.article != article, one.article != 0, !some.contains(where: { $0.article == one.article }) {
        some.append(one)
      }
    }
    return some
  }
}

/// What was found for an article among the signatures there were, before it was its turn.
struct EarlyFindings: Sendable {
  /// The blocks that may have articles like it, ascending, and how many signatures each had.
  let blocks: [Int]
  let counts: [Int]
  /// The most promising first.
  var articles: [PromisingArticle]
}
