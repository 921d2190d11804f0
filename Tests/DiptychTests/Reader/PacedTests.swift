import Dispatch
import Synchronization
import Testing

@testable import diptych

@Suite("Telling at a pace")
struct PacedTests {
  @Test("The first value is passed on and the last one, in their order")
  func lastOne() async {
    let (stream, told) = AsyncStream<Int>.makeStream()
    let paced = Paced<Int>(.milliseconds(20)) { told.yield($0) }
    for number in 1...1000 { paced.put(number) }
    var passed: [Int] = []
    for await number in stream {
      passed.append(number)
      if number == 1000 { break }
    }
    #expect(passed == passed.sorted() && passed.count < 1000)
  }

  @Test("Nothing is passed on after the end")
  func ended() {
    let told = Mutex<[Int]>([])
    let paced = Paced<Int>(.seconds(3600)) { number in told.withLock { $0.append(number) } }
    paced.put(1)
    paced.end()
    paced.put(2)
    paced.end()
    #expect(told.withLock(\.self) == [1])
  }
}
