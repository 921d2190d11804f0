import Testing

@testable import Newsroom

@Suite struct PlacesTests {
  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/people/x"], "/data/diptych/library.sqlite"),
    (["XDG_DATA_HOME": "data", "HOME": "/people/x"], "/people/x/.local/share/diptych/library.sqlite"),
    (["XDG_DATA_HOME": "", "HOME": "/people/x"], "/people/x/.local/share/diptych/library.sqlite"),
    (["HOME": "/people/x"], "/people/x/.local/share/diptych/library.sqlite"),
  ])
  func theXdgFoldersSayWhereTheLibraryIs(environment: [String: String], path: String) {
    #expect(Places.library(environment) == path)
  }

  @Test(arguments: [
    (["XDG_CONFIG_HOME": "/wishes", "HOME": "/people/x"], "/wishes/diptych/config.yaml"),
    (["XDG_CONFIG_HOME": "wishes", "HOME": "/people/x"], "/people/x/.config/diptych/config.yaml"),
    (["HOME": "/people/x"], "/people/x/.config/diptych/config.yaml"),
  ])
  func theXdgFoldersSayWhereTheSettingsAre(environment: [String: String], path: String) {
    #expect(Places.settings(environment) == path)
  }

  @Test func withoutAHomeTheSystemIsAsked() {
    #expect(Places.library([:]).hasSuffix("/.local/share/diptych/library.sqlite"))
    #expect(Places.settings([:]).hasPrefix("/"))
  }
}
