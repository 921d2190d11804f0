import Testing

@testable import Comparing

@Suite struct DisjointSetsTests {
  @Test("A set is known by its lowest number")
  func lowest() {
    var sets = DisjointSets(count: 6)
    sets.unite(5, 3)
    sets.unite(4, 5)
    sets.unite(1, 2)
    #expect((0..<6).map { sets.first(of: $0) } == [0, 1, 1, 3, 3, 3])
    sets.unite(2, 4)
    #expect((0..<6).map { sets.first(of: $0) } == [0, 1, 1, 1, 1, 1])
  }
}
