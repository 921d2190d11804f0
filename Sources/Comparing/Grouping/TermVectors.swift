/// The profiles of a collection as unit vectors over its terms, and the lists of who has which term.
///
/// A term weighs (1 + ln count) times its rarity: that of the table in a small collection, and more and more
/// that of the collection itself. What opens an article counts more: the vector is that of the whole plus a share
/// of that of the opening. Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
/// 1988.
struct TermVectors {
  struct Entry {
    let term: Int32
    let weight: Float
  }

  /// By `term`; an article without terms has none.
  let rows: [[Entry]]
  /// The articles of a term, ascending, each with its weight there.
  let postings: [[(article: Int32, weight: Float)]]

  static let openingShare: Float = 0.6
  /// The share of the collection's own rarity comes near this, half of it at so many articles.
  private static let ownShare = 0.5
  private static let halfway = 30.0
  /// The length of about a dozen rare words. A shorter text is taken to have other words too, so that two headlines
  /// which share two names are not the same event.
  static let leastLength: Float = 40

  init(of profiles: [GroupingProfile]) {
    var numbers: [UInt32: Int32] = [:]
    var articleCounts: [Int] = []
    let terms = profiles.map { profile in
      profile.terms.map { term in
        let number = numbers[term.key] ?? Int32(articleCounts.count)
        if Int(number) == articleCounts.count {
          numbers[term.key] = number
          articleCounts.append(0)
        }
        articleCounts[Int(number)] += 1
        return number
      }
    }
    let rarities = Self.rarities(articleCounts, articles: profiles.count)
    let rows = profiles.indices.map { Self.row(profiles[$0].terms, terms[$0], rarities) }
    self.rows = rows
    postings = Self.postings(of: rows, articleCounts)
  }

  /// The cosine of two articles, 0…1.
  func cosine(_ first: Int, _ second: Int) -> Float {
    let a = rows[first]
    let b = rows[second]
    var sum: Float = 0
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i].term == b[j].term { sum += a[i].weight * b[j].weight }
      let step = a[i].term
      if step <= b[j].term { i += 1 }
      if b[j].term <= step { j += 1 }
    }
    return sum
  }

  /// The rarity of each term in the collection and the share it counts with.
  private static func rarities(_ counts: [Int], articles: Int) -> (own: [Float], share: Float) {
    (counts.map { rarity(Int32($0), of: articles) }, share(of: articles))
  }

  /// The share that the collection's own rarity counts with.
  static func share(of articles: Int) -> Float {
    Float(ownShare * Double(articles) / (Double(articles) + halfway))
  }

  /// How rare a term is that so many of the articles have.
  static func rarity(_ count: Int32, of articles: Int) -> Float {
    Float(Logarithm.of((Double(articles) + 1) / (Double(count) + 0.5)))
  }

  private static func row(
    _ terms: [GroupingProfile.Term], _ numbers: [Int32], _ rarities: (own: [Float], share: Float)
  ) -> [Entry] {
    var all: [Float] = []
    var opening: [Float] = []
    for (term, number) in zip(terms, numbers) {
      let own = rarities.own[Int(number)]
      let rarity = max(0.1, (1 - rarities.share) * term.rarity + rarities.share * own)
      all.append(rarity * Self.damped(term.count))
      opening.append(rarity * Self.damped(term.opening))
    }
    let allLength = length(all)
    let openingLength = max(length(opening), .leastNormalMagnitude)
    guard allLength > 0 else { return [] }
    let whole = all.indices.map { all[$0] / allLength + openingShare * opening[$0] / openingLength }
    let scale = min(1, allLength / leastLength) / length(whole)
    return zip(numbers, whole).map { Entry(term: $0, weight: $1 * scale) }.sorted { $0.term < $1.term }
  }

  private static func postings(of rows: [[Entry]], _ counts: [Int]) -> [[(article: Int32, weight: Float)]] {
    var postings = counts.map { count in
      var list: [(article: Int32, weight: Float)] = []
      // What only one article has finds no other.
      if count > 1 { list.reserveCapacity(count) }
      return list
    }
    for (article, row) in rows.enumerated() {
      for entry in row where counts[Int(entry.term)] > 1 {
        postings[Int(entry.term)].append((Int32(article), entry.weight))
      }
    }
    return postings
  }

  /// 1 + ln count, 0 for 0; of more than fifteen what fifteen have, which is as far as a kept profile counts.
  static func damped(_ count: UInt16) -> Float { dampings[min(15, Int(count))] }

  private static let dampings: [Float] = (0...15).map { $0 == 0 ? 0 : 1 + Float(Logarithm.of(Double($0))) }

  private static func length(_ weights: [Float]) -> Float {
    weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
