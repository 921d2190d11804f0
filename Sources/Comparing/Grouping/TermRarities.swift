/// How rare the terms of a collection are, as of when they were counted.
///
/// Only terms of more than one article in four thousand are listed; all others are as rare as that. The rarity of
/// `StemRarity` counts in a small collection, and more and more that of the collection itself.
public struct TermRarities: Sendable {
  /// Articles of the collection when it was counted.
  public let articles: Int
  /// Terms by their keys, ascending, in the upper 24 bits, and their rarities in twentieths in the lower 8.
  private let listed: [UInt32]
  /// Where the terms with these upper bits of their keys begin, so that few are gone through for one.
  private let pages: [UInt32]
  private let unlisted: Float
  private let share: Float

  /// Of an empty collection.
  public init() { self.init(articles: 0, listed: [], unlisted: 0) }

  fileprivate init(articles: Int, listed: [UInt32], unlisted: Float) {
    self.articles = articles
    self.listed = listed
    pages = Self.pages(of: listed)
    self.unlisted = unlisted
    share = TermVectors.share(of: articles)
  }

  /// How many articles there must be for a count of their own, where `articles` have been counted.
  public static func nextCount(after articles: Int) -> Int { max(6, articles + articles / 3) }

  /// How rare the term is, all in all.
  func rarity(of term: GroupingProfile.Term) -> Float {
    max(0.1, (1 - share) * term.rarity + share * own(term.key))
  }

  private func own(_ key: UInt32) -> Float {
    let page = Int(key >> Self.keyBits)
    guard page + 1 < pages.count else { return unlisted }
    for place in Int(pages[page])..<Int(pages[page + 1]) where listed[place] >> 8 == key {
      return Float(listed[place] & 255) / Self.steps
    }
    return unlisted
  }

  private static func pages(of listed: [UInt32]) -> [UInt32] {
    var pages: [UInt32] = []
    pages.reserveCapacity(1 << (24 - keyBits) + 1)
    for (place, term) in listed.enumerated() {
      // What bytes from elsewhere have out of order is not found.
      while pages.count <= Int(term >> (8 + keyBits)) { pages.append(UInt32(place)) }
    }
    while pages.count <= 1 << (24 - keyBits) { pages.append(UInt32(listed.count)) }
    return pages
  }

  /// Lower bits of keys that have a page of their own in common.
  private static let keyBits: UInt32 = 12
  fileprivate static let steps: Float = 20
}

extension TermRarities {
  /// As they are kept between runs.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + listed.count * 4)
    bytes.add(UInt32(clamping: articles))
    bytes.add(unlisted.bitPattern)
    for term in listed { bytes.add(term) }
    return bytes
  }

  /// Nil when the bytes are none of these.
  public init?(bytes: [UInt8]) {
    guard bytes.count >= 8, bytes.count.isMultiple(of: 4) else { return nil }
    self = bytes.withUnsafeBytes { bytes in
      let rarity = Float(bitPattern: bytes.number(at: 4))
      return TermRarities(
        articles: Int(bytes.number(at: 0)),
        listed: Array(unsafeUninitializedCapacity: bytes.count / 4 - 2) { listed, count in
          count = bytes.count / 4 - 2
          for place in 0..<count { listed[place] = bytes.number(at: 8 + 4 * place) }
        },
        unlisted: rarity.isFinite ? max(0, min(20, rarity)) : 0)
    }
  }
}

/// Counts in how many articles each term stands.
public struct TermCensus {
  /// Articles that are enough to count; of a larger collection it is every so manieth.
  public static let enough = 20_000
  /// A term is listed that more than one article in so many has.
  private static let rarest = 4_096

  private var counts: [UInt32: Int32] = [:]
  private var articles = 0

  public init() {}

  public mutating func add(_ profile: GroupingProfile) {
    articles += 1
    for term in profile.terms { counts[term.key, default: 0] += 1 }
  }

  /// For a collection of `all` articles, of which some or all have been added.
  public func rarities(of all: Int) -> TermRarities {
    let least = Int32(articles / Self.rarest)
    func steps(_ count: Int32) -> UInt32 {
      UInt32(max(0, min(255, (TermVectors.rarity(count, of: articles) * TermRarities.steps).rounded())))
    }
    let listed = counts.filter { $0.value > least }.map { $0.key << 8 | steps($0.value) }
    return TermRarities(
      articles: all, listed: listed.sorted(), unlisted: TermVectors.rarity(max(1, least), of: articles))
  }
}
