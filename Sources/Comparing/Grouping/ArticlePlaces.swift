/// Where an `EventIndex` has each article, by its number: a dictionary without a hash that must withstand hostile keys,
/// since it is asked fifty times an article and the numbers are the library's own.
///
/// Open addressing by multiplication. Source: Knuth, "The Art of Computer Programming", volume 3, section 6.4.
struct ArticlePlaces {
  /// Numbers, 0 in a free slot, and places.
  private var slots: [(article: Int64, place: Int32)] = Array(repeating: (0, 0), count: 1 << 8)
  private var shift: UInt64 = 56
  private var count = 0

  subscript(article: Int64) -> Int? {
    let slot = slots[slot(of: article)]
    return slot.article == article && article != 0 ? Int(slot.place) : nil
  }

  /// Notes where an article is that has no place yet; 0 is no article's number.
  mutating func put(_ article: Int64, at place: Int) {
    guard article != 0 else { return }
    if count * 2 >= slots.count { grow() }
    slots[slot(of: article)] = (article, Int32(clamping: place))
    count += 1
  }

  /// Its slot, or the free one where it belongs.
  private func slot(of article: Int64) -> Int {
    let hash = UInt64(bitPattern: article) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(hash >> shift)
    while slots[slot].article != article, slots[slot].article != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    shift -= 1
    for entry in old where entry.article != 0 { slots[slot(of: entry.article)] = entry }
  }
}
