/// The elements of HTML that mean something to the reading of an article, by name.
///
/// `HTMLTag.named("BlockQuote".utf8)` is `.blockquote`; a name nobody defines is `.other` and reads as an inline
/// element, as in browsers.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  case text, other
  case html, head, body, title, meta, link, base, script, style, template, noscript
  case p, div, section, article, main, header, footer, aside, nav, address, hgroup, search, center, dialog
  case h1, h2, h3, h4, h5, h6
  case blockquote, pre, listing, xmp, plaintext, hr, br, wbr
  case ul, ol, menu, dir, li, dl, dt, dd
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case figure, figcaption, picture, source, img, video, audio, track, canvas, svg, math, map, area
  case iframe, object, embed, param, applet, noembed, noframes, frame, frameset, marquee
  case form, fieldset, legend, label, input, button, select, option, optgroup, textarea, datalist, output
  case progress, meter, keygen, details, summary
  case a, abbr, acronym, b, big, bdi, bdo, cite, code, data, del, dfn, em, font, i, ins, kbd, mark, nobr, q,
    rp
  case rt, ruby, s, samp, small, span, strike, strong, sub, sup, time, tt, u
  case foreignObject

  static func named(_ name: some Collection<UInt8>) -> HTMLTag {
    var slot = Int(truncatingIfNeeded: hash(name)) & (slotCount - 1)
    let wanted = hash(name)
    while true {
      let entry = slots[slot]
      if entry.hash == wanted { return entry.tag }
      if entry.hash == 0 { return .other }
      slot = (slot + 1) & (slotCount - 1)
    }
  }

  private static let slotCount = 1024

  private static let slots: [(hash: UInt64, tag: HTMLTag)] = {
    var slots = [(hash: UInt64, tag: HTMLTag)](repeating: (0, .other), count: slotCount)
    for tag in allCases where tag != .text && tag != .other {
      let wanted = hash("\(tag)".utf8)
      var slot = Int(truncatingIfNeeded: wanted) & (slotCount - 1)
      while slots[slot].hash != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = (wanted, tag)
    }
    return slots
  }()

  /// Source: Fowler, Noll and Vo, FNV-1a, over the letters in lower case; two known names never share a value.
  private static func hash(_ name: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name {
      hash = (hash ^ UInt64(byte.isLetter ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return (hash ^ (hash >> 32)) | 1
  }
}

extension HTMLTag {
  /// Whether the element has no inside.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .keygen, .link, .meta, .param, .source, .track,
      .wbr, .frame:
      true
    default: false
    }
  }

  /// Whether the inside is text that holds no tags.
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .xmp, .iframe, .noembed, .noframes, .noscript: true
    default: false
    }
  }

  /// Whether it stands on lines of its own: text before and after it is another paragraph.
  var isBlock: Bool {
    switch self {
    case .html, .body, .p, .div, .section, .article, .main, .header, .footer, .aside, .nav, .address, .hgroup,
      .search, .center, .dialog, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .listing, .xmp, .plaintext,
      .hr, .ul, .ol, .menu, .dir, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tfoot, .tr,
      .figure, .figcaption, .form, .fieldset, .legend, .details, .summary, .marquee, .frameset, .option,
      .optgroup:
      true
    default: false
    }
  }

  var isHeading: Bool { (HTMLTag.h1.rawValue...HTMLTag.h6.rawValue).contains(rawValue) }

  var isListItem: Bool { self == .li || self == .dt || self == .dd }

  /// Whether what is inside it is never part of a text to be read.
  var isNeverText: Bool {
    switch self {
    case .script, .style, .template, .noscript, .head, .title, .svg, .math, .iframe, .object, .embed, .applet,
      .video, .audio, .canvas, .button, .select, .textarea, .datalist, .input, .progress, .meter, .noembed,
      .noframes, .map, .rp, .rt, .dialog:
      true
    default: false
    }
  }
}
