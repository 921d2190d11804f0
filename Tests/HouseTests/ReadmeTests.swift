import Foundation
import Testing

@Suite struct ReadmeTests {
  let blocks: [String]

  init() throws {
    blocks = try Repository.text("README.md").matches(of: /(?s)```sh\n(.*?)\n```/).map { String($0.output.1) }
  }

  @Test func twoCommandsAreAllItTakes() throws {
    try #require(blocks.count == 2)
    #expect(blocks.allSatisfy { !$0.contains("\n") })
    #expect(blocks[0].hasSuffix("&& swift run -c release diptych Articles"))
    #expect(blocks[1].hasSuffix("&& swift test"))
  }

  @Test func bothCommandsPrepareTheSameMachine() throws {
    try #require(blocks.count == 2)
    let preparations = blocks.map { $0[..<($0.range(of: "&& swift ")?.lowerBound ?? $0.startIndex)] }
    #expect(preparations[0] == preparations[1])
  }

  @Test func theManifestsPackagesAreInstalled() throws {
    let manifest = try Repository.text("Package.swift")
    for provider in manifest.matches(of: /\.apt\(\["([^"]+)"\]\)/) {
      #expect(blocks.allSatisfy { $0.contains(" \(provider.output.1) ") })
    }
  }

  @Test func theChecksTakeTheirTestCommandFromThisPage() throws {
    let script = try Repository.text(".ci/run")
    let code = script.lines.filter { !$0.drop { $0 == " " }.hasPrefix("#") }.joined(separator: "\n")
    #expect(code.contains("README.md)") || code.contains("' README.md"))
    #expect(!code.contains("apt-get"))
    #expect(code.firstMatch(of: /(?m)^\s*swift test/) == nil)
    #expect(
      FileManager.default.isExecutableFile(atPath: Repository.root.appendingPathComponent(".ci/run").path))
  }
}
