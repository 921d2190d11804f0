/// The three highest likenesses of an article to others, in 1/255, from which its level follows.
public struct NearestLikenesses: Hashable, Sendable {
  /// The highest in the lowest byte.
  public private(set) var bits: UInt32

  public init(bits: UInt32 = 0) { self.bits = bits & 0xFF_FFFF }

  var values: [Float] { [bits & 255, bits >> 8 & 255, bits >> 16].map { Float($0) / 255 } }

  /// Takes a likeness in; false where it is none of the highest.
  @discardableResult
  mutating func note(_ likeness: Float) -> Bool {
    let step = UInt32(max(0, min(255, (likeness * 255).rounded())))
    let (first, second, third) = (bits & 255, bits >> 8 & 255, bits >> 16)
    guard step > third else { return false }
    bits =
      step > first
      ? step | first << 8 | second << 16
      : step > second ? first | step << 8 | second << 16 : first | second << 8 | step << 16
    return true
  }
}
