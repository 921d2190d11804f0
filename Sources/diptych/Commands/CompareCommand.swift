import ArgumentParser
import Comparing
import News
import Reporting

/// `diptych compare`: two reports in, what they share and change out.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two reports, or a stream of pairs.")

  @Argument(help: "Two files, ids of articles, or - for standard input.")
  var reports: [String] = []

  @Flag(help: "Read one pair a line as JSON and print one comparison a line.")
  var stream = false

  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if stream {
      guard reports.isEmpty else { throw ValidationError("--stream takes its pairs from standard input") }
    } else {
      guard reports.count == 2 else { throw ValidationError("two reports are needed, LEFT and RIGHT") }
      guard reports != ["-", "-"] else {
        throw ValidationError("only one report can come from standard input")
      }
    }
  }

  func run() throws {
    guard !stream else { return try compareStream() }
    let sides = try reports.map(ReportSource.article(_:))
    StandardOutput.writeLine(ComparisonJSON.bytes(of: Comparison(of: sides[0], and: sides[1])))
  }

  private func compareStream() throws {
    try LineStream(jobs: jobs.count).run { bytes, line in
      try line.readArticles(named: ["left", "right"], from: bytes)
      let comparison = Comparison(of: try line.article("left"), and: try line.article("right"))
      return ComparisonJSON.bytes(of: comparison, id: line.id ?? "null")
    }
  }
}
