internal import Foundation
internal import GRDB

extension Schema {
  /// Opens the library at `path` where nothing can be written, not even the files in which SQLite keeps its log and who
  /// reads; nil where it cannot be read so, or is not of this version.
  func openForReading(_ path: String) -> DatabaseQueue? {
    var configuration = Self.configuration
    configuration.readonly = true
    for name in Self.readableNames(of: path) {
      guard let queue = try? DatabaseQueue(path: name, configuration: configuration) else { continue }
      let isCurrent = try? queue.read { db in
        try !migrator.hasBeenSuperseded(db) && migrator.hasCompletedMigrations(db)
      }
      if isCurrent == true { return queue }
    }
    return nil
  }

  /// As SQLite may be told to open it: a file beside which no log waits is whole by itself.
  ///
  /// Source: SQLite, "Write-Ahead Logging", section 5, and "Uniform Resource Identifiers", section 3.3.
  private static func readableNames(of path: String) -> [String] {
    let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    guard log ?? 0 == 0 else { return [path] }
    let whole = URL(fileURLWithPath: path).absoluteString
    return [whole + "?immutable=1"]
  }
}
