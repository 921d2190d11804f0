/// The formats that people hand over by mistake, told by their first bytes.
///
/// `FileSignature.format(of: Array("%PDF-1.7".utf8))` is `PDF document`.
enum FileSignature {
  static func format(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.dropFirst($0.offset).starts(with: $0.bytes) }?.format
  }

  /// Whether the bytes are a page with its pictures as browsers save it in one file.
  ///
  /// Source: RFC 2557.
  static func isWebArchive(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard let end = head.ranges(of: "multipart/related").first else { return false }
    let fields = head[..<end.lowerBound]
    return fields.contains("content-type:") && !fields.contains("\n\n") && !fields.contains("\r\n\r\n")
  }

  private struct Signature {
    let format: String
    let offset: Int
    let bytes: [UInt8]

    init(_ format: String, at offset: Int = 0, _ bytes: [UInt8]) {
      self.format = format
      self.offset = offset
      self.bytes = bytes
    }

    init(_ format: String, at offset: Int = 0, _ text: String) {
      self.init(format, at: offset, Array(text.utf8))
    }
  }

  private static let signatures = [
    Signature("PNG image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
    Signature("JPEG image", [0xFF, 0xD8, 0xFF]),
    Signature("GIF image", "GIF87a"),
    Signature("GIF image", "GIF89a"),
    Signature("TIFF image", [0x49, 0x49, 0x2A, 0x00]),
    Signature("TIFF image", [0x4D, 0x4D, 0x00, 0x2A]),
    Signature("WebP image", at: 8, "WEBP"),
    Signature("PDF document", "%PDF-"),
    Signature("PostScript document", "%!PS"),
    Signature("RTF document", "{\\rtf"),
    Signature("Microsoft Office document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    Signature("zip archive or office document", [0x50, 0x4B, 0x03, 0x04]),
    Signature("zip archive", [0x50, 0x4B, 0x05, 0x06]),
    Signature("gzip archive", [0x1F, 0x8B]),
    Signature("bzip2 archive", "BZh"),
    Signature("xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Signature("zstd archive", [0x28, 0xB5, 0x2F, 0xFD]),
    Signature("7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Signature("tar archive", at: 257, "ustar"),
    Signature("SQLite database", "SQLite format 3\0"),
    Signature("ELF program", [0x7F, 0x45, 0x4C, 0x46]),
    Signature("Windows program", [0x4D, 0x5A, 0x90, 0x00]),
    Signature("Mach-O program", [0xCF, 0xFA, 0xED, 0xFE]),
    Signature("Java class", [0xCA, 0xFE, 0xBA, 0xBE]),
    Signature("WebAssembly program", [0x00, 0x61, 0x73, 0x6D]),
    Signature("Ogg media", "OggS"),
    Signature("MP3 audio", "ID3"),
    Signature("RIFF media", "RIFF"),
    Signature("MP4 media", at: 4, "ftyp"),
  ]
}
