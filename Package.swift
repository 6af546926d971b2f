// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let deques: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: ["TestSupport"] + dependencies, swiftSettings: settings)
}

let package = Package(
    name: "intentd",
    products: [
        .executable(name: "intentd", targets: ["intentd"]),
        .executable(name: "intentd-sandbox", targets: ["Sandbox"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    ],
    targets: [
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(
            name: "CSimdJSON", cxxSettings: [.treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("simdjson")]),
        .target(
            name: "CPhoneNumber", cxxSettings: [.treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("phonenumber"), .linkedLibrary("protobuf")]),

        library("Postgres", ["CPostgres", deques]),
        library("HTTP", ["CCurl", deques]),
        library("JSON", ["CSimdJSON"]),
        library("Domain", ["CPhoneNumber"]),
        library("Providers", ["Domain", "HTTP", "JSON"]),
        library("CRM", ["Domain", "HTTP", "JSON"]),
        library("Store", ["Domain", "Postgres", "JSON", log]),
        library("Engine", ["Store", "Providers", "CRM", "Domain", "HTTP", log, metrics]),
        .executableTarget(
            name: "intentd",
            dependencies: [
                "Engine", "Store", "Providers", "CRM", "Domain", "Postgres", "HTTP", "JSON",
                arguments, configuration, log, metrics, lifecycle, hummingbird,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "Sandbox", dependencies: [hummingbird, arguments, log], swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Postgres"], path: "Tests/TestSupport", swiftSettings: settings),
        tests("PostgresTests", ["Postgres"]),
        tests("HTTPTests", ["HTTP"]),
        tests("JSONTests", ["JSON"]),
        tests("DomainTests", ["Domain"]),
        tests("ProvidersTests", ["Providers", "Domain", "HTTP", "JSON"]),
        tests("CRMTests", ["CRM", "Domain", "HTTP", "JSON"]),
        tests("StoreTests", ["Store", "Domain", "Postgres"]),
        tests("EngineTests", ["Engine", "Store", "Domain", "Postgres"]),
        tests("SandboxTests", ["Sandbox"]),
        tests("ArchitectureTests", []),
        tests("LineTests", ["HTTP", "JSON", "Postgres", "intentd", "Sandbox"]),
        tests("ProcessTests", ["Postgres", "intentd"]),
    ],
    cxxLanguageStandard: .cxx17
)
