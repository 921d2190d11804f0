import ArgumentParser

/// `--format`: the forms in which a comparison is printed.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
  case json, markdown, text
}

/// `--format` of the commands that print a list to look through or to take on with a script.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case json, text
}

/// `--format` of what leaves the library for a document or a script.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case markdown, json
}
