import Foundation
import News
import Testing

@testable import Feeds

/// Writes the article of every page in a folder, for `Tests/Oracles/pages.py`; runs only when asked to.
///
/// `DIPTYCH_PAGES_IN` names the folder, `DIPTYCH_PAGES_OUT` the file to write, a line of JSON for each `NAME.html`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DIPTYCH_PAGES_IN"] != nil))
struct PageDump {
  struct Line: Encodable {
    let file: String
    let title: String?
    let byline: String?
    let published: String?
    let outlet: String?
    let url: String?
    let language: String?
    let text: String?
    /// Everything that the tree holds.
    let all: String
  }

  @Test func writesTheArticleOfEveryPage() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(fileURLWithPath: try #require(environment["DIPTYCH_PAGES_IN"]))
    var output = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".html") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let article = WebPage.article(in: bytes, address: "https://pages.example/\(name)")
      let line = Line(
        file: name, title: article?.title, byline: article?.byline, published: article?.published?.text,
        outlet: article?.outlet?.name, url: article?.url, language: article?.language, text: article?.text,
        all: HTMLTree(WebBytes.utf8(of: bytes)).line(of: HTMLTree.body, longest: bytes.count))
      output += try JSONEncoder().encode(line) + [0x0A]
    }
    try output.write(to: URL(fileURLWithPath: try #require(environment["DIPTYCH_PAGES_OUT"])))
  }
}
