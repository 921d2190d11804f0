import News
import Testing

@Suite struct EventIDTests {
  @Test func aNameAndItsFolderAreOneEvent() {
    let id = Event.ID(name: "US–Japan security talks, Tokyo")
    #expect(id.rawValue == "us-japan-security-talks-tokyo")
    #expect(Event.ID(name: "us-japan-security-talks-tokyo") == id)
  }

  @Test func namesWithoutLettersAreToldApart() {
    #expect(Event.ID(name: "—") != Event.ID(name: "…"))
    #expect(!Event.ID(name: "").rawValue.isEmpty)
  }

  @Test func lettersOfEveryScriptCount() { #expect(Event.ID(name: "東京 会談").rawValue == "東京-会談") }
}
