import ArgumentParser
import Foundation

/// `--jobs N`, for the commands that work on a stream.
struct JobsOption: ParsableArguments {
  @Option(
    name: .customLong("jobs"), help: "Lines of a stream to work on at once. (default: one for each core)")
  var requested: Int?

  var count: Int { requested ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }

  func validate() throws {
    guard (1...256).contains(count) else { throw ValidationError("--jobs takes a number from 1 to 256") }
  }
}
