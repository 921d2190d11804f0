/// The bytes of a word in its compared form: what two words are told apart by.
///
/// Nearly every word fits into two numbers, which are built, hashed and compared without an array.
struct Spelling: Equatable {
  private(set) var count = 0
  /// The first and the second eight bytes, the first byte lowest.
  private(set) var head: UInt64 = 0
  private(set) var middle: UInt64 = 0
  /// What is behind the first sixteen bytes.
  private(set) var rest: [UInt8] = []

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { append(byte) } }

  init(count: Int, head: UInt64, middle: UInt64, rest: ArraySlice<UInt8>) {
    self.count = count
    self.head = head
    self.middle = middle
    if !rest.isEmpty { self.rest = Array(rest) }
  }

  /// The lower case of up to sixteen ASCII scalars, as nearly all words are; nil of others.
  @inline(__always)
  init?(lowercasing scalars: borrowing Span<Unicode.Scalar>) {
    guard scalars.count <= 16 else { return nil }
    // From behind: each scalar moves those that follow it up by a byte.
    var all: UInt32 = 0
    var place = scalars.count
    while place > 8 {
      place &-= 1
      let value = scalars[place].value
      all |= value
      middle = middle &<< 8 | Self.lowerCase(value)
    }
    while place > 0 {
      place &-= 1
      let value = scalars[place].value
      all |= value
      head = head &<< 8 | Self.lowerCase(value)
    }
    guard all < 0x80 else { return nil }
    count = scalars.count
  }

  @inline(__always)
  private static func lowerCase(_ value: UInt32) -> UInt64 {
    UInt64(truncatingIfNeeded: value | (value &- 0x41 < 26 ? 0x20 : 0))
  }

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      head |= UInt64(byte) &<< UInt64(count &* 8)
    } else if count < 16 {
      middle |= UInt64(byte) &<< UInt64((count &- 8) &* 8)
    } else {
      rest.append(byte)
    }
    count += 1
  }

  mutating func removeAll() {
    count = 0
    head = 0
    middle = 0
    if !rest.isEmpty { rest.removeAll(keepingCapacity: true) }
  }

  subscript(index: Int) -> UInt8 {
    if index < 8 { return UInt8(truncatingIfNeeded: head &>> UInt64(index &* 8)) }
    if index < 16 { return UInt8(truncatingIfNeeded: middle &>> UInt64((index &- 8) &* 8)) }
    return rest[index - 16]
  }

  /// The first `length` bytes.
  func prefix(_ length: Int) -> Spelling {
    guard length < count else { return self }
    func low(_ bytes: UInt64, _ length: Int) -> UInt64 {
      length >= 8 ? bytes : length <= 0 ? 0 : bytes & (1 &<< UInt64(length * 8) &- 1)
    }
    return Spelling(
      count: length, head: low(head, length), middle: low(middle, length - 8),
      rest: rest.prefix(max(0, length - 16)))
  }

  /// The word, of one beyond all measure only the beginning: comparing such with others takes long.
  var text: String {
    let count = min(count, 400)
    return String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = self[index] }
      return count
    }
  }

  /// Not to be foreseen from one process to the next, so that nobody can write a text whose words all fall together.
  var hash: UInt64 {
    var hash = Self.mixed(
      head ^ Self.seed, middle ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15)
    for byte in rest { hash = Self.mixed(hash ^ UInt64(byte), 0xD6E8_FEB8_6659_FD93) }
    return hash
  }

  private static let seed = UInt64(truncatingIfNeeded: 0x5EED.hashValue)

  /// Both halves of the product, folded.
  ///
  /// Source: Wang Yi, wyhash, https://github.com/wangyi-fudan/wyhash
  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
