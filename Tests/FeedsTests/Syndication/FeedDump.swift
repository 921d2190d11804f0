import Foundation
import News
import Testing

@testable import Feeds

/// Writes what is read of every feed in a folder, for `Tests/Oracles/feeds.py`; runs only when asked to.
///
/// `DIPTYCH_FEEDS_IN` names the folder, `DIPTYCH_FEEDS_OUT` the file to write, a line of JSON for each feed.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DIPTYCH_FEEDS_IN"] != nil))
struct FeedDump {
  struct Line: Encodable {
    struct Item: Encodable {
      let title: String?
      let link: String?
      let guid: String?
      let author: String?
      let published: String?
      let updated: String?
      let html: String?
    }
    let file: String
    let title: String?
    let items: [Item]
  }

  @Test func writesWhatIsReadOfEveryFeed() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(fileURLWithPath: try #require(environment["DIPTYCH_FEEDS_IN"]))
    var output = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let feed = FeedDocument.parse(bytes, address: "https://feeds.example/\(name)")
      let items = (feed?.items ?? []).map {
        Line.Item(
          title: $0.title, link: $0.link, guid: $0.guid, author: $0.author, published: $0.published?.text,
          updated: $0.updated?.text, html: $0.html)
      }
      output += try JSONEncoder().encode(Line(file: name, title: feed?.title, items: items)) + [0x0A]
    }
    try output.write(to: URL(fileURLWithPath: try #require(environment["DIPTYCH_FEEDS_OUT"])))
  }
}
