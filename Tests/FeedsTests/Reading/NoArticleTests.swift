import Foundation
import News
import TestSupport
import Testing

@testable import Feeds

@Suite("What is given for an article and is none")
struct NoArticleTests {
  private func kind(_ text: String, _ name: String) -> ArticleFileError.Kind? {
    do {
      _ = try ArticleFile.parse(Array(text.utf8), name: name)
      return nil
    } catch { return error.kind }
  }

  private static let rss =
    "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><item><title>A</title></item></channel></rss>"

  @Test(
    "feeds are told to be feeds",
    arguments: [
      rss, "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry/></feed>",
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}",
      "<rdf:RDF xmlns=\"x\"><item/></rdf:RDF>",
    ])
  func feeds(text: String) {
    #expect(kind(text, "feed.xml") == .feed && kind("\u{FEFF}\n" + text, "feed") == .feed)
  }

  @Test("so are feeds that a server has answered with")
  func address() {
    var response = WebResponse(status: 200, address: "https://post.example/feed")
    response.body = Array(Self.rss.utf8)
    #expect(throws: ArticleFileError(path: "https://post.example/feed", kind: .feed)) {
      try ArticleFile.parse(response, asked: response.address)
    }
  }

  @Test("pages with their pictures in one file are told to be that")
  func archives() {
    let archive =
      "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n--b\r\nx"
    #expect(kind(archive, "x.mht") == .binary(format: "web archive (.mht)"))
    #expect(kind("The post said:\n\nContent-Type: multipart/related is a header.", "x.txt") == nil)
  }

  @Test(
    "pages that say so are told by what they are",
    arguments: [
      (
        .notFound, "404",
        "<h1>Oops</h1><p>Sorry, there is nothing at this address, which may have been moved.</p>"
      ),
      (
        .notFound, "Post",
        "<p>Die gesuchte Seite wurde nicht gefunden. Bitte prüfen Sie die Adresse und versuchen es.</p>"
      ),
      (.noResults, "Search", "<p>No results</p>"),
      (
        .consent, "Before you continue",
        "<p>We use cookies and data to deliver and maintain our services, to track outages.</p>"
      ),
      (
        nil, "Council bans cookies",
        "<p>The council said on Friday that “we use cookies” will not stand above pages any more.</p>"
      ),
      (
        nil, "404 homes are planned in Harrow by the water",
        "<p>The council of Harrow plans 404 homes by the water.</p>"
      ),
    ] as [(NoArticlePage?, String, String)])
  func pages(expected: NoArticlePage?, title: String, body: String) {
    let page = "<!doctype html><html><head><title>\(title)</title></head><body>\(body)</body></html>"
    #expect(kind(page, "page.html") == expected.map(ArticleFileError.Kind.noArticlePage))
  }

  @Test("saved pages of a folder are articles, and what a browser puts beside them is none")
  func folders() throws {
    let folder = try TemporaryFolder()
    let page =
      "<!doctype html><html><body><article><p>The council of Harrow met on Friday.</p></article></body></html>"
    _ = try folder.write(page, to: "Story.html")
    _ = try folder.write("A note.", to: "note.txt")
    _ = try folder.write(page, to: "Story_files/frame.html")
    let read = try ArticleFile.readAll(at: folder.url.path).compactMap { try? $0.get() }
    #expect(read.map(\.text) == ["The council of Harrow met on Friday.", "A note."])
    #expect(Set(read.map(\.event)).count == 1)
  }
}
