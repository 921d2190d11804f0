import Glibc

/// Where the build put its programs.
public enum Products {
  /// The folder of the running test program, which is also that of `diptych`.
  public static var folder: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &path, path.count))
    let parts = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  public static var diptych: String { folder + "/diptych" }
}
