internal import CCurl
internal import Glibc

/// The functions of libcurl, loaded when something is first fetched: a reader that only reads does not wait for the
/// thirty libraries behind it.
struct CurlLibrary: @unchecked Sendable {
  typealias Pointer = UnsafeMutableRawPointer

  /// Nil where the system has no libcurl.
  static let shared = CurlLibrary()

  let easyInit: @convention(c) () -> Pointer?
  let easyCleanup: @convention(c) (Pointer?) -> Void
  let easyReset: @convention(c) (Pointer?) -> Void
  let easyError: @convention(c) (CURLcode) -> UnsafePointer<CChar>?
  let setOption: Pointer
  let getInfo: Pointer
  let appendHeader:
    @convention(c) (UnsafeMutablePointer<curl_slist>?, UnsafePointer<CChar>?)
      -> UnsafeMutablePointer<curl_slist>?
  let freeHeaders: @convention(c) (UnsafeMutablePointer<curl_slist>?) -> Void
  let multiInit: @convention(c) () -> Pointer?
  let multiCleanup: @convention(c) (Pointer?) -> CURLMcode
  let multiSetOption: Pointer
  let multiAdd: @convention(c) (Pointer?, Pointer?) -> CURLMcode
  let multiRemove: @convention(c) (Pointer?, Pointer?) -> CURLMcode
  let multiPerform: @convention(c) (Pointer?, UnsafeMutablePointer<Int32>?) -> CURLMcode
  let multiPoll: @convention(c) (Pointer?, Pointer?, UInt32, Int32, UnsafeMutablePointer<Int32>?) -> CURLMcode
  let multiRead: @convention(c) (Pointer?, UnsafeMutablePointer<Int32>?) -> UnsafeMutablePointer<CURLMsg>?

  private init?() {
    let names = ["libcurl.so.4", "libcurl-gnutls.so.4"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else { return nil }
    func find<Function>(_ name: String, as type: Function.Type) -> Function? {
      dlsym(library, name).map { unsafeBitCast($0, to: type) }
    }
    typealias Global = @convention(c) (Int) -> CURLcode
    guard let globalInit = find("curl_global_init", as: Global.self),
      globalInit(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK,
      let easyInit = find("curl_easy_init", as: (@convention(c) () -> Pointer?).self),
      let easyCleanup = find("curl_easy_cleanup", as: (@convention(c) (Pointer?) -> Void).self),
      let easyReset = find("curl_easy_reset", as: (@convention(c) (Pointer?) -> Void).self),
      let easyError = find(
        "curl_easy_strerror", as: (@convention(c) (CURLcode) -> UnsafePointer<CChar>?).self),
      let setOption = dlsym(library, "curl_easy_setopt"), let getInfo = dlsym(library, "curl_easy_getinfo"),
      let appendHeader = find(
        "curl_slist_append",
        as: (@convention(c) (UnsafeMutablePointer<curl_slist>?, UnsafePointer<CChar>?)
          -> UnsafeMutablePointer<curl_slist>?).self),
      let freeHeaders = find(
        "curl_slist_free_all", as: (@convention(c) (UnsafeMutablePointer<curl_slist>?) -> Void).self),
      let multiInit = find("curl_multi_init", as: (@convention(c) () -> Pointer?).self),
      let multiCleanup = find("curl_multi_cleanup", as: (@convention(c) (Pointer?) -> CURLMcode).self),
      let multiSetOption = dlsym(library, "curl_multi_setopt"),
      let multiAdd = find(
        "curl_multi_add_handle", as: (@convention(c) (Pointer?, Pointer?) -> CURLMcode).self),
      let multiRemove = find(
        "curl_multi_remove_handle", as: (@convention(c) (Pointer?, Pointer?) -> CURLMcode).self),
      let multiPerform = find(
        "curl_multi_perform", as: (@convention(c) (Pointer?, UnsafeMutablePointer<Int32>?) -> CURLMcode).self),
      let multiPoll = find(
        "curl_multi_poll",
        as: (@convention(c) (Pointer?, Pointer?, UInt32, Int32, UnsafeMutablePointer<Int32>?) -> CURLMcode)
          .self),
      let multiRead = find(
        "curl_multi_info_read",
        as: (@convention(c) (Pointer?, UnsafeMutablePointer<Int32>?) -> UnsafeMutablePointer<CURLMsg>?).self)
    else { return nil }
    self.easyInit = easyInit
    self.easyCleanup = easyCleanup
    self.easyReset = easyReset
    self.easyError = easyError
    self.setOption = setOption
    self.getInfo = getInfo
    self.appendHeader = appendHeader
    self.freeHeaders = freeHeaders
    self.multiInit = multiInit
    self.multiCleanup = multiCleanup
    self.multiSetOption = multiSetOption
    self.multiAdd = multiAdd
    self.multiRemove = multiRemove
    self.multiPerform = multiPerform
    self.multiPoll = multiPoll
    self.multiRead = multiRead
  }

  func reason(_ code: CURLcode) -> String {
    easyError(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
  }
}
