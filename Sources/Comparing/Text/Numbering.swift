/// Gives each of many integers a place, in the order in which they are first met: a hash table with open addressing,
/// for keys of our own making. A dictionary takes many times longer.
struct Numbering {
  private(set) var keys: [Int] = []
  /// Places and one, 0 where a slot is free; twice as many slots as keys or more.
  private var slots: [UInt32]

  /// `capacity` keys are added without another allocation.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  var count: Int { keys.count }

  func place(of key: Int) -> Int? {
    let found = slots[slot(of: key)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The place of `key`, the next one if it has none yet.
  mutating func add(_ key: Int) -> Int {
    let slot = slot(of: key)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (place, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(place + 1) }
  }

  /// The slot that holds `key`, or the free one where it belongs.
  private func slot(of key: Int) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (UInt(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }
}
