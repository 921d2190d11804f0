import ArgumentParser
import Foundation
import News
import Newsroom

/// `diptych import`: articles from files and folders into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Put articles into the library.",
    discussion: """
      A folder is taken with all its articles, each folder in it as one event. Of a web page the article is taken, \
      without its menus and advertisements. What is in the library already is not added again. What cannot be read \
      is named and does not stop the rest.
      """)

  @Argument(help: ArgumentHelp("Files, folders and addresses of web pages.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Add the sample articles that come with the program.")
  var samples = false

  @OptionGroup var library: LibraryOption

  func validate() throws {
    guard samples || !paths.isEmpty else { throw ValidationError("a file, a folder or an address is needed") }
  }

  func run() throws {
    let newsroom = Newsroom(library)
    var report = try newsroom.importPaths(paths)
    if samples { report = report + (try newsroom.importSamples()) }
    StandardOutput.write(Self.words(for: report) + "\n")
    for failure in report.failures { ErrorWords.say(ErrorWords.words(for: failure)) }
    if !report.failures.isEmpty { throw ExitCode(ErrorWords.badInput) }
  }

  /// `12 added, 1 updated, 3 unchanged`.
  private static func words(for report: ImportReport) -> String {
    let fuller = report.fuller.count
    return "\(report.added.count) added, \(report.updated.count) updated, \(report.unchanged.count) unchanged"
      + (fuller == 0 ? "" : ", \(fuller) left as in the library, which has more of it")
  }
}

extension ImportReport {
  /// What both imports did.
  fileprivate static func + (first: ImportReport, second: ImportReport) -> ImportReport {
    var both = first
    both.added += second.added
    both.updated += second.updated
    both.unchanged += second.unchanged
    both.fuller += second.fuller
    both.failures += second.failures
    return both
  }
}
