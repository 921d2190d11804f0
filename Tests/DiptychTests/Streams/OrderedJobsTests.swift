import Dispatch
import Synchronization
import Testing

@testable import diptych

@Suite(.timeLimit(.minutes(10))) struct OrderedJobsTests {
  @Test("A job that takes long holds up the results behind it, not their work", arguments: [1, 2, 5])
  func order(width: Int) {
    let results = Mutex<[Int]>([])
    let jobs = OrderedJobs<Int>(width: width) { result in results.withLock { $0.append(result) } }
    for number in 0..<200 {
      jobs.start(number) {
        var spins = number % 10 == 0 ? 20_000 : 1
        while spins > 0 { spins -= 1 }
        return number
      }
    }
    jobs.wait()
    #expect(results.withLock { $0 } == Array(0..<200))
  }

  @Test("No more wait for an earlier job than the window holds")
  func window() {
    let begun = Mutex(0)
    let gate = DispatchSemaphore(value: 0)
    let filled = DispatchSemaphore(value: 0)
    let done = DispatchSemaphore(value: 0)
    let jobs = OrderedJobs<Int>(width: 2) { _ in }
    DispatchQueue.global().async {
      for number in 0..<20 {
        jobs.start(number) {
          if number == 0 { gate.wait() }
          if begun.withLock({ count in
            count += 1
            return count
          }) == 7 {
            filled.signal()
          }
          return number
        }
      }
      done.signal()
    }
    filled.wait()
    #expect(begun.withLock { $0 } == 7)
    gate.signal()
    done.wait()
    jobs.wait()
    #expect(begun.withLock { $0 } == 20)
  }
}
