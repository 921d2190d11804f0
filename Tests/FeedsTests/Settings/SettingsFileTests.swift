import Foundation
import News
import TestSupport
import Testing

@testable import Feeds

@Suite struct SettingsFileTests {
  private func parse(_ text: String) -> (settings: Settings, faults: [SettingsFault]) {
    SettingsFile.parse(Array(text.utf8), path: "config.yaml")
  }

  private func faults(_ text: String) -> [SettingsFault.Kind] { parse(text).faults.map(\.kind) }

  @Test func everySettingIsTaken() {
    let (settings, faults) = parse(
      """
      # who asks
      user-agent: Reading Room/2 (library@example.org)
      refresh-interval: 2 hours
      requests: 8
      requests-per-host: 2
      timeout: 1 minute
      connect-timeout: 5s
      fetch-pages: no
      group-events: off
      keep-read: 90 days
      keep-unread: forever
      browser: '"/opt/my browser" --new-tab %u'
      """)
    var wanted = Settings()
    wanted.userAgent = "Reading Room/2 (library@example.org)"
    wanted.refreshInterval = 7200
    wanted.requests = 8
    wanted.requestsPerHost = 2
    wanted.timeout = 60
    wanted.connectTimeout = 5
    wanted.fetchesPages = false
    wanted.groupsEvents = false
    wanted.retention = Retention(readDays: 90)
    wanted.browser = "\"/opt/my browser\" --new-tab %u"
    #expect(settings == wanted)
    #expect(faults == [])
  }

  @Test(arguments: ["", "\n", "# nothing yet\n", "---\n", "\u{FEFF}"])
  func aFileThatSaysNothingChangesNothing(_ text: String) {
    #expect(parse(text).settings == Settings())
    #expect(parse(text).faults == [])
  }

  @Test func aWrongLineIsNamedAndTheOthersAreTaken() {
    let (settings, faults) = parse("requests: 8\ntimeout: soon\nkeep-reed: 3 days\nrequests-per-host: 2\n")
    #expect(settings.requests == 8)
    #expect(settings.requestsPerHost == 2)
    #expect(settings.timeout == Settings().timeout)
    #expect(
      faults == [
        SettingsFault(
          path: "config.yaml", line: 2,
          kind: .value(name: "timeout", value: "soon", example: "30 seconds")),
        SettingsFault(
          path: "config.yaml", line: 3, kind: .unknown(name: "keep-reed", nearest: "keep-read")),
      ])
  }

  @Test(arguments: [
    "requests: 0", "requests: 1e9", "requests: [8]", "requests: {a: 1}", "requests:", "requests-per-host: -1",
    "timeout: 30", "timeout: 0 s", "timeout: 99999999999999999999 days", "keep-read: 12 hours",
    "keep-read: always", "fetch-pages: perhaps", "user-agent: \"a\\r\\nHost: b\"", "user-agent: ''",
    "user-agent: \"x\\u0007\"", "user-agent: Zeitungsleser für alle", "refresh-interval: 10 s",
  ])
  func aValueOutOfItsBoundsIsRefused(_ line: String) {
    let (settings, faults) = parse(line)
    #expect(settings == Settings())
    #expect(faults.count == 1)
    #expect(faults.first?.line == 1)
  }

  @Test func whatIsNoYAMLIsOneFaultWithItsLineAndTheOthersAreTaken() {
    let (settings, faults) = parse("requests: 8\ntimeout: \"50 seconds\nrequests-per-host: 2\n")
    #expect(settings.requests == 8 && settings.requestsPerHost == 2 && settings.timeout == Settings().timeout)
    #expect(faults.count == 1)
    #expect(faults.first?.line == 2)
    #expect(parse("keep-read: 36 hours").settings.retention.readDays == 2)
    let twice = parse("requests: 8\nrequests: 9\n# more\nkeep-read: 2 days")
    #expect(twice.settings.requests == 8 && twice.settings.retention.readDays == 2)
    #expect(twice.faults.map(\.line) == [2])
    #expect(self.faults("- requests\n- timeout") == [.yaml(problem: "not of the form setting: value")])
    #expect(self.faults("requests: 8\nrequests: 9") == [.yaml(problem: "given twice: requests")])
  }

  @Test func aColonInAValueIsNamedWithHowToQuoteIt() {
    let (settings, faults) = parse(
      "keep-read: 30 days\nuser-agent: Reader's room: Post\nbrowser:\n  lynx %u\nrequests: none\n")
    #expect(settings.retention.readDays == 30 && settings.browser == "lynx %u")
    #expect(settings.userAgent == Settings().userAgent)
    #expect(faults.map(\.line) == [2, 5])
    #expect(
      faults.first?.kind
        == .value(name: "user-agent", value: "Reader's room: Post", example: "'Reader''s room: Post'"))
    #expect(parse("user-agent: 'Reader''s room: Post'").settings.userAgent == "Reader's room: Post")
  }

  @Test func aNameThatIsFarFromAllHasNoNearest() {
    #expect(faults("colour: red") == [.unknown(name: "colour", nearest: nil)])
    #expect(faults("request: 8") == [.unknown(name: "request", nearest: "requests")])
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(
      SettingsFile.parse([0xFF, 0xFE, 0x00], path: "c").faults.map(\.kind) == [
        .unreadable(.encoding(name: nil))
      ])
    let long = [UInt8](repeating: 0x23, count: 70_000)
    #expect(SettingsFile.parse(long, path: "c").faults.map(\.kind) == [.unreadable(.tooLarge(limit: 65_536))])
  }

  @Test func aFileThatCannotBeReadIsAFault() throws {
    let folder = try TemporaryFolder()
    #expect(SettingsFile.read(folder.path("config.yaml")).faults.map(\.kind) == [.unreadable(.missing)])
    #expect(SettingsFile.read(folder.url.path).faults.map(\.kind) == [.unreadable(.folder)])
    try folder.write("requests: 9", to: "config.yaml")
    #expect(SettingsFile.read(folder.path("config.yaml")).settings.requests == 9)
  }

  @Test(arguments: 0..<50)
  func whateverStandsInTheFileItIsReadOrNamed(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let word = HostileText.text(of: 40, using: &numbers)
    let (settings, faults) = parse("requests: 8\ntimeout: \(word)\n")
    #expect(settings.requests == 8 || !faults.isEmpty)
    #expect(settings.timeout == Settings().timeout || faults.isEmpty)
    #expect(faults.allSatisfy { $0.line ?? 1 > 0 })
  }
}
