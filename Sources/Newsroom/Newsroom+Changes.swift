internal import Library
internal import Synchronization

/// What is known of the changes that others make to the library.
enum OthersChanges: Sendable {
  case notLooked
  case noLibrary
  case version(Int64)
}

extension Newsroom {
  /// Whether another process has changed the library, or made one, since this was last asked; the first time false.
  ///
  /// Costs next to nothing, but may wait while this process is writing.
  public func hasChangedElsewhere() throws -> Bool {
    let now: OthersChanges = try libraryIfPresent().map { .version(try $0.versionOfOthers()) } ?? .noLibrary
    return othersChanges.withLock { known in
      defer { known = now }
      return switch (known, now) {
      case (.version(let before), .version(let after)): before != after
      case (.noLibrary, .version): true
      default: false
      }
    }
  }
}
