public import News
internal import Yams

/// `config.yaml`: one line a setting, `keep-read: 90 days`.
///
/// A line that cannot be taken is a fault of its own and leaves the others as they are. See docs/Settings.md.
public enum SettingsFile {
  /// The settings in `bytes`, the contents of the file at `path`, and what of it cannot be taken.
  public static func parse(_ bytes: [UInt8], path: String) -> (settings: Settings, faults: [SettingsFault]) {
    var reading = Reading(path: path)
    do {
      guard bytes.count <= limit else { throw Refusal(.tooLarge(limit: limit)) }
      guard let text = String(validating: bytes, as: UTF8.self) else { throw Refusal(.encoding(name: nil)) }
      try reading.takeAll(text)
    } catch let refusal as Refusal {
      reading.fault(refusal.line, .unreadable(refusal.kind))
    } catch {
      reading.fault(nil, .yaml(problem: "not readable"))
    }
    return (reading.settings, reading.faults)
  }

  /// The settings of the file at `path`; the usual ones where it cannot be read.
  public static func read(_ path: String) -> (settings: Settings, faults: [SettingsFault]) {
    do {
      return parse(try FileBytes.read(path), path: path)
    } catch {
      return (Settings(), [SettingsFault(path: path, line: nil, kind: .unreadable(error.kind))])
    }
  }

  /// Bytes; a longer file is none that a person wrote.
  private static let limit = 1 << 16

  private struct Reading {
    let path: String
    var settings = Settings()
    var faults: [SettingsFault] = []
    private var parts: Set<String> = []

    init(path: String) { self.path = path }

    mutating func fault(_ line: Int?, _ kind: SettingsFault.Kind) {
      faults.append(SettingsFault(path: path, line: line, kind: kind))
    }

    mutating func takeAll(_ text: String) throws {
      do {
        try take(text)
      } catch is YamlError {
        for part in SettingsPart.all(in: text) { try take(part) }
      }
    }

    /// Of a file that is no YAML as a whole, the parts that are; of those that name a setting twice the first.
    private mutating func take(_ part: SettingsPart) throws {
      if Setting.named(part.name) != nil, !parts.insert(part.name).inserted {
        return fault(part.line, .yaml(problem: "given twice: \(part.name)"))
      }
      do {
        try take(part.text, from: part.line - 1)
      } catch let error as YamlError {
        guard let setting = Setting.named(part.name) else {
          return fault(part.line - 1 + (error.line ?? 1), .yaml(problem: error.problem))
        }
        var other = settings
        let example = setting.take(part.value, &other) ? part.quotedValue : setting.example
        let shown = ControlFreeText.line(part.value)
        fault(part.line, .value(name: part.name, value: shown, example: example))
      }
    }

    /// Takes YAML that stands behind so many other lines.
    private mutating func take(_ text: String, from lines: Int = 0) throws {
      func line(_ node: Node) -> Int? { node.mark.map { $0.line + lines } }
      guard let node = try Yams.compose(yaml: text), node.scalar?.string != "" else { return }
      guard let mapping = node.mapping else {
        return fault(line(node), .yaml(problem: "not of the form setting: value"))
      }
      for (key, value) in mapping {
        let name = ControlFreeText.line(key.scalar?.string ?? "")
        guard let setting = Setting.named(name) else {
          fault(line(key), .unknown(name: name, nearest: Setting.nearest(to: name)))
          continue
        }
        let word = value.scalar?.string ?? ""
        if !setting.take(word, &settings) {
          let shown = ControlFreeText.line(word)
          fault(line(value), .value(name: name, value: shown, example: setting.example))
        }
      }
    }
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(let context, _, let mark, _): context?.mark.line ?? mark.line
    case .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  fileprivate var problem: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _),
      .reader(let problem, _, _, _):
      problem
    case .duplicatedKeysInMapping(let keys, _):
      "given twice: \(keys.map(ControlFreeText.line).joined(separator: ", "))"
    default: "not readable"
    }
  }
}
