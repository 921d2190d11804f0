import News
import Testing

@testable import Comparing

@Suite struct SharedPassagesTests {
  private let left = """
    The ferry council of Selmouth approved the harbour levy on Friday.

    Rain fell on the market.

    Lena Ward resigned from the dockers' union in May.
    """
  private let right = """
    Lena Ward resigned from the dockers' union in May.

    The price of bread rose again.

    The ferry council of Selmouth approved the harbour levy on Friday.
    """

  @Test func aPassageHasItsPlaceInEitherReport() {
    let order = Comparison(left, right).order
    #expect(order.map(\.left.paragraph) == [0, 2])
    #expect(order.map(\.right.paragraph) == [2, 0])
    #expect(order.map(\.left.isLead) == [true, false])
    #expect(order.map(\.right.isLead) == [false, true])
    #expect(order.map { $0.shift > 0 } == [true, false])
    #expect(order.allSatisfy { (0...1).contains($0.left.position) && (0...1).contains($0.right.position) })
  }

  @Test func reportsWithoutASharedPassageHaveNoOrder() {
    #expect(Comparison("Rain fell on the market.", "Lena Ward resigned in May.").order == [])
  }
}
