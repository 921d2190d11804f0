// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building and testing the program does not build it. `run` links it with libFuzzer.
let package = Package(
  name: "fuzzing",
  products: [.library(name: "Fuzz", type: .static, targets: ["Fuzz"])],
  dependencies: [.package(name: "diptych", path: "../..")],
  targets: [
    .target(
      name: "Fuzz",
      dependencies: [
        .product(name: "Comparing", package: "diptych"), .product(name: "News", package: "diptych"),
        .product(name: "Reporting", package: "diptych"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"), .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
