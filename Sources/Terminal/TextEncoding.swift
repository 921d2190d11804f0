import Glibc

/// Which bytes the terminal takes for text.
enum TextEncoding {
  /// Sets the C library's locale from the environment, since ncurses writes in its encoding.
  ///
  /// Where the environment says nothing of UTF-8 (`LANG=C`, a bare login), UTF-8 is tried all the same: terminals
  /// have shown it for decades, and news is full of it. False when the system has no UTF-8 locale at all.
  static func prepare() -> Bool {
    setlocale(LC_ALL, "")
    if isUnicode { return true }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      return isUnicode
    }
    return false
  }

  private static var isUnicode: Bool {
    String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }
}
