import News
import Synchronization
import TestSupport
import Testing

@testable import Feeds

@Suite struct CurlFetcherTests {
  private typealias Result = Swift.Result<WebResponse, FetchError>

  private func fetch(
    _ requests: [WebRequest], _ settings: FetchSettings = FetchSettings(), cancelAfter: Int? = nil
  ) -> [Result?] {
    var results = [Result?](repeating: nil, count: requests.count)
    let delivered = Atomic(0)
    CurlFetcher(settings).fetch(
      requests, isCancelled: { cancelAfter.map { delivered.load(ordering: .relaxed) >= $0 } ?? false },
      deliver: { index, result in
        #expect(results[index] == nil)
        results[index] = result
        delivered.add(1, ordering: .relaxed)
      })
    return results
  }

  private func kind(_ result: Result?) -> FeedFault? {
    if case .failure(let error)? = result { return error.kind }
    return nil
  }

  private func response(_ result: Result?) throws -> WebResponse { try #require(try result?.get()) }

  @Test func manyAnswersComeWithWhatTheServerSaysOfThem() throws {
    let server = try #require(
      LoopbackServer { request in
        .init(
          headers: ["Content-Type: text/xml; charset=x", "ETag: \"\(request.path)\"", "Last-Modified: then"],
          body: Array(request.path.utf8))
      })
    let requests = (0..<50).map { WebRequest(address: "\(server.address)/\($0)") }
    for (index, result) in fetch(requests).enumerated() {
      let response = try response(result)
      #expect(response.status == 200 && response.body == Array("/\(index)".utf8))
      #expect(response.entityTag == "\"/\(index)\"" && response.lastModified == "then")
      #expect(response.contentType == "text/xml; charset=x" && response.movedTo == nil)
    }
    #expect(server.log.allSatisfy { $0.headers["accept-encoding"]?.contains("gzip") == true })
  }

