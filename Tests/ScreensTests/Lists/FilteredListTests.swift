import Testing

@testable import Screens

@Suite("A list narrowed by words")
struct FilteredListTests {
  private struct Item: Filterable {
    let id: String
    var filterText: String { id }
  }

  private func list(_ names: String...) -> FilteredList<Item> { FilteredList(names.map(Item.init)) }

  private func shown(_ list: FilteredList<Item>) -> [String] {
    (0..<list.count).compactMap { list.item(at: $0)?.id }
  }

  @Test("Every word must occur, in any case and order")
  func words() {
    var list = list("Tokyo talks", "Talks in TOKYO", "Tokyo", "Übersee talks")
    list.narrow(to: " talks  tokyo ")
    #expect(shown(list) == ["Tokyo talks", "Talks in TOKYO"])
    list.narrow(to: "über")
    #expect(shown(list) == ["Übersee talks"])
    list.narrow(to: "")
    #expect(list.count == 4)
  }

  @Test("The same item stays selected while it is shown, and the first one takes over else")
  func selection() {
    var list = list("a1", "b1", "b2", "c1")
    list.place.selected = 2
    list.narrow(to: "b")
    #expect(list.selected?.id == "b2")
    list.narrow(to: "1")
    #expect(list.selected?.id == "a1")
  }

  @Test("When the selected item is taken away, the one in its place is selected")
  func removal() {
    var list = list("a", "b", "c")
    list.place.selected = 1
    list.fill(["a", "c"].map(Item.init))
    #expect(list.selected?.id == "c")
    list.fill(["a"].map(Item.init))
    #expect(list.selected?.id == "a")
    list.fill([])
    #expect(list.selected == nil && list.placeWords == "")
  }
}
