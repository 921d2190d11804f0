import Canvas
import Testing

@testable import Screens

@Suite("The place in a list")
struct ListPlaceTests {
  private func place(_ selected: Int, _ top: Int) -> ListPlace {
    var place = ListPlace()
    place.selected = selected
    place.top = top
    return place
  }

  @Test("Moving stops at the ends and brings the selected item into sight")
  func moving() {
    var list = ListPlace()
    _ = list.move(.up, count: 10, page: 4)
    #expect(list == place(0, 0))
    _ = list.move(.pageDown, count: 10, page: 4)
    #expect(list == place(4, 1))
    _ = list.move(.bottom, count: 10, page: 4)
    #expect(list == place(9, 6))
    _ = list.move(.halfPageUp, count: 10, page: 4)
    #expect(list == place(7, 6))
    _ = list.move(.top, count: 10, page: 4)
    #expect(list == place(0, 0))
    let moved = list.move(.open, count: 10, page: 4)
    #expect(!moved)
  }

  @Test("Scrolling takes the selection along only when it would leave the sight")
  func scrolling() {
    var list = place(3, 0)
    list.scroll(by: 3, count: 10, page: 4)
    #expect(list == place(3, 3))
    list.scroll(by: 30, count: 10, page: 4)
    #expect(list == place(6, 6))
    list.scroll(by: -2, count: 10, page: 4)
    #expect(list == place(6, 4))
  }

  @Test("A list that has shrunk, an empty one and no room at all are put right")
  func settling() {
    #expect(place(9, 6).settled(count: 3, page: 4) == place(2, 0))
    #expect(place(9, 6).settled(count: 0, page: 4) == place(0, 0))
    #expect(place(9, 0).settled(count: 10, page: 0) == place(9, 9))
    #expect(place(2, 6).settled(count: 10, page: 4) == place(2, 2))
  }
}
