internal import Foundation

/// Where a reader's library is unless they say otherwise.
///
/// Source: XDG Base Directory Specification 0.8, which has a relative `XDG_DATA_HOME` ignored.
enum LibraryPlace {
  static func standard(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
    folder(environment) + "/diptych/library.sqlite"
  }

  private static func folder(_ environment: [String: String]) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (home ?? FileManager.default.homeDirectoryForCurrentUser.path) + "/.local/share"
  }
}
