import Foundation

/// A file that is made, and never one that is written over.
enum NewFile {
  /// Throws a `CommandFailure` that says why the file cannot be made.
  static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw CommandFailure.fileExists(path)
    } catch {
      throw CommandFailure.cannotWrite(path, reason: Self.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    let system = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return system.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
  }
}
