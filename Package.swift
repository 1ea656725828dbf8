// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with: Swift 6 mode, the upcoming features, strict memory safety, and no warning left.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// The import rules of the project in one place: a module sees what its line names, and nothing else.
let package = Package(
    name: "colophon",
    products: [.executable(name: "colophon", targets: ["colophon"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "Cryptography", dependencies: ["COpenSSL"], swiftSettings: settings),
        .target(name: "Files", swiftSettings: settings),
        .target(name: "Transparency", dependencies: ["Cryptography"], swiftSettings: settings),
        .target(name: "Provenance", dependencies: ["Transparency", "Cryptography"], swiftSettings: settings),
        .target(name: "Clauses", swiftSettings: settings),
        .target(
            name: "LedgerSchema", path: "Schema", exclude: ["current.sql"],
            resources: [.embedInCode("v01-ledger.sql"), .embedInCode("state-v01.sql")], swiftSettings: settings),
        .target(
            name: "LedgerStore",
            dependencies: [
                "Provenance", "Transparency", "Cryptography", "LedgerSchema", .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: settings),
        .target(
            name: "Intake",
            dependencies: [
                "Provenance", "Transparency", "Cryptography", "Files", .product(name: "Yams", package: "Yams"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ], swiftSettings: settings),
        .target(
            name: "Evidence",
            dependencies: [
                "Provenance", "Transparency", "Cryptography", "Files", .product(name: "Mustache", package: "swift-mustache"),
            ], swiftSettings: settings),
        .target(
            name: "Ledger",
            dependencies: [
                "LedgerStore", "Intake", "Evidence", "Clauses", "Provenance", "Transparency", "Cryptography", "Files",
            ],
            swiftSettings: settings),
        .target(
            name: "ColophonCommands",
            dependencies: [
                "Ledger", "Provenance", "Transparency", "Cryptography", "Files",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        .executableTarget(name: "colophon", dependencies: ["ColophonCommands"], swiftSettings: settings),

        .testTarget(name: "CryptographyTests", dependencies: ["Cryptography"], swiftSettings: settings),
        .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: settings),
        .testTarget(name: "TransparencyTests", dependencies: ["Transparency", "Cryptography"], swiftSettings: settings),
        .testTarget(
            name: "ProvenanceTests", dependencies: ["Provenance", "Transparency", "Cryptography"], swiftSettings: settings),
        .testTarget(name: "ClausesTests", dependencies: ["Clauses"], swiftSettings: settings),
        .testTarget(
            name: "IntakeTests", dependencies: ["Intake", "Provenance", "Transparency", "Cryptography", "Files"],
            swiftSettings: settings),
        .testTarget(
            name: "LedgerStoreTests",
            dependencies: [
                "LedgerStore", "Provenance", "Transparency", "Cryptography", "LedgerSchema",
                .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: settings),
        .testTarget(
            name: "EvidenceTests", dependencies: ["Evidence", "Provenance", "Transparency", "Cryptography", "Files"],
            swiftSettings: settings),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                "colophon", "Ledger", "LedgerStore", "Evidence", "Intake", "Provenance", "Transparency", "Cryptography", "Files",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ColophonCommandsTests",
            dependencies: ["ColophonCommands", "colophon", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            exclude: ["Help", "Transcripts"], swiftSettings: settings),
    ]
)
