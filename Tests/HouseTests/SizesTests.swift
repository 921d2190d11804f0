import Foundation
import Testing

@Suite struct SizesTests {
  @Test func noFileWrittenByHandHasMoreThanFiveHundredLines() throws {
    let long = try Repository.swiftFiles().filter { path in
      let lines = try Repository.text(path).lines
      return lines.count - 1 > 500 && !lines[0].hasPrefix("// Generated from ")
    }
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
