import Testing

@testable import Comparing

@Suite struct MatrixClustersTests {
  /// Clusters of the passages `a`, `b` … , whose reports are given in their order.
  private func clusters(_ columns: [Int], _ links: (String, Double)...) -> [String] {
    let letters = Array("abcdefgh")
    let links = links.compactMap { ends, strength -> MatrixClusters.Link? in
      let numbers = ends.compactMap { letters.firstIndex(of: $0) }
      return numbers.count == 2
        ? MatrixClusters.Link(first: numbers[0], second: numbers[1], strength: strength) : nil
    }
    return MatrixClusters(links, columns: columns).clusters.map { cluster in
      String(cluster.map { letters[$0] })
    }
  }

  @Test("Passages that are linked are one")
  func linked() {
    #expect(clusters([0, 1, 2], ("ab", 0.9), ("bc", 0.8)) == ["abc"])
    #expect(clusters([0, 1, 2], ("ab", 0.9)) == ["ab", "c"])
  }

  @Test("Of two passages of a report the one with the stronger link goes in")
  func onceAReport() {
    #expect(clusters([0, 0, 1], ("ac", 0.5), ("bc", 0.6)) == ["a", "bc"])
  }

  @Test("A chain of single links is not one thing")
  func chain() {
    #expect(clusters([0, 1, 2, 3], ("ab", 0.9), ("cd", 0.9), ("bc", 0.5)) == ["ab", "cd"])
    #expect(clusters([0, 1, 2, 3], ("ab", 0.9), ("cd", 0.9), ("bc", 0.5), ("ad", 0.4)) == ["abcd"])
  }
}
