import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// What the screen says is kept is on disk, whatever happens next.
  @Suite struct KeepingTests {
    @Test func whatIsKeptOutlivesAKill() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { $0.contains("Pacific Wire") })
      process.send("n")
      process.send("m")
      process.send("the treaty #dam\r")
      #expect(process.wait { $0.contains("Kept") })
      process.signal(SIGKILL)
      #expect(process.waitForExit() == .signal(SIGKILL))

      let next = try desk.start([])
      #expect(next.wait { $0.isAlternate && $0.contains("Events") })
      next.send("3")
      #expect(next.wait { $0.contains("the treaty") && $0.contains("dam") })
      next.send("\u{3}")
      #expect(next.waitForExit() == .status(0))
    }

    @Test func comparingTwoFilesMakesNoLibrary() throws {
      let desk = try Desk()
      let process = try desk.start()
      #expect(process.wait { $0.contains("Pacific Wire") })
      process.send("nnq")
      #expect(process.waitForExit() == .status(0))
      #expect(access(desk.path("data"), F_OK) != 0)
    }
  }
}
