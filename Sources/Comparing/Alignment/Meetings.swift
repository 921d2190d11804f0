/// The sentences of the right report that share content with one left sentence after the other, each with the sums of
/// what it shares.
///
/// The sums are gathered along the postings of the left sentence's concepts: most sentences share nothing.
struct Meetings {
  private let index: ContentIndex
  private let profiles: [Profile]
  /// A concept of more right sentences finds none, and counts only with those that others find.
  private let commonest: Int
  /// By right sentence, of those met.
  private var sums: [SharedSums]
  /// A bit for each right sentence that is met, and one for each number of `met` that has any.
  private var met: [UInt64]
  private var groups: [UInt64]

  init(_ index: ContentIndex, _ profiles: [Profile], commonest: Int) {
    self.index = index
    self.profiles = profiles
    self.commonest = commonest
    sums = Array(repeating: SharedSums(), count: profiles.count)
    met = Array(repeating: 0, count: profiles.count / 64 + 1)
    groups = Array(repeating: 0, count: met.count / 64 + 1)
  }

  /// Gives each sentence that shares anything with a left one, ascending, and those of `known` whatever they share.
  mutating func meet(
    _ profile: Profile, and known: [Int], _ body: (_ sentence: Int, _ sums: SharedSums) -> Void
  ) {
    for sentence in known { open(sentence) }
    var common: [Profile.Item] = []
    for item in profile.items where item.isReachable {
      if index.count(of: Int(item.place)) > commonest {
        common.append(item)
      } else {
        meet(item)
      }
    }
    let profiles = profiles
    closeAll { sentence, sums in
      var sums = sums
      for item in common { Self.add(item, of: profiles[sentence], to: &sums) }
      body(sentence, sums)
    }
  }

  private mutating func meet(_ item: Profile.Item) {
    for number in index.postings(of: Int(item.place)) {
      let posting = index[number]
      let sentence = Int(posting.sentence)
      open(sentence)
      sums[sentence].add((item.weight, item.rarity), (posting.weight, posting.rarity))
    }
  }

  private static func add(_ item: Profile.Item, of other: Profile, to sums: inout SharedSums) {
    guard let place = other.place(of: item.concept) else { return }
    sums.add((item.weight, item.rarity), (other.items[place].weight, other.items[place].rarity))
  }

  /// Marks a sentence as met; one that was not has no sums yet.
  private mutating func open(_ sentence: Int) {
    let (group, bit) = (sentence >> 6, UInt64(1) << UInt64(sentence & 63))
    guard met[group] & bit == 0 else { return }
    met[group] |= bit
    groups[group >> 6] |= 1 << UInt64(group & 63)
    sums[sentence] = SharedSums()
  }

  /// Gives the sentences met, ascending, and forgets them.
  private mutating func closeAll(_ body: (_ sentence: Int, _ sums: SharedSums) -> Void) {
    for place in groups.indices {
      while groups[place] != 0 {
        let group = place << 6 + groups[place].trailingZeroBitCount
        groups[place] &= groups[place] - 1
        while met[group] != 0 {
          let sentence = group << 6 + met[group].trailingZeroBitCount
          met[group] &= met[group] - 1
          body(sentence, sums[sentence])
        }
      }
    }
  }
}
