// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing the program does not build the benchmark.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "diptych", path: "../..")],
  targets: [
    .executableTarget(
      name: "Speed",
      dependencies: [
        .product(name: "Comparing", package: "diptych"), .product(name: "Library", package: "diptych"),
        .product(name: "News", package: "diptych"), .product(name: "Newsroom", package: "diptych"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"), .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
