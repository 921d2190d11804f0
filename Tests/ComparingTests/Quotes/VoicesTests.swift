import News
import Testing

@testable import Comparing

@Suite struct VoicesTests {
  private func voices(_ left: String, _ right: String) -> [String] {
    Comparison(left, right).voices.map {
      "\($0.name): \($0.left.quotes)/\($0.left.words) \($0.right.quotes)/\($0.right.words)"
    }
  }

  @Test func aSpeakerOfBothReportsIsOneVoice() {
    #expect(
      voices("“We opened the gates,” Maren Holt said. “It rained,” Holt said.", "“We had to,” Holt said.")
        == ["Maren Holt: 2/6 1/3"])
  }

  @Test func whoeverIsQuotedMostComesFirst() {
    let found = voices(
      "“No,” Maren Holt said. “The wall will hold until Friday,” Idris Vane said.",
      "“Yes indeed,” Tom Ashe said.")
    #expect(found == ["Idris Vane: 1/6 0/0", "Tom Ashe: 0/0 1/2", "Maren Holt: 1/1 0/0"])
  }

  @Test func aQuotationInsideAnotherIsNotCountedTwice() {
    #expect(voices("“They say, ‘It held the water back’,” Maren Holt said.", "") == ["Maren Holt: 1/7 0/0"])
  }
}
