import Canvas
import News
import Testing

@testable import Screens

@Suite("The help screen")
struct HelpScreenTests {
  @Test("It shows every key of the screen one came from, scrolling where it must", arguments: Scope.allCases)
  func complete(scope: Scope) {
    for size in [Size(columns: 60, rows: 20), Size(columns: 160, rows: 45)] {
      var screen = HelpScreen(scope: scope)
      var seen = ""
      for _ in 0..<60 {
        seen += screen.render(size: size).picture + "\n"
        _ = screen.perform(.down, size: size)
      }
      for binding in Keys.bindings(in: scope) {
        #expect(seen.contains(binding.keyWords) && seen.contains(binding.words), "\(binding.words)")
      }
    }
  }

  @Test("What is special to the screen stands first")
  func order() {
    let screen = HelpScreen(scope: .bookmarks)
    let lines = screen.render(size: Size(columns: 60, rows: 20)).picture.split(separator: "\n")
    #expect(lines[0] == " Keys in the bookmarks")
    #expect(lines[1].contains("Enter") && lines[1].contains("open"))
  }

  @Test("On a wide terminal it stands in two columns")
  func twoColumns() {
    let screen = HelpScreen(scope: .events)
    let first = screen.render(size: Size(columns: 160, rows: 45)).picture.split(separator: "\n")[1]
    #expect(first.drop { $0 == " " }.dropFirst(60).contains { $0 != " " })
  }
}
