import Glibc
import Synchronization

/// A web server on the loopback address that answers as a test tells it to, one connection a request.
public final class LoopbackServer: Sendable {
  public struct Request: Sendable {
    public let path: String
    /// By their names in lower case.
    public let headers: [String: String]
  }

  public struct Reply: Sendable {
    public var status: String
    public var headers: [String]
    public var body: [UInt8]
    /// Milliseconds between two bytes of the body; 0 sends it at once.
    public var pause: UInt32
    /// The length that is promised, where it is not that of the body.
    public var promised: Int?
    /// Whether the body is all that is sent, as by a server of another protocol.
    public var isBare: Bool

    public init(
      _ status: String = "200 OK", headers: [String] = [], body: [UInt8] = [], pause: UInt32 = 0,
      promised: Int? = nil, isBare: Bool = false
    ) {
      self.status = status
      self.headers = headers
      self.body = body
      self.pause = pause
      self.promised = promised
      self.isBare = isBare
    }
  }

  /// `http://127.0.0.1:PORT`.
  public let address: String
  private let descriptor: Int32
  private let requests = Mutex<[Request]>([])

  /// Nil where no socket can be had.
  public init?(_ answer: @escaping @Sendable (Request) -> Reply) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0
          && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard descriptor >= 0, isBound else { return nil }
    self.descriptor = descriptor
    address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
    let server = Unowned(self)
    Self.thread {
      while true {
        // Closed here, by who asks it: a number closed elsewhere may be that of another server by then.
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else {
          close(descriptor)
          return
        }
        _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
        Self.thread {
          Self.serve(connection, answer) { request in server.value?.requests.withLock { $0.append(request) } }
        }
      }
    }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  /// What has been asked so far.
  public var log: [Request] { requests.withLock(\.self) }

  private static func serve(
    _ connection: Int32, _ answer: (Request) -> Reply, _ note: (Request) -> Void
  ) {
    defer { close(connection) }
    guard let request = request(on: connection) else { return }
    note(request)
    let reply = answer(request)
    let head =
      [
        "HTTP/1.1 \(reply.status)", "Connection: close",
        "Content-Length: \(reply.promised ?? reply.body.count)",
      ]
      + reply.headers
    guard reply.isBare || send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8), on: connection)
    else { return }
    guard reply.pause > 0 else {
      _ = send(reply.body, on: connection)
      return
    }
    for byte in reply.body {
      guard send([byte], on: connection) else { return }
      usleep(reply.pause * 1000)
    }
  }

  private static func send(_ bytes: [UInt8], on connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  private static func request(on connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0, bytes.count < 1 << 16 else { return nil }
      bytes += chunk[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    let words = lines[0].split(separator: " ")
    guard words.count >= 2 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    return Request(path: String(words[1]), headers: headers)
  }

  /// What the thread of the server may outlive.
  private struct Unowned: @unchecked Sendable {
    weak var value: LoopbackServer?
    init(_ value: LoopbackServer) { self.value = value }
  }

  private static func thread(_ work: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Work(run: work))
    pthread_create(
      &thread, nil,
      { pointer in
        pointer.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
