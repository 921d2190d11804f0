import Foundation
import Testing

@testable import diptych

@Suite("The reader's browser")
struct BrowserTests {
  @Test("The setting comes first, then $BROWSER, then what the system has")
  func choice() {
    #expect(Browser(setting: "w3m", environment: ["BROWSER": "lynx"]).words == ["w3m"])
    #expect(
      Browser(setting: nil, environment: ["BROWSER": "firefox -P a %s:lynx"]).words == [
        "firefox", "-P", "a", "%u",
      ])
    #expect(Browser(setting: " ", environment: ["BROWSER": ""]).words == ["xdg-open"])
    #expect(
      Browser(setting: "\"/opt/my browser\" --new", environment: [:]).words == ["/opt/my browser", "--new"])
  }

  @Test("The address takes its place in the command, or comes last")
  func command() {
    let address = "https://post.example/?a=1&b='$(x)'"
    #expect(Browser(setting: "ff --open=%u -x").command(for: address) == ["ff", "--open=" + address, "-x"])
    #expect(Browser(setting: "ff -x").command(for: address) == ["ff", "-x", address])
  }

  @Test("The command gets the address as one argument, whatever stands in it")
  func argument() throws {
    try TemporaryFolder.with { folder in
      let script = folder.appendingPathComponent("a browser")
      let seen = folder.appendingPathComponent("seen")
      try Data("printf '%s\\n' \"$#\" \"$@\" > '\(seen.path)'\n".utf8).write(to: script)
      let address = "https://post.example/;touch%20x?a=$(id)&b='\"|`id`"
      // Read by the shell: a program that was just written cannot be started while a process that another test forks
      // has it open.
      try Browser(setting: "sh \"\(script.path)\" --tab").open(address)
      while (try? Data(contentsOf: seen))?.last != 0x0A { usleep(1000) }
      #expect(try String(contentsOf: seen, encoding: .utf8) == "2\n--tab\n\(address)\n")
    }
  }

  @Test(
    "Nothing but pages of the web is opened",
    arguments: [
      "file:///etc/passwd", "javascript:alert(1)", "--help", "https", " https://a.example", "https://a b/",
    ])
  func otherAddresses(address: String) {
    #expect(throws: Browser.Failure.notAPage(address)) { try Browser(setting: "true").open(address) }
  }

  @Test("What goes wrong is said")
  func failures() throws {
    #expect(throws: Browser.Failure.noAddress) { try Browser(setting: "true").open("") }
    #expect(throws: Browser.Failure.ended("false", code: 1)) {
      try Browser(setting: "false").open("https://a.example/")
    }
    #expect(throws: Browser.Failure.cannotStart("/no/browser", SystemFailure(2))) {
      try Browser(setting: "/no/browser").open("https://a.example/")
    }
    let words = ErrorWords.words(for: Browser.Failure.cannotStart("/no/browser", SystemFailure(2)))
    #expect(
      words
        == "/no/browser: cannot be started: No such file or directory (the setting `browser` names another command)"
    )
  }
}
