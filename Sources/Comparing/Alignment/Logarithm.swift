import Foundation

/// The natural logarithm, powers and the exponential, kept in one place so that the engine needs Foundation nowhere else.
enum Logarithm {
  static func of(_ value: Double) -> Double { log(value) }

  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// 1 / (1 + e^-x): a weighted sum as a probability.
  static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
