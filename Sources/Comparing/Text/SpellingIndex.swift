/// Numbers spellings in the order in which they are added; a hash table with open addressing.
struct SpellingIndex {
  private struct Key {
    let head: UInt64
    let middle: UInt64
    let count: UInt32
    /// Where the bytes behind the first sixteen begin in `rests`.
    let rest: UInt32
  }

  private var keys: [Key] = []
  private var rests: [UInt8] = []
  /// Above, half of the hash, so that hardly a key is looked at in vain; below, the number and one, 0 where a slot is
  /// free. Twice as many slots as keys or more.
  private var slots: [UInt64]

  /// `capacity` spellings are added without another allocation.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    keys.reserveCapacity(capacity)
  }

  var count: Int { keys.count }

  /// The number of `spelling`, whose hash is `hash`, or nil.
  func number(of spelling: borrowing Spelling, _ hash: UInt64) -> Int? {
    let slots = slots.span
    let mask = slots.count - 1
    let tag = hash >> 32
    var place = Int(tag) & mask
    while slots[place] != 0 {
      let slot = slots[place]
      let number = Int(slot & 0xFFFF_FFFF) - 1
      if slot >> 32 == tag, isSame(number, spelling) { return number }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Gives `spelling`, which is not there yet, the next number.
  mutating func add(_ spelling: borrowing Spelling, _ hash: UInt64) -> Int {
    let number = keys.count
    keys.append(
      Key(
        head: spelling.head, middle: spelling.middle, count: UInt32(truncatingIfNeeded: spelling.count),
        rest: UInt32(truncatingIfNeeded: rests.count)))
    if spelling.count > 16 { rests.append(contentsOf: spelling.rest) }
    if keys.count * 2 > slots.count { grow() }
    Self.place((hash & ~0xFFFF_FFFF) | UInt64(number + 1), in: &slots)
    return number
  }

  subscript(number: Int) -> Spelling {
    let key = keys[number]
    return Spelling(count: Int(key.count), head: key.head, middle: key.middle, rest: rest(of: key))
  }

  private mutating func grow() {
    var wider = Array(repeating: UInt64(0), count: slots.count * 2)
    for slot in slots where slot != 0 { Self.place(slot, in: &wider) }
    slots = wider
  }

  private static func place(_ slot: UInt64, in slots: inout [UInt64]) {
    let mask = slots.count - 1
    var place = Int(slot >> 32) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private func isSame(_ number: Int, _ spelling: borrowing Spelling) -> Bool {
    let key = keys[number]
    guard key.head == spelling.head, key.middle == spelling.middle, Int(key.count) == spelling.count else {
      return false
    }
    return key.count <= 16 || rest(of: key).elementsEqual(spelling.rest)
  }

  private func rest(of key: Key) -> ArraySlice<UInt8> {
    rests[Int(key.rest)..<Int(key.rest) + max(0, Int(key.count) - 16)]
  }
}
