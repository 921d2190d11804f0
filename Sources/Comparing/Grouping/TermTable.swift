/// The terms of an index under small numbers, with how rare each is.
struct TermTable {
  /// A term of one article in four bytes: its number, and how often it stands in the whole and in the opening.
  struct Packed {
    let bits: UInt32

    init(number: Int, count: UInt16, opening: UInt16) {
      bits = UInt32(truncatingIfNeeded: number) << 8 | UInt32(min(15, count)) << 4 | UInt32(min(15, opening))
    }

    var number: Int { Int(bits >> 8) }
    var count: Int { Int(bits >> 4 & 15) }
    var opening: Int { Int(bits & 15) }
  }

  private static let mostTerms = 1 << 24
  /// 1 + ln count, 0 for 0.
  static let damped: [Float] = (0...15).map { $0 == 0 ? 0 : 1 + Float(Logarithm.of(Double($0))) }

  private var numbers: [UInt64: Int32] = [:]
  private var inNews: [Float] = []
  private var articlesOf: [Int32] = []
  /// How rare each term is in news and in this collection, as of the last `weigh`.
  private(set) var rarities: [Float] = []
  private(set) var articles = 0

  var count: Int { rarities.count }

  /// The terms of one more article, by number; those a table of this size has no room for are left out.
  mutating func add(_ terms: [GroupingProfile.Term]) -> [Packed] {
    articles += 1
    var row: [Packed] = []
    row.reserveCapacity(terms.count)
    for term in terms {
      guard let number = number(of: term) else { continue }
      articlesOf[number] += 1
      row.append(Packed(number: number, count: term.count, opening: term.opening))
    }
    row.sort { $0.bits < $1.bits }
    for term in row { weigh(term.number) }
    return row
  }

  /// Brings the rarity of every term up to date.
  mutating func weigh() { for number in rarities.indices { weigh(number) } }

  private mutating func weigh(_ number: Int) {
    let share = TermVectors.share(of: articles)
    let own = TermVectors.rarity(articlesOf[number], of: articles)
    rarities[number] = max(0.1, (1 - share) * inNews[number] + share * own)
  }

  private mutating func number(of term: GroupingProfile.Term) -> Int? {
    if let number = numbers[term.key] { return Int(number) }
    guard rarities.count < Self.mostTerms else { return nil }
    let number = rarities.count
    numbers[term.key] = Int32(number)
    inNews.append(term.rarity)
    articlesOf.append(0)
    rarities.append(0)
    return number
  }
}
