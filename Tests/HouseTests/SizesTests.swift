import Foundation
import Testing

@Suite struct SizesTests {
  @Test func noFileHasMoreThanFiveHundredLines() throws {
    let long = try Repository.swiftFiles().filter { try Repository.text($0).lines.count - 1 > 500 }
    #expect(long == [])
  }

  @Test func nothingInSourcesEndsTheProgramOnAnError() throws {
    let traps = ["try!", "fatalError(", "as!", "preconditionFailure("]
    var found: [String] = []
    for file in try Repository.files(in: "Sources", suffix: ".swift") {
      for (number, line) in try Repository.text(file).lines.enumerated() {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
        for trap in traps where line.contains(trap) { found.append("\(file):\(number + 1) \(trap)") }
      }
    }
    #expect(found == [])
  }

  @Test func noFileIsNamedAfterAHub() throws {
    let hubs = ["Utils", "Utilities", "Helper", "Helpers", "Manager", "Misc"]
    let named = try Repository.swiftFiles().filter { path in hubs.contains { path.contains("\($0).swift") } }
    #expect(named == [])
  }
}
