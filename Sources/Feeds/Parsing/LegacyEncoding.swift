internal import Glibc

/// An encoding other than UTF-8 that a text is likely to be in, so that a refusal can name it.
///
/// A candidate decodes every byte, and most of its letters are among the commonest of its script in lower case;
/// the best share wins. Named only, never decoded for keeping: two encodings of one script are too alike.
struct LegacyEncoding {
  /// The name as iconv(1) knows it.
  let name: String
  private let expected: @Sendable (Unicode.Scalar) -> Bool
  /// The share of the scalars beyond ASCII that have to be expected ones.
  private let share: Double

  private init(_ name: String, share: Double, _ expected: @escaping @Sendable (Unicode.Scalar) -> Bool) {
    self.name = name
    self.share = share
    self.expected = expected
  }

  private init(_ name: String, commonest letters: String) {
    let letters = Set(letters.unicodeScalars)
    self.init(name, share: 0.5) { letters.contains($0) }
  }

  static func likely(for sample: ArraySlice<UInt8>) -> LegacyEncoding? {
    var best: (encoding: LegacyEncoding, score: Double)?
    for encoding in candidates {
      guard let score = encoding.score(sample), score > (best?.score ?? 0) else { continue }
      best = (encoding, score)
    }
    return best?.encoding
  }

  /// The share of expected scalars among those beyond ASCII, or nil where it is too small.
  private func score(_ sample: ArraySlice<UInt8>) -> Double? {
    guard let text = Iconv.decode(sample, from: name) else { return nil }
    let scalars = text.unicodeScalars.filter { !$0.isASCII }
    guard !scalars.isEmpty else { return nil }
    let found = Double(scalars.count(where: expected)) / Double(scalars.count)
    return found >= share ? found / self.share : nil
  }

  private static let cyrillic = "оеаинтсрвлкмдпуязьб"

  /// The commonest characters of Chinese newspapers, simplified and traditional.
  private static let commonHan = Set(
    """
    一万三上下不与且世业东两个中为主么义之也书了争事二于五些交产人什今从他代以们件任会传但位住体何作你使來便保信個們候做像儿
    先光克入全兩公共关其内再军决几出分切则利别到制則前力加务动動務化北区區十南即却原去又及反发取受变口只可司各合同名后向听告
    员命和品員問四回因国國在地场基報場声处外多大天太头女她好如子学學它安完定实家實对导将將對小少尔就展山工己已市师带師常平年
    并应度建开式张張強强当形很後得從德心必思性总情想意感應成我或战戰所手才打把报拉指据接提據放政教数數文斯新方无日时明是時更
    書最會月有望期本术机权条来果样格條業機權次正此死比民气水求決沒没治法活海清点為無然物特王现現理生產用由电界當發白的目直相
    看真眼着知确社神种科程種空立第等管类系結給統經總经结给统美義老者而聽能自至與色處行表被裡西要見觀见观规觉解計記設話該認說
    論議變计认让记许论设识话该说象资走起路身軍边达过运还这进這通道達邊那部都里重量金長长間關门问间队院隊难難電非面領頭題類领
    题馬马體高麼點
    """.unicodeScalars)

  /// Japanese is told by its kana, which Chinese text lacks; Korean by syllables, which Japanese lacks.
  private static let candidates = [
    LegacyEncoding("SHIFT_JIS", share: 0.25) { (0x3041...0x30F6).contains($0.value) },
    LegacyEncoding("EUC-JP", share: 0.25) { (0x3041...0x30F6).contains($0.value) },
    LegacyEncoding("EUC-KR", share: 0.9) { (0xAC00...0xD7A3).contains($0.value) },
    LegacyEncoding("GB18030", share: 0.35) { commonHan.contains($0) },
    LegacyEncoding("BIG5", share: 0.35) { commonHan.contains($0) },
    LegacyEncoding("KOI8-R", commonest: cyrillic),
    LegacyEncoding("WINDOWS-1251", commonest: cyrillic),
    LegacyEncoding("ISO-8859-5", commonest: cyrillic),
    LegacyEncoding("CP866", commonest: cyrillic),
    LegacyEncoding("WINDOWS-1253", commonest: "αοιετσνηυρκπλμς"),
    LegacyEncoding("WINDOWS-1255", commonest: "יוהלאתרבשמ"),
    LegacyEncoding("WINDOWS-1256", commonest: "الينمرتوبد"),
    LegacyEncoding("WINDOWS-1250", commonest: "ąćęłńóśźżáčďéěíňřšťúůýőűäöü"),
  ]
}

/// The C library's conversion of encodings.
enum Iconv {
  /// `bytes` in the encoding `name` as text, or nil where a byte cannot be. A character cut off at the end is
  /// left out.
  static func decode(_ bytes: ArraySlice<UInt8>, from name: String) -> String? {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var written = 0
    let isWhole = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        var left = source.count
        var room = target.count
        let result = iconv(converter, &from, &left, &to, &room)
        written = target.count - room
        return result != -1 || errno == EINVAL
      }
    }
    guard isWhole else { return nil }
    return String(decoding: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
