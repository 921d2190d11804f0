internal import CCurl
internal import News

/// Fetches with the system's libcurl, many requests at once on the calling thread.
///
/// HTTP/2 where a server speaks it, gzip and brotli, certificates checked, proxies from the environment; only http and
/// https, also after redirects.
public struct CurlFetcher: WebFetching {
  private let settings: FetchSettings

  public init(_ settings: FetchSettings = FetchSettings()) { self.settings = settings }

  public func fetch(
    _ requests: [WebRequest], isCancelled: @escaping @Sendable () -> Bool,
    deliver: (Int, Result<WebResponse, FetchError>) -> Void
  ) {
    guard let library = CurlLibrary.shared, let multi = library.multiInit() else {
      for (index, request) in requests.enumerated() {
        deliver(index, .failure(FetchError(address: request.address, kind: .noLibrary)))
      }
      return
    }
    var run = CurlRun(library, multi, settings, requests)
    run.perform(isCancelled, deliver)
    _ = library.multiCleanup(multi)
  }
}

/// All requests of one call.
private struct CurlRun {
  typealias Deliver = (Int, Result<WebResponse, FetchError>) -> Void

  private let library: CurlLibrary
  private let multi: CurlLibrary.Pointer
  private let settings: FetchSettings
  private let requests: [WebRequest]
  private var next = 0
  private var onTheirWay: [CurlLibrary.Pointer: CurlTransfer] = [:]
  /// Handles keep their connections.
  private var spare: [CurlLibrary.Pointer] = []

  init(
    _ library: CurlLibrary, _ multi: CurlLibrary.Pointer, _ settings: FetchSettings, _ requests: [WebRequest]
  ) {
    self.library = library
    self.multi = multi
    self.settings = settings
    self.requests = requests
    _ = cc_multi_set_long(library.multiSetOption, multi, CURLMOPT_MAX_HOST_CONNECTIONS, settings.perHost)
    _ = cc_multi_set_long(library.multiSetOption, multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, settings.parallel)
  }

  mutating func perform(_ isCancelled: () -> Bool, _ deliver: Deliver) {
    while true {
      if isCancelled() {
        cancel(deliver)
        break
      }
      while onTheirWay.count < settings.parallel, next < requests.count { start(deliver) }
      guard !onTheirWay.isEmpty else { break }
      var running: Int32 = 0
      _ = library.multiPerform(multi, &running)
      let hadAny = takeFinished(deliver)
      if !hadAny, running > 0 { _ = library.multiPoll(multi, nil, 0, 100, nil) }
    }
    for handle in spare { library.easyCleanup(handle) }
  }

  private mutating func start(_ deliver: Deliver) {
    let index = next
    next += 1
    start(index, .usual, deliver)
  }

  private mutating func start(_ index: Int, _ manner: CurlTransfer.Manner, _ deliver: Deliver) {
    guard WebAddress.absolute(requests[index].address) != nil,
      let handle = spare.popLast() ?? library.easyInit()
    else {
      deliver(index, .failure(FetchError(address: requests[index].address, kind: .notAnAddress)))
      return
    }
    let transfer = CurlTransfer(index, requests[index], handle: handle, manner: manner)
    transfer.prepare(library, settings)
    onTheirWay[handle] = transfer
    _ = library.multiAdd(multi, handle)
  }

  private mutating func takeFinished(_ deliver: Deliver) -> Bool {
    var hadAny = false
    var left: Int32 = 0
    while let message = library.multiRead(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let transfer = onTheirWay.removeValue(forKey: handle)
      else { continue }
      hadAny = true
      let code = cc_result(message)
      let result = transfer.result(code, library)
      release(transfer)
      if let manner = transfer.nextManner(code) {
        start(transfer.index, manner, deliver)
      } else {
        deliver(transfer.index, result)
      }
    }
    return hadAny
  }

  private mutating func release(_ transfer: CurlTransfer) {
    _ = library.multiRemove(multi, transfer.handle)
    transfer.finish(library)
    library.easyReset(transfer.handle)
    spare.append(transfer.handle)
  }

  private mutating func cancel(_ deliver: Deliver) {
    for transfer in onTheirWay.values.sorted(by: { $0.index < $1.index }) {
      release(transfer)
      deliver(transfer.index, .failure(FetchError(address: transfer.request.address, kind: .cancelled)))
    }
    onTheirWay = [:]
    for index in next..<requests.count {
      deliver(index, .failure(FetchError(address: requests[index].address, kind: .cancelled)))
    }
    next = requests.count
  }
}
