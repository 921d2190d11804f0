internal import CCurl
internal import Glibc
internal import News

/// One request on its way: libcurl writes into it from its callbacks.
final class CurlTransfer {
  let index: Int
  let request: WebRequest
  let handle: CurlLibrary.Pointer
  private var headers: UnsafeMutablePointer<curl_slist>?
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  /// Of the last answer on the way; each redirect begins anew.
  private var fields: [String: String] = [:]
  /// The status of every answer on the way.
  private var statuses: [Int] = []
  /// How it is asked for.
  enum Manner {
    case usual
    /// Once more, over a connection of its own.
    case anew
    /// Once more, with the bytes taken as they come, whatever they are said to be packed with.
    case asTheyAre
  }

  let manner: Manner

  init(_ index: Int, _ request: WebRequest, handle: CurlLibrary.Pointer, manner: Manner = .usual) {
    self.manner = manner
    self.index = index
    self.request = request
    self.handle = handle
  }

  /// Tells libcurl what to ask and how.
  func prepare(_ library: CurlLibrary, _ settings: FetchSettings) {
    func set(_ option: CURLoption, _ value: Int) { _ = cc_set_long(library.setOption, handle, option, value) }
    func set(_ option: CURLoption, _ value: String) {
      _ = cc_set_text(library.setOption, handle, option, value)
    }
    set(CURLOPT_URL, request.address)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 1)
    set(CURLOPT_MAXREDIRS, settings.redirects)
    if manner == .asTheyAre {
      set(CURLOPT_HTTP_CONTENT_DECODING, 0)
    } else {
      set(CURLOPT_ACCEPT_ENCODING, "")
    }
    // A server that hands out a cookie and leads back to the same address wants to see it. They are kept for the one
    // request, and handles keep them when they are reset.
    set(CURLOPT_COOKIEFILE, "")
    set(CURLOPT_COOKIELIST, "ALL")
    set(CURLOPT_USERAGENT, settings.userAgent)
    set(CURLOPT_NOSIGNAL, 1)
    // Read in larger pieces than usual, for feeds are.
    set(CURLOPT_BUFFERSIZE, 1 << 16)
    set(CURLOPT_CONNECTTIMEOUT_MS, settings.connectTimeout * 1000)
    set(CURLOPT_TIMEOUT_MS, settings.timeout * 1000)
    // A server that sends a byte a second holds nobody for as long as the whole timeout.
    set(CURLOPT_LOW_SPEED_LIMIT, 50)
    set(CURLOPT_LOW_SPEED_TIME, settings.connectTimeout)
    if manner == .anew { set(CURLOPT_FRESH_CONNECT, 1) }
    setHeaders(library)
    let own = Unmanaged.passUnretained(self).toOpaque()
    _ = cc_set_pointer(library.setOption, handle, CURLOPT_WRITEDATA, own)
    _ = cc_set_pointer(library.setOption, handle, CURLOPT_HEADERDATA, own)
    _ = cc_set_callback(library.setOption, handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, own in
      CurlTransfer.of(own)?.write(bytes, size * count) ?? 0
    }
    _ = cc_set_callback(library.setOption, handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, own in
      CurlTransfer.of(own)?.header(bytes, size * count) ?? 0
    }
  }

  func finish(_ library: CurlLibrary) {
    library.freeHeaders(headers)
    headers = nil
  }

  private func setHeaders(_ library: CurlLibrary) {
    func add(_ name: String, _ value: String?) {
      guard let value, !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return }
      headers = library.appendHeader(headers, "\(name): \(value)")
    }
    add("If-None-Match", request.entityTag)
    add("If-Modified-Since", request.lastModified)
    add(
      "Accept",
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
    )
    _ = cc_set_pointer(library.setOption, handle, CURLOPT_HTTPHEADER, UnsafeMutableRawPointer(headers))
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> CurlTransfer? {
    pointer.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: What libcurl hands over

  /// Bytes taken; fewer than given ends the transfer.
  private func write(_ bytes: UnsafePointer<CChar>?, _ count: Int) -> Int {
    guard let bytes, body.count + count <= request.limit else {
      isTooLarge = true
      return 0
    }
    bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      body.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    return count
  }

  private func header(_ bytes: UnsafePointer<CChar>?, _ count: Int) -> Int {
    guard let bytes else { return count }
    let line = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
    if line.hasPrefix("HTTP/") {
      statuses.append(line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0)
      fields = [:]
      body.removeAll()
    } else if let colon = line.firstIndex(of: ":") {
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].filter { !$0.isNewline }
      if Self.kept.contains(name) { fields[name] = String(value.drop { $0 == " " }) }
    }
    return count
  }

  private static let kept: Set<String> = [
    "content-type", "etag", "last-modified", "retry-after", "content-encoding",
  ]

  // MARK: What came of it

  func result(_ code: CURLcode, _ library: CurlLibrary) -> Result<WebResponse, FetchError> {
    guard code == CURLE_OK else {
      return .failure(FetchError(address: request.address, kind: kind(of: code, library)))
    }
    // Packed after all, and broken.
    if manner == .asTheyAre, body.starts(with: [0x1F, 0x8B]) {
      return .failure(FetchError(address: request.address, kind: .brokenOff))
    }
    var status = 0
    _ = cc_get_long(library.getInfo, handle, CURLINFO_RESPONSE_CODE, &status)
    var text: UnsafeMutablePointer<CChar>?
    _ = cc_get_text(library.getInfo, handle, CURLINFO_EFFECTIVE_URL, &text)
    let address = text.map { String(cString: $0) } ?? request.address
    var response = WebResponse(status: status, address: address)
    response.body = body
    response.contentType = fields["content-type"]
    response.entityTag = fields["etag"]
    response.lastModified = fields["last-modified"]
    response.retryAfter = fields["retry-after"].flatMap(RetryDelay.seconds)
    let redirects = statuses.filter { (300..<400).contains($0) && $0 != 304 }
    let isPermanent = !redirects.isEmpty && redirects.allSatisfy { $0 == 301 || $0 == 308 }
    response.movedTo = isPermanent && address != request.address ? address : nil
    return .success(response)
  }

  /// Whether what came was no HTTP, though what was asked for is: what an earlier answer left on the connection, as a
  /// 204 with a body does, or a server of something else.
  private func isNoHTTP(_ code: CURLcode) -> Bool {
    let isRedirected = statuses.last.map { (300..<400).contains($0) } ?? false
    return code == CURLE_UNSUPPORTED_PROTOCOL && !isRedirected
  }

  /// How to ask once more where an answer could not be read; nil where that would not help, or was done.
  func nextManner(_ code: CURLcode) -> Manner? {
    guard manner == .usual else { return nil }
    return isNoHTTP(code) ? .anew : isWronglyPacked(code) ? .asTheyAre : nil
  }

  /// Whether bytes are not packed as their server says, or in a way that nobody knows.
  private func isWronglyPacked(_ code: CURLcode) -> Bool {
    code == CURLE_BAD_CONTENT_ENCODING
      || code == CURLE_WRITE_ERROR && !isTooLarge && fields["content-encoding"] != nil
  }

  private func kind(of code: CURLcode, _ library: CurlLibrary) -> FeedFault {
    switch code {
    case _ where isNoHTTP(code): .other(reason: "the server does not speak HTTP there (check the address)")
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unknownHost
    case CURLE_COULDNT_CONNECT: .noConnection
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_WRITE_ERROR where isTooLarge: .tooLarge(limit: request.limit)
    case CURLE_TOO_MANY_REDIRECTS: .tooManyRedirects
    case _ where isWronglyPacked(code): .other(reason: "what the server sent cannot be unpacked")
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT: .notAnAddress
    case CURLE_SSL_CONNECT_ERROR:
      .other(reason: "the server speaks no HTTPS there (check the address, or begin it with http://)")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
      .insecure(reason: library.reason(code))
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR: .brokenOff
    default: .other(reason: library.reason(code))
    }
  }
}
