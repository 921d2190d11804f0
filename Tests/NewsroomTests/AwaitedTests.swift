import Testing

@testable import Newsroom

@Suite struct AwaitedTests {
  private struct Trouble: Error {}

  @Test func whatIsWorkedOutIsThereHoweverOftenItIsAskedFor() throws {
    let sum = Awaited { (1...100).reduce(0, +) }
    #expect(try sum.wait() == 5_050)
    #expect(try sum.wait() == 5_050)
  }

  @Test func whatTheWorkThrowsIsThrown() {
    let nothing = Awaited<Int> { throw Trouble() }
    #expect(throws: Trouble.self) { try nothing.wait() }
  }
}
