/// A 64-bit FNV-1a hash of a string's UTF-8 bytes: the same on every run and machine, unlike `Hasher`.
///
/// Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
public struct Fingerprint: Hashable, Sendable {
  public let value: UInt64

  public init(_ string: String) {
    var string = string
    self = string.withUTF8 { Fingerprint($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = hash
  }

  /// Sixteen hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
