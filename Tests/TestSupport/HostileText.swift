/// Random numbers from a seed, the same on every run and machine.
///
/// Source: Sebastiano Vigna, SplitMix64, https://prng.di.unimi.it/splitmix64.c
public struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Texts that nobody writes and somebody sends: controls, wide and joined scalars, marks without an end.
public enum HostileText {
  private static let pool: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x20...0x7E, 0x61...0x7A, 0x20...0x20, 0x0A...0x0A, 0x7F...0xA0, 0xA1...0x24F,
    0x300...0x36F, 0x590...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x2000...0x206F, 0x20D0...0x20F0,
    0x3000...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xACFF, 0xE000...0xE010, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
    0xFF00...0xFFFF, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0x1F3FB...0x1F3FF, 0x200D...0x200D,
    0xE0000...0xE007F, 0x0...0x10FFFF,
  ]

  /// A text of at most `count` scalars.
  public static func text(of count: Int, using numbers: inout SeededNumbers) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...max(0, count), using: &numbers) {
      let range = pool[Int.random(in: 0..<pool.count, using: &numbers)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) { text.append(scalar) }
    }
    return String(text)
  }
}
