internal import GRDB
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
    throw LibraryError(path: path, kind: kind(of: error))
  } catch {
    throw LibraryError(path: path, kind: .failed(reason: "\(error)"))
  }
}

private func kind(of error: DatabaseError) -> LibraryError.Kind {
  let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
  switch error.resultCode {
  case .SQLITE_NOTADB: return .notALibrary
  case .SQLITE_CORRUPT: return .damaged(reason: reason)
  case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
  case .SQLITE_FULL: return .diskFull
  case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR:
    return .unreachable(reason: reason)
  default: return .failed(reason: reason)
  }
}