  @Test func whatIsNoHTTPIsAskedForOnceMoreAndThenSaidToBe() throws {
    let asked = Mutex<[String: Int]>([:])
    let server = try #require(
      LoopbackServer { request in
        let count = asked.withLock { asked in
          asked[request.path, default: 0] += 1
          return asked[request.path, default: 0]
        }
        let isBare = request.path == "/never" || request.path == "/later" && count == 1
        return .init(body: Array("+OK ready\r\n".utf8), isBare: isBare)
      })
    let results = fetch(["/never", "/later"].map { WebRequest(address: server.address + $0) })
    #expect(kind(results[0]) == .other(reason: "the server does not speak HTTP there (check the address)"))
    #expect(try response(results[1]).status == 200)
    #expect(asked.withLock(\.self) == ["/never": 2, "/later": 2])
  }

  @Test func aRedirectToAnotherProtocolIsNoAddress() throws {
    let server = try #require(
      LoopbackServer { _ in .init("302 Found", headers: ["Location: ftp://x.example/feed"]) })
    #expect(kind(fetch([WebRequest(address: server.address + "/")])[0]) == .notAnAddress)
  }

  @Test func whatIsKnownIsNotSentAgain() throws {
    let server = try #require(
      LoopbackServer { request in
        let isKnown =
          request.headers["if-none-match"] == "\"1\"" && request.headers["if-modified-since"] == "then"
        return isKnown ? .init("304 Not Modified") : .init(body: [0x61])
      })
    let known = WebRequest(address: server.address + "/", entityTag: "\"1\"", lastModified: "then")
    let injected = WebRequest(address: server.address + "/", entityTag: "x\r\nX-Own: 1")
    let results = fetch([known, injected])
    #expect(try response(results[0]).status == 304 && response(results[0]).body.isEmpty)
    #expect(try response(results[1]).status == 200)
    #expect(server.log.allSatisfy { $0.headers["x-own"] == nil })
  }

  @Test func redirectsAreFollowedAndPermanentOnesRemembered() throws {
    let server = try #require(
      LoopbackServer { request in
        switch request.path {
        case "/old": .init("301 Moved", headers: ["Location: /older"])
        case "/older": .init("308 Moved", headers: ["Location: /new"])
        case "/mixed": .init("302 Found", headers: ["Location: /old"])
        case "/loop": .init("302 Found", headers: ["Location: /loop"])
        case "/file": .init("302 Found", headers: ["Location: file:///etc/passwd"])
        default: .init(body: [0x61])
        }
      })
    let results = fetch(
      ["old", "mixed", "loop", "file"].map { WebRequest(address: "\(server.address)/\($0)") })
    #expect(try response(results[0]).movedTo == server.address + "/new")
    #expect(
      try response(results[1]).movedTo == nil && response(results[1]).address == server.address + "/new")
    #expect(kind(results[2]) == .tooManyRedirects)
    #expect(kind(results[3]) == .notAnAddress)
  }

  @Test func aCookieIsKeptForOneRequest() throws {
    let server = try #require(
      LoopbackServer { request in
        let isKnown = request.headers["cookie"] == "seen=1"
        return isKnown
          ? .init(body: [0x61])
          : .init("302 Found", headers: ["Location: \(request.path)", "Set-Cookie: seen=1"])
      })
    var settings = FetchSettings()
    settings.parallel = 1
    let results = fetch(["1", "1", "2"].map { WebRequest(address: "\(server.address)/\($0)") }, settings)
    for result in results { #expect(try response(result).body == [0x61]) }
    #expect(server.log.map { $0.headers["cookie"] } == [nil, "seen=1", nil, "seen=1", nil, "seen=1"])
  }

  @Test(
    "Bytes that are not packed as they are said to be are taken as they are",
    arguments: ["gzip", "UTF-8", "none", "x-unknown", "br, gzip", "deflate"])
  func wrongEncodings(encoding: String) throws {
    let body = Array("<rss><channel><title>Quay</title></channel></rss>".utf8)
    let server = try #require(
      LoopbackServer { _ in .init(headers: ["Content-Encoding: \(encoding)"], body: body) })
    #expect(try response(fetch([WebRequest(address: server.address + "/")])[0]).body == body)
  }

  @Test func whatIsPackedAndBrokenSaysSo() throws {
    let packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF]
    let server = try #require(
      LoopbackServer { _ in .init(headers: ["Content-Encoding: gzip"], body: packed) })
    #expect(kind(fetch([WebRequest(address: server.address + "/")])[0]) == .brokenOff)
  }

  @Test func anAnswerThatBreaksOffSaysSo() throws {
    let server = try #require(LoopbackServer { _ in .init(body: [0x61], promised: 1000) })
    #expect(kind(fetch([WebRequest(address: server.address + "/")])[0]) == .brokenOff)
  }

  @Test func nothingGrowsBeyondItsLimit() throws {
    let server = try #require(LoopbackServer { _ in .init(body: [UInt8](repeating: 0x61, count: 300_000)) })
    let results = fetch([WebRequest(address: server.address + "/", limit: 100_000)])
    #expect(kind(results[0]) == .tooLarge(limit: 100_000))
  }

  @Test func aServerThatDawdlesEndsByTheTimeout() throws {
    let server = try #require(
      LoopbackServer { request in
        request.path == "/slow"
          ? .init(body: [UInt8](repeating: 0x61, count: 1000), pause: 50) : .init(body: [0x61])
      })
    var settings = FetchSettings()
    settings.timeout = 4
    let results = fetch(["slow", "quick"].map { WebRequest(address: "\(server.address)/\($0)") }, settings)
    #expect(kind(results[0]) == .timedOut)
    #expect(try response(results[1]).body == [0x61])
  }

  @Test func whatCannotBeReachedSaysWhy() throws {
    let server = try #require(
      LoopbackServer { _ in .init("503 Later", headers: ["Retry-After: 120"], body: [0x61]) })
    // No name has such a part, so no resolver is asked.
    let tooLong = String(repeating: "a", count: 64)
    let results = fetch([
      WebRequest(address: "http://127.0.0.1:1/"), WebRequest(address: "ftp://x.example/"),
      WebRequest(address: "http://\(tooLong).invalid/"), WebRequest(address: server.address + "/"),
    ])
    #expect(kind(results[0]) == .noConnection)
    #expect(kind(results[1]) == .notAnAddress)
    #expect(kind(results[2]) == .unknownHost)
    #expect(try response(results[3]).status == 503 && response(results[3]).retryAfter == 120)
  }

  @Test func whatIsCancelledStops() throws {
    let server = try #require(
      LoopbackServer { request in
        request.path == "/0"
          ? .init(body: [0x61]) : .init(body: [UInt8](repeating: 0x61, count: 1000), pause: 50)
      })
    var settings = FetchSettings()
    settings.parallel = 4
    let requests = (0..<10).map { WebRequest(address: "\(server.address)/\($0)") }
    let results = fetch(requests, settings, cancelAfter: 1)
    #expect(try response(results[0]).body == [0x61])
    #expect(results.dropFirst().allSatisfy { kind($0) == .cancelled })
  }

  @Test(
    "A server's wish to be left alone is kept, for a day at most",
    arguments: [
      ("120", 120), ("999999999", 86_400), ("-1", nil), ("soon", nil), ("Sun, 22 Nov 2026 00:01:00 GMT", 60),
      ("Sun, 22 Nov 2020 00:01:00 GMT", 0),
    ] as [(String, Int?)])
  func retryAfter(header: String, expected: Int?) {
    #expect(RetryDelay.seconds(header, now: 20_779 * 86_400) == expected)
  }
}
