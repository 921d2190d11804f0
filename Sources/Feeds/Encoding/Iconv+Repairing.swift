internal import Glibc

extension Iconv {
  /// `bytes` in the encoding `name` as UTF-8, with U+FFFD for every byte that cannot be.
  static func repaired(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var text: [UInt8] = []
    text.reserveCapacity(input.count)
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBufferPointer { source in
      var from = source.baseAddress
      var left = source.count
      while left > 0 {
        let (written, fault) = chunk.withUnsafeMutableBufferPointer { target in
          var to = target.baseAddress
          var room = target.count
          let result = iconv(converter, &from, &left, &to, &room)
          return (target.count - room, result == -1 ? errno : 0)
        }
        text.append(contentsOf: chunk[..<written].lazy.map { UInt8(bitPattern: $0) })
        guard fault == EILSEQ || fault == EINVAL else { continue }
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        from = from.map { $0 + 1 }
        left -= 1
      }
    }
    return text
  }
}
