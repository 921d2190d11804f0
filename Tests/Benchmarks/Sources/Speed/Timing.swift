import Foundation

/// The times of one piece of work, in milliseconds.
struct Timing {
  private let times: [Double]

  init(_ times: [Double]) { self.times = times.sorted() }

  /// Runs `work` so often that it takes about a second, at least five times.
  init(of work: () -> Void) {
    var times: [Double] = []
    let start = ContinuousClock.now
    while times.count < 5 || ContinuousClock.now - start < .seconds(1) {
      times.append(Self.milliseconds(of: work))
    }
    self.init(times)
  }

  var median: Double { times[times.count / 2] }
  /// 95 of 100 runs take no longer.
  var p95: Double { times[min(times.count - 1, times.count * 95 / 100)] }

  static func milliseconds(of work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .milliseconds(1)
  }
}

extension Double {
  /// With two decimals.
  var short: String { String(format: "%.2f", self) }
}
