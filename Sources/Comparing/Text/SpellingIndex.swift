/// Numbers spellings in the order in which they are added; a hash table with open addressing.
struct SpellingIndex {
  private struct Key {
    let hash: UInt64
    let head: UInt64
    let middle: UInt64
    let count: Int
    /// Where the bytes behind the first sixteen begin in `rests`.
    let rest: Int
  }

  private var keys: [Key] = []
  private var rests: [UInt8] = []
  /// Numbers and one, 0 where a slot is free; twice as many slots as keys or more.
  private var slots: [UInt32]

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
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if keys[number].hash == hash, isSame(number, spelling) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Gives `spelling`, which is not there yet, the next number.
  mutating func add(_ spelling: borrowing Spelling, _ hash: UInt64) -> Int {
    let number = keys.count
    keys.append(
      Key(hash: hash, head: spelling.head, middle: spelling.middle, count: spelling.count, rest: rests.count))
    if spelling.count > 16 { rests.append(contentsOf: spelling.rest) }
    if keys.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for number in keys.indices { place(number) }
    } else {
      place(number)
    }
    return number
  }

  subscript(number: Int) -> Spelling {
    let key = keys[number]
    return Spelling(
      count: key.count, head: key.head, middle: key.middle,
      rest: rests[key.rest..<(key.rest + max(0, key.count - 16))])
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: keys[number].hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(number + 1)
  }

  private func isSame(_ number: Int, _ spelling: borrowing Spelling) -> Bool {
    let key = keys[number]
    guard key.head == spelling.head, key.middle == spelling.middle, key.count == spelling.count else {
      return false
    }
    return key.count <= 16 || rests[key.rest..<(key.rest + key.count - 16)].elementsEqual(spelling.rest)
  }
}
