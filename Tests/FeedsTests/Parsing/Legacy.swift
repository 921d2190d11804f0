import Foundation

/// Texts in encodings of old, made by the C library.
enum Legacy {
  /// `text` in the encoding `name`, or nil where it has no bytes for a character.
  static func encode(_ text: String, as name: String) -> [UInt8]? {
    guard let converter = iconv_open(name, "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var room = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        var left = source.count
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    return result == 0 ? output[..<(output.count - room)].map { UInt8(bitPattern: $0) } : nil
  }
}
