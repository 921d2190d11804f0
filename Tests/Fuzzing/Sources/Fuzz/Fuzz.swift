import Foundation
import News
import Reporting

@testable import Comparing

/// What libFuzzer calls with the bytes it made up; a broken law ends the process, and libFuzzer keeps the bytes.
@_cdecl("LLVMFuzzerTestOneInput") func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let example = Example(UnsafeBufferPointer(start: bytes, count: count))
  let broken = example.brokenLaws
  guard broken.isEmpty else {
    FileHandle.standardError.write(Data("\(example.description)\nbroken: \(broken)\n".utf8))
    abort()
  }
  return 0
}

/// Two texts: what is before and behind the first byte 0xFF, which is no part of UTF-8. Without it there is one
/// text, compared with itself.
struct Example: CustomStringConvertible {
  let left: String
  let right: String
  let isOneText: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parts = bytes.split(separator: 0xFF, maxSplits: 1, omittingEmptySubsequences: false)
    left = parts.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    isOneText = parts.count < 2
    right = isOneText ? left : String(decoding: parts[1], as: UTF8.self)
  }

  var description: String { "left: \(left.debugDescription)\nright: \(right.debugDescription)" }

  var brokenLaws: [String] {
    let (there, back) = (TidyText.of(left), TidyText.of(right))
    var broken = TidyText.of(there) == there ? [] : ["tidy text is not tidy"]
    broken += Reading(of: left).brokenLaws + Reading(of: there).brokenLaws
    let comparison = Comparison(there, back)
    broken += comparison.brokenLaws
    if isOneText {
      if !comparison.facts.isEmpty { broken.append("a text tells what itself does not") }
      if !comparison.conflicts.isEmpty { broken.append("a text contradicts itself") }
    } else {
      broken += Self.mirrorLaws(comparison, Comparison(back, there))
    }
    let json = Data(ComparisonJSON.bytes(of: comparison))
    if (try? JSONSerialization.jsonObject(with: json)) == nil { broken.append("no JSON") }
    return broken
  }

  /// Which sentences there are does not depend on the side. Which of two equal ones is linked may.
  private static func mirrorLaws(_ there: Comparison, _ back: Comparison) -> [String] {
    Side.allCases.flatMap { side -> [String] in
      var broken: [String] = []
      if there.sentences[side].map(\.range) != back.sentences[side.other].map(\.range) {
        broken.append("the sentences of the \(side) change with the side")
      }
      if there.words[side] != back.words[side.other] {
        broken.append("the words of the \(side) change with the side")
      }
      return broken
    }
  }
}
