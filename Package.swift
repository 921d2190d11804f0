// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "diptych",
  products: [
    .executable(name: "diptych", targets: ["diptych"]),
    // For Tests/Benchmarks and Tests/Fuzzing, packages of their own.
    .library(name: "Comparing", targets: ["Comparing"]),
    .library(name: "Library", targets: ["Library"]),
    .library(name: "News", targets: ["News"]),
    .library(name: "Newsroom", targets: ["Newsroom"]),
    .library(name: "Reporting", targets: ["Reporting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Level 0: values, and the system libraries as C modules.
    .target(name: "News"),
    .target(name: "Canvas"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    // Level 1: rooms that know values only.
    .target(name: "Comparing", dependencies: ["News", "CStemmer"]),
    .target(name: "Reporting", dependencies: ["Comparing", "News"]),
    .target(name: "Feeds", dependencies: ["CCurl", "News", "Yams"]),
    .target(name: "Library", dependencies: ["News", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"]),

    // Level 2: what a reader can do, and what a reader sees.
    .target(name: "Newsroom", dependencies: ["Comparing", "Feeds", "Library", "News"]),
    .target(name: "Screens", dependencies: ["Canvas", "Comparing", "News"]),

    // Level 3: the program.
    .executableTarget(
      name: "diptych",
      dependencies: [
        "Newsroom", "Screens", "Terminal", "Canvas", "Reporting", "Comparing", "News",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .target(name: "TestSupport", dependencies: ["Canvas", "Comparing", "News"], path: "Tests/TestSupport"),
    .testTarget(name: "NewsTests", dependencies: ["News", "TestSupport"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestSupport"]),
    .testTarget(
      name: "ComparingTests", dependencies: ["Comparing", "News", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting", "Comparing", "News", "TestSupport"]),
    .testTarget(
      name: "FeedsTests", dependencies: ["Feeds", "News", "TestSupport"], exclude: ["HTML/Fixtures"]),
    .testTarget(
      name: "LibraryTests",
      dependencies: ["Library", "News", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .testTarget(
      name: "NewsroomTests", dependencies: ["Newsroom", "Comparing", "Feeds", "News", "TestSupport"]),
    .testTarget(
      name: "ScreensTests", dependencies: ["Screens", "Canvas", "Comparing", "News", "TestSupport"],
      exclude: ["Comparison/Fixtures", "Summary/Fixtures"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CNcurses", "TestSupport"]),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
    .testTarget(
      name: "DiptychTests",
      dependencies: [
        "diptych", "Newsroom", "Screens", "Terminal", "Canvas", "Comparing", "News", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
  ]
}
