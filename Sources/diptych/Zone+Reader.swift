import Glibc
import News

extension Zone {
  /// That of whoever runs the program: what `TZ` names, or else what the system is set to.
  static let ofReader: Zone = {
    tzset()
    return Zone { instant in
      var time = time_t(instant)
      var parts = tm()
      return localtime_r(&time, &parts) == nil ? 0 : parts.tm_gmtoff
    }
  }()
}
