import ArgumentParser
import Comparing
import News
import Newsroom
import Reporting

/// `diptych compare`: two reports in, what they share and change out; with more, who carries what.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two reports or more, or a stream of pairs.",
    usage: """
      diptych compare LEFT RIGHT [--format <format>] [--library <path>]
      diptych compare REPORT REPORT REPORT … [--format <format>] [--library <path>]
      diptych compare --stream [--jobs <jobs>]
      """)

  @Argument(
    help: ArgumentHelp("Two files or more, ids of articles, or - for standard input.", valueName: "report"))
  var reports: [String] = []

  @Option(help: "How to print the comparison. (default: text)")
  var format: ComparisonFormat?

  @Flag(help: "Read one pair a line as JSON and print one comparison a line.")
  var stream = false

  @OptionGroup var jobs: JobsOption
  @OptionGroup var library: LibraryOption

  func validate() throws {
    if stream {
      guard reports.isEmpty else { throw ValidationError("--stream takes its pairs from standard input") }
      guard format == nil || format == .json else { throw ValidationError("--stream answers in JSON only") }
    } else {
      guard reports.count >= 2 else { throw ValidationError("two reports are needed, LEFT and RIGHT") }
      guard reports.count(where: { $0 == "-" }) < 2 else {
        throw ValidationError("only one report can come from standard input")
      }
    }
  }

  func run() throws {
    guard !stream else { return try compareStream() }
    let sides = try reports.map(Newsroom(library).find(_:))
    guard sides.count == 2 else { return write(CoverageMatrix(of: sides)) }
    let comparison = Comparison(of: sides[0], and: sides[1])
    switch format ?? .text {
    case .json: StandardOutput.writeLine(ComparisonJSON.bytes(of: comparison))
    case .markdown: StandardOutput.write(ComparisonMarkdown.text(of: comparison))
    case .text: StandardOutput.write(ComparisonText.text(of: comparison, on: .ofTerminalWidth()))
    }
  }

  private func write(_ matrix: CoverageMatrix) {
    switch format ?? .text {
    case .json: StandardOutput.writeLine(CoverageJSON.bytes(of: matrix))
    case .markdown: StandardOutput.write(CoverageMarkdown.text(of: matrix))
    case .text: StandardOutput.write(CoverageText.text(of: matrix, on: .ofTerminalWidth()))
    }
  }

  private func compareStream() throws {
    try LineStream(jobs: jobs.count).run { bytes, line in
      try line.readArticles(named: ["left", "right"], from: bytes)
      let comparison = Comparison(
        of: try line.article("left"), and: try line.article("right"), isAlone: false)
      return ComparisonJSON.bytes(of: comparison, id: line.id ?? "null")
    }
  }
}
