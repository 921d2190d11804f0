/// A 64-bit hash of what a feed or one of its entries says, by which an unchanged one is known again. The same on every
/// run and machine.
///
/// Eight bytes at a time, since all that ever comes from the web is hashed twice: `Fingerprint`, one byte at a time,
/// took a twentieth of a refresh.
///
/// Source: Wang Yi, wyhash, https://github.com/wangyi-fudan/wyhash (multiply and fold)
public struct ContentHash: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xA076_1D64_78BD_642F

  public init() {}

  public init(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Takes up a part; parts of other lengths, and parts that are not there, give other values.
  mutating func add(_ part: String?) {
    guard var part else { return mix(.max) }
    part.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
    mix(rest)
    mix(UInt64(bytes.count))
  }

  private mutating func mix(_ word: UInt64) {
    let product = (value ^ word).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    // A product of zero must not swallow what came before it.
    value = (product.high ^ product.low) &+ 0x8EBC_6AF0_9C88_C6E3
  }
}
