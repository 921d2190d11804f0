import TestSupport
import Testing

@testable import Comparing

@Suite struct HeapTests {
  @Test("Elements come out in order, whenever they went in", arguments: 0..<20)
  func order(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var heap = Heap<Int>(by: <)
    var inside: [Int] = []
    for _ in 0..<200 {
      if Int.random(in: 0..<3, using: &numbers) > 0 {
        let element = Int.random(in: 0..<50, using: &numbers)
        heap.insert(element)
        inside.append(element)
      } else {
        #expect(heap.popFirst() == inside.min())
        inside.firstIndex(of: inside.min() ?? -1).map { _ = inside.remove(at: $0) }
      }
    }
    #expect((0..<inside.count).map { _ in heap.popFirst() } == inside.sorted())
    #expect(heap.popFirst() == nil)
  }
}
