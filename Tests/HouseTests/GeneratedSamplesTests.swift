import Foundation
import Testing

/// The sample articles inside the program are those of Articles/.
///
/// With `DIPTYCH_RECORD=1` the files are written anew, and the test fails all the same to say so.
@Suite struct GeneratedSamplesTests {
  private static let room = Repository.root.appendingPathComponent("Sources/Newsroom/Samples")

  @Test func theGeneratedFilesAreFresh() throws {
    let expected = try GeneratedSamples.files(of: Repository.root.appendingPathComponent("Articles"))
    let present = try Self.present()
    guard expected != present else { return }
    guard ProcessInfo.processInfo.environment["DIPTYCH_RECORD"] == "1" else {
      let stale = Set(expected.keys).union(present.keys).filter { expected[$0] != present[$0] }
      Issue.record("not fresh: \(stale.sorted().joined(separator: ", ")); run again with DIPTYCH_RECORD=1")
      return
    }
    try Self.record(expected, over: present)
    Issue.record("recorded")
  }

  @Test func noGeneratedFileIsLong() throws {
    for (name, text) in try Self.present() {
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 500, "\(name)")
    }
  }

  @Test func textThatEndsALiteralIsFencedOff() {
    let text = "say \"\"\"# and \"\"\"## \\#(x)"
    #expect(GeneratedSamples.literal(text).hasPrefix("###\"\"\"\n"))
  }

  private static func present() throws -> [String: String] {
    guard FileManager.default.fileExists(atPath: room.path) else { return [:] }
    let names = try FileManager.default.contentsOfDirectory(atPath: room.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try String(contentsOf: room.appendingPathComponent($0), encoding: .utf8))
      })
  }

  private static func record(_ files: [String: String], over present: [String: String]) throws {
    try FileManager.default.createDirectory(at: room, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: room.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    for name in present.keys where files[name] == nil {
      try FileManager.default.removeItem(at: room.appendingPathComponent(name))
    }
  }
}
