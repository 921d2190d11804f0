import Foundation
import Testing

@Suite struct DocsTests {
  @Test func everyLinkOfAPageLeadsSomewhere() throws {
    var broken: [String] = []
    for page in try Repository.pages() {
      let folder = page.split(separator: "/").dropLast().joined(separator: "/")
      for link in try Self.links(of: page) where !link.contains("://") {
        let target = folder.isEmpty ? link : "\(folder)/\(link)"
        if !Repository.exists(target) { broken.append("\(page): \(link)") }
      }
    }
    #expect(broken == [])
  }

  @Test func everyPageIsLinkedFromAnother() throws {
    let pages = try Repository.pages()
    let names = try pages.flatMap(Self.links).map { URL(fileURLWithPath: $0).lastPathComponent }
    let orphans = pages.filter {
      $0 != "README.md" && !names.contains(URL(fileURLWithPath: $0).lastPathComponent)
    }
    #expect(orphans == [], "a note is listed in docs/Notes/README.md")
  }

  @Test func everyFileNamedInTheArchitectureExists() throws {
    let page = try Repository.text("docs/Architecture.md")
    let named = page.matches(of: /`([A-Z][A-Za-z]+\/[A-Za-z\/+]+\.swift)`/).map { "Sources/\($0.output.1)" }
    #expect(!named.isEmpty)
    #expect(named.filter { !Repository.exists($0) } == [])
  }

  @Test func everyPageNamedInTheSourcesExists() throws {
    var missing: [String] = []
    for file in try Repository.files(in: "Sources", suffix: ".swift") {
      for page in try Repository.text(file).matches(of: /docs\/[A-Za-z\/-]+\.md/).map({ String($0.output) })
      where !Repository.exists(page) { missing.append("\(file): \(page)") }
    }
    #expect(missing == [])
  }

  @Test func noPageNamesTheMachineItWasWrittenOn() throws {
    let homes = ["home", "root", "work", "Users"].map { "/\($0)/" }
    var found: [String] = []
    for file in try Repository.pages() + Repository.swiftFiles()
      + Repository.files(in: "Articles", suffix: ".md")
    {
      let text = try Repository.text(file)
      for home in homes where text.contains(home) { found.append("\(file): \(home)") }
    }
    #expect(found == [])
  }

  /// The addresses that a page links to, without their `#places`; what stands between backticks is no link.
  private static func links(of page: String) throws -> [String] {
    let text = try Repository.text(page).replacing(/(`+).+?\1/, with: "")
    return text.matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/).map { String($0.output.1) }
  }
}
