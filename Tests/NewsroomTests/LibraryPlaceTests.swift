import Testing

@testable import Newsroom

@Suite struct LibraryPlaceTests {
  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/x"], "/data/diptych/library.sqlite"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/x"], "/home/x/.local/share/diptych/library.sqlite"),
    (["XDG_DATA_HOME": "", "HOME": "/home/x"], "/home/x/.local/share/diptych/library.sqlite"),
    (["HOME": "/home/x"], "/home/x/.local/share/diptych/library.sqlite"),
  ])
  func theXdgFoldersSayWhere(environment: [String: String], path: String) {
    #expect(LibraryPlace.standard(environment) == path)
  }

  @Test func withoutAHomeTheSystemIsAsked() {
    #expect(LibraryPlace.standard([:]).hasSuffix("/.local/share/diptych/library.sqlite"))
    #expect(LibraryPlace.standard([:]).hasPrefix("/"))
  }
}
