import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct CoresTests {
  @Test(arguments: [true, false]) func bothPiecesOfWorkGiveWhatTheyGive(areFree: Bool) {
    let (one, other) = Cores(areFree: areFree).together({ (1...100).reduce(0, +) }, { "done" })
    #expect(one == 5_050)
    #expect(other == "done")
  }

  @Test(arguments: [true, false]) func manyPiecesOfWorkComeInTheirOrder(areFree: Bool) {
    let cores = Cores(areFree: areFree)
    let squares = cores.all(500, in: [Int]()) { number, room in
      room.append(number)
      return room.last.map { $0 * $0 }
    }
    #expect(squares == (0..<500).map { $0 * $0 })
    #expect(cores.all(0, in: ()) { number, _ in number }.isEmpty)
  }

  @Test(arguments: SampleReports.pairs) func twoCoresFindWhatOneFinds(pair: SampleReports.Pair) throws {
    let articles = try SampleReports.comparison(pair.event, pair.left, pair.right).articles
    expectTheSame(articles.left, articles.right)
  }

  @Test(arguments: 200..<220) func twoCoresFindWhatOneFindsInRandomNews(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let left = RandomNews.text(sentences: 10, using: &numbers)
    let right = RandomNews.text(sentences: 10, using: &numbers)
    expectTheSame(Article(title: left, text: left), Article(title: right, text: right))
  }

  private func expectTheSame(_ left: Article, _ right: Article) {
    #expect(Comparison(of: left, and: right) == Comparison(of: left, and: right, isAlone: false))
  }
}
