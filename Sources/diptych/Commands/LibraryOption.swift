import ArgumentParser
import Foundation

/// `--library PATH` and `--config PATH`, the same for every command, before or behind its name.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "The library to use. (default: $XDG_DATA_HOME/diptych/library.sqlite)", valueName: "path"))
  var path: String?

  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The settings to use. (default: $XDG_CONFIG_HOME/diptych/config.yaml)", valueName: "path"))
  var config: String?

  func validate() throws {
    guard path != "" else { throw ValidationError("--library needs the path of a file") }
    if let config, !FileManager.default.fileExists(atPath: config) {
      throw ValidationError("--config needs the path of a file; there is none at \(config)")
    }
  }
}
