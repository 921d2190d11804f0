internal import GRDB
internal import Glibc
internal import News

/// Runs `body` and tells its failure in the room's own words, with the path of the library.
func translating<Value>(_ path: String, _ body: () throws -> Value) throws(LibraryError) -> Value {
  do {
    return try body()
  } catch let error as LibraryError {
    throw error
  } catch let error as SystemError {
    throw LibraryError(path: path, kind: error.kind)
  } catch let error as DatabaseError {
    throw LibraryError(path: path, kind: kind(of: error, path))
  } catch {
    throw LibraryError(path: path, kind: .failed(reason: "\(error)"))
  }
}

/// What keeps a library from being written where SQLite says only that something failed.
private func obstacle(to path: String) -> LibraryError.Kind? {
  var disk = statvfs()
  if statvfs(path, &disk) == 0, disk.f_bavail == 0, disk.f_blocks > 0 { return .diskFull }
  let folder = LibraryFolder.parent(of: path)
  let isWritable = access(path, W_OK) == 0 && access(folder, W_OK) == 0
  return access(path, F_OK) == 0 && !isWritable ? .readOnly : nil
}

private func kind(of error: DatabaseError, _ path: String) -> LibraryError.Kind {
  let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
  switch error.resultCode {
  case .SQLITE_NOTADB: return .notALibrary
  case .SQLITE_CORRUPT: return .damaged(reason: reason)
  case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
  case .SQLITE_FULL: return .diskFull
  case .SQLITE_READONLY: return .readOnly
  case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR:
    return obstacle(to: path) ?? .unreachable(reason: reason)
  default: return .failed(reason: reason)
  }
}
