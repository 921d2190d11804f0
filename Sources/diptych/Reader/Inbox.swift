import Glibc
import Screens
import Synchronization
import Terminal

/// Answers on their way to the main thread, and a descriptor that is readable while there are any.
final class Inbox: Sendable {
  private let answers = Mutex<[Answer]>([])
  /// What the main thread waits on.
  let descriptor: Int32
  private let bell: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noDescriptor(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Leaves an answer and rings; from any thread.
  func put(_ answer: Answer) {
    answers.withLock { $0.append(answer) }
    var byte: UInt8 = 1
    // A full pipe means that the bell is ringing already.
    _ = write(bell, &byte, 1)
  }

  /// All answers so far, in the order they came.
  func take() -> [Answer] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
    return answers.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
