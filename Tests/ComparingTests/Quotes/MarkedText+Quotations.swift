import News
import TestSupport

@testable import Comparing

extension MarkedText {
  var quotations: [Quotation] { Quotation.all(in: Article(text: text)) }

  func slice(_ range: TextRange?) -> String? { range.map { text.text(in: $0) } }
}
