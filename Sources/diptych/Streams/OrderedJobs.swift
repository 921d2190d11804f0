import Dispatch
import Synchronization

/// Carries out jobs side by side and hands over their results in the order in which the jobs came.
///
/// At most `width` jobs run at once, and at most `4 * width` wait for an earlier one to finish, so memory does
/// not grow with the number of jobs. Each result is handed over as soon as all before it are.
final class OrderedJobs<Output: Sendable>: Sendable {
  private struct Queue {
    var waiting: [Int: Output] = [:]
    var next = 0
  }

  private let window: DispatchSemaphore
  private let running: DispatchSemaphore
  private let workers = DispatchQueue(label: "jobs", attributes: .concurrent)
  private let queue = Mutex(Queue())
  private let deliver: @Sendable (Output) -> Void

  /// `deliver` is called for one result at a time.
  init(width: Int, deliver: @escaping @Sendable (Output) -> Void) {
    window = DispatchSemaphore(value: 4 * width)
    running = DispatchSemaphore(value: width)
    self.deliver = deliver
  }

  /// Starts the job with the given number, counted from 0 without gaps, as soon as there is room for it.
  func start(_ number: Int, _ job: @escaping @Sendable () -> Output) {
    window.wait()
    running.wait()
    workers.async {
      let output = job()
      self.running.signal()
      self.finish(number, output)
    }
  }

  /// Waits until every result is handed over.
  func wait() { workers.sync(flags: .barrier) {} }

  private func finish(_ number: Int, _ output: Output) {
    queue.withLock { queue in
      queue.waiting[number] = output
      while let output = queue.waiting.removeValue(forKey: queue.next) {
        deliver(output)
        queue.next += 1
        window.signal()
      }
    }
  }
}
