import Foundation

/// A text kept in a file beside a test, to compare pictures with.
public enum Snapshot {
  /// Nil when `text` is what the file `Fixtures/<name>.txt` beside `test` holds, and else what to look at.
  ///
  /// With `DIPTYCH_RECORD` set in the environment, or where there is no such file, the file is written, and that
  /// too is a difference: a recording never passes.
  public static func difference(of text: String, named name: String, beside test: String = #filePath)
    -> String?
  {
    let folder = URL(fileURLWithPath: test).deletingLastPathComponent().appending(path: "Fixtures")
    let file = folder.appending(path: name + ".txt")
    let isRecording = ProcessInfo.processInfo.environment["DIPTYCH_RECORD"] != nil
    guard !isRecording, let known = try? String(contentsOf: file, encoding: .utf8) else {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try? (text + "\n").write(to: file, atomically: true, encoding: .utf8)
      return "recorded \(name): look at it and run again"
    }
    guard known != text + "\n" else { return nil }
    return "\(name) differs:\n\(lines(of: known, unlike: text + "\n"))"
  }

  private static func lines(of known: String, unlike text: String) -> String {
    let old = known.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).compactMap { row in
      let before = row < old.count ? old[row] : ""
      let after = row < new.count ? new[row] : ""
      return before == after ? nil : "\(row)- \(before)\n\(row)+ \(after)"
    }.joined(separator: "\n")
  }
}
