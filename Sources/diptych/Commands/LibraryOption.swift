import ArgumentParser
import Foundation

/// `--library PATH`, the same for every command, before or behind its name.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp(
      "The library to use. (default: $XDG_DATA_HOME/diptych/library.sqlite)", valueName: "path"))
  var path: String?

  func validate() throws {
    guard path != "" else { throw ValidationError("--library needs the path of a file") }
  }
}
