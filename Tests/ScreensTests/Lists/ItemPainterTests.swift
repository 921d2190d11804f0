import Canvas
import Testing

@testable import Screens

@Suite struct ItemPainterTests {
  private func painted(isSelected: Bool) -> Frame {
    var frame = Frame(size: Size(columns: 30, rows: 1))
    let painter = ItemPainter(rect: Rect(column: 0, row: 0, columns: 30, rows: 1), isSelected: isSelected)
    painter.draw("Quay", right: "2 unread", style: Style(.dim), rightStyle: Style(.accent, .bold), on: &frame)
    painter.finish(on: &frame)
    return frame
  }

  @Test("The selected item stands on one ground from its bar to its end")
  func selected() {
    let frame = painted(isSelected: true)
    #expect(frame[0, 0].style == Style(.accent))
    for column in 1..<30 {
      let style = frame[column, 0].style
      #expect(style.role == .text && style.attributes.contains(.reverse), "\(column)")
    }
    #expect(frame[28, 0].style.attributes.contains(.bold))
  }

  @Test func othersKeepTheirStyles() {
    let frame = painted(isSelected: false)
    #expect(frame[2, 0].style == Style(.dim))
    #expect(frame[28, 0].style == Style(.accent, .bold))
  }
}
