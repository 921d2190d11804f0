import Testing

@testable import Comparing

@Suite struct SignatureSweepTests {
  private func signature(_ article: Int64, day: Int = 0) -> [UInt8] {
    let profile = GroupingProfile(terms: [], quoted: [], day: day, identity: 0)
    let weightiest = WeighedTerms(profile, TermRarities()).weightiest(Signature.mostTerms)
    return Signature(article: article, day: day, weightiest).bytes
  }

  private func sweep(_ pieces: [UInt8]...) -> SignatureSweep {
    var sweep = SignatureSweep()
    for piece in pieces { piece.withUnsafeBytes { sweep.add($0) } }
    return sweep
  }

  @Test func aBlockOfArticlesThatAreAllThereIsLeftAsItIs() {
    #expect(sweep(signature(7) + signature(9), signature(4)).kept([4, 7, 9, 11]) == nil)
  }

  @Test func whatIsGoneIsLetGo() {
    #expect(sweep(signature(7) + signature(9), signature(4)).kept([4, 7]) == [signature(7), signature(4)])
    #expect(sweep(signature(7)).kept([]) == [])
  }

  @Test func ofAnArticleThatHasChangedTheLastSignatureStays() {
    let later = signature(7, day: 3)
    #expect(sweep(signature(7) + signature(9) + later).kept([7, 9]) == [signature(9), later])
  }

  @Test func whatIsLeftOverAtTheEndIsPassedBy() {
    #expect(sweep(signature(7) + [1, 2, 3]).kept([7]) == nil)
  }
}
