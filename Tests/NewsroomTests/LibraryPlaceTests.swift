import Testing

@testable import Newsroom

@Suite struct LibraryPlaceTests {
  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/people/x"], "/data/diptych/library.sqlite"),
    (["XDG_DATA_HOME": "data", "HOME": "/people/x"], "/people/x/.local/share/diptych/library.sqlite"),
    (["XDG_DATA_HOME": "", "HOME": "/people/x"], "/people/x/.local/share/diptych/library.sqlite"),
    (["HOME": "/people/x"], "/people/x/.local/share/diptych/library.sqlite"),
  ])
  func theXdgFoldersSayWhere(environment: [String: String], path: String) {
    #expect(LibraryPlace.standard(environment) == path)
  }

  @Test func withoutAHomeTheSystemIsAsked() {
    #expect(LibraryPlace.standard([:]).hasSuffix("/.local/share/diptych/library.sqlite"))
    #expect(LibraryPlace.standard([:]).hasPrefix("/"))
  }
}
