import Testing

@Suite(.timeLimit(.minutes(10))) struct UsageTests {
  @Test(
    "Wrong usage is one line that says what and where to look, and exit 2",
    arguments: [
      (["compare"], "two reports are needed, LEFT and RIGHT", "compare"),
      (["compare", "-", "a", "-"], "only one report can come from standard input", "compare"),
      (["compare", "-", "-"], "only one report can come from standard input", "compare"),
      (["compare", "--stream", "a"], "--stream takes its pairs from standard input", "compare"),
      (["compare", "--stream", "--format", "text"], "--stream answers in JSON only", "compare"),
      (["quotes", "--stream", "--jobs", "0"], "--jobs takes a number from 1 to 256", "quotes"),
      (["quotes"], "a report is needed", "quotes"),
      (["import"], "a file, a folder or an address is needed", "import"),
      (["events", "--library", ""], "--library needs the path of a file", "events"),
      (["bookmarks", "remove", "x"], "the value 'x' is invalid for '<id>'", "bookmarks"),
      (["compare", "a", "b", "--nonsense"], "unknown option '--nonsense'", "compare"),
    ])
  func wrongUsage(arguments: [String], words: String, command: String) throws {
    let outcome = try BuiltProgram.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "diptych: \(words) (see diptych \(command) --help)\n")
  }

  @Test("Control characters of an argument do not reach the terminal")
  func hostileArgument() throws {
    let outcome = try BuiltProgram.run(["compare", "a", "b", "--format", "\u{1B}]0;x\u{7}"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.dropLast().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test("Help and version go to standard output with exit 0", arguments: ["--help", "--version", "help"])
  func help(argument: String) throws {
    let outcome = try BuiltProgram.run([argument])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(!outcome.output.isEmpty)
  }

  @Test("A closed standard output is said, and does not crash")
  func closedOutput() throws {
    let outcome = try BuiltProgram.shell(#"echo '{"text":"x"}' | "$diptych" quotes --stream >&-"#)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "diptych: standard output: cannot be written: Bad file descriptor\n")
  }
}
