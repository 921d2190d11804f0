import Foundation
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite("Changes that another process makes")
struct ChangesTests {
  private let folder: TemporaryFolder
  private let here: Newsroom
  private let elsewhere: Newsroom

  init() throws {
    folder = try TemporaryFolder()
    here = Newsroom(library: folder.url.appendingPathComponent("library.sqlite"))
    elsewhere = Newsroom(library: folder.url.appendingPathComponent("library.sqlite"))
  }

  @Test("are told once each; what is changed here is not")
  func told() throws {
    _ = try here.importSamples()
    #expect(try !here.hasChangedElsewhere())
    _ = try here.follow("https://a.example/feed")
    #expect(try !here.hasChangedElsewhere())
    _ = try elsewhere.follow("https://b.example/feed")
    #expect(try here.hasChangedElsewhere())
    #expect(try !here.hasChangedElsewhere())
    #expect(try here.feeds().count == 2)
  }

  @Test("are told where a library is made, and looking makes none")
  func madeElsewhere() throws {
    #expect(try !here.hasChangedElsewhere())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    _ = try elsewhere.follow("https://b.example/feed")
    #expect(try here.hasChangedElsewhere())
  }
}
