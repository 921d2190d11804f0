internal import Foundation

/// Where a reader's library and settings are unless they say otherwise.
///
/// Source: XDG Base Directory Specification 0.8, which has a relative folder in its variables ignored.
enum Places {
  /// `$XDG_DATA_HOME/diptych/library.sqlite`, in `~/.local/share` where the variable says nothing.
  static func library(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
    folder("XDG_DATA_HOME", or: ".local/share", environment) + "/diptych/library.sqlite"
  }

  /// `$XDG_CONFIG_HOME/diptych/config.yaml`, in `~/.config` where the variable says nothing.
  static func settings(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
    folder("XDG_CONFIG_HOME", or: ".config", environment) + "/diptych/config.yaml"
  }

  private static func folder(_ variable: String, or usual: String, _ environment: [String: String]) -> String
  {
    if let folder = environment[variable], folder.hasPrefix("/") { return folder }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (home ?? FileManager.default.homeDirectoryForCurrentUser.path) + "/" + usual
  }
}
