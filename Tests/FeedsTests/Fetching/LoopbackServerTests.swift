import Dispatch
import Synchronization
import TestSupport
import Testing

@testable import Feeds

/// The server that the other tests ask.
@Suite struct LoopbackServerTests {
  @Test("Of servers that come and go each answers for itself, and none for a later one")
  func comingAndGoing() {
    let strays = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { lane in
      for turn in 0..<150 {
        let own = "\(lane)/\(turn)"
        guard let server = LoopbackServer({ _ in .init(body: Array(own.utf8)) }) else {
          strays.withLock { $0.append("no socket for \(own)") }
          continue
        }
        CurlFetcher(FetchSettings()).fetch(
          [WebRequest(address: server.address + "/")], isCancelled: { false },
          deliver: { _, result in
            let answer = (try? result.get()).map { String(decoding: $0.body, as: UTF8.self) }
            if answer != own { strays.withLock { $0.append("\(own): \(result)") } }
          })
      }
    }
    #expect(strays.withLock(\.self) == [])
  }
}
