import Cryptography
public import Files
import Intake
import Transparency

/// The time-stamping authorities that the owner chose: for each a file with its address, and its root certificate beside it.
///
/// Roots are never taken from a ledger or a bundle: whoever made these could name an authority of his own.
public struct AuthorityStore: Sendable {
    private let folder: RawPath

    /// The largest file with an address that is read.
    private static let byteCountLimit = 8192

    public init(_ workplace: Workplace) { folder = workplace.configuration.appending("tsa") }

    /// All authorities, in the order of their names.
    public func all() throws -> [Authority] {
        var names: [String] = []
        guard folder.exists else { return [] }
        var walk = try DirectoryWalk(folder)
        while let event = walk.next() {
            guard case .file(let file) = event, let name = file.path.lastComponent.text, name.hasSuffix(".json") else { continue }
            names.append(String(name.dropLast(".json".count)))
        }
        return try names.sorted().map { try authority(named: $0) }
    }

    /// One authority, or a refusal that lists those there are.
    public func authority(named name: String) throws -> Authority {
        guard Authority.isName(name), file(name, ".json").exists else {
            let names = try all().map(\.name)
            throw LedgerError(
                .unknownName, "there is no time-stamping authority named \(name)",
                hint: names.isEmpty ? "set one up with: colophon tsa add" : "there is: \(names.joined(separator: ", "))")
        }
        let record = try FileReader.contents(of: file(name, ".json"), limit: Self.byteCountLimit, followsLink: true)
        guard record.last == UInt8(ascii: "\n"), let members = try? JSON(canonical: Array(record.dropLast())).object,
            members.count == 1, let address = members["url"]?.string
        else {
            throw LedgerError(
                .badInput, "\(file(name, ".json").display) is not the record of a time-stamping authority",
                hint: "remove it with colophon tsa remove \(name), then add the authority again")
        }
        let intermediates = file(name, ".intermediates.pem")
        return Authority(
            name: name, address: address,
            trust: try TrustStore(
                roots: try Self.certificates(file(name, ".pem")),
                intermediates: intermediates.exists ? try Self.certificates(intermediates) : []))
    }

    /// Adds an authority.
    ///
    /// - Parameters:
    ///   - root: A file with its root certificate, in PEM or DER; it may hold the whole chain.
    ///   - intermediates: A file with certificates between the authority and its root.
    public func add(name: String, address: String, root: RawPath, intermediates: RawPath? = nil) throws -> Authority {
        guard Authority.isName(name) else {
            throw LedgerError(
                .badInput, "\(name) cannot name an authority", hint: "use lowercase letters, digits, '-' and '_', at most 64")
        }
        guard !file(name, ".json").exists else {
            throw LedgerError(
                .nameTaken, "there is an authority named \(name) already",
                hint: "choose another name, or remove it first: colophon tsa remove \(name)")
        }
        try TimeStampClient.check(address)
        let rootBytes = try Self.certificates(root)
        let otherBytes = try intermediates.map { try Self.certificates($0) }
        let trust = try TrustStore(roots: rootBytes, intermediates: otherBytes ?? [])
        try PrivateFolder.create(folder)
        try AtomicFile.write(rootBytes, to: file(name, ".pem"), existing: .replace)
        if let otherBytes {
            try AtomicFile.write(otherBytes, to: file(name, ".intermediates.pem"), existing: .replace)
        } else {
            try FileRemoval.remove(file(name, ".intermediates.pem"))
        }
        // The record comes last: without it nothing of the rest counts.
        let record = JSON.object(["url": .string(address)]).canonicalBytes + [UInt8(ascii: "\n")]
        try AtomicFile.write(record, to: file(name, ".json"))
        return Authority(name: name, address: address, trust: trust)
    }

    /// Forgets an authority. Time stamps that are there stay; without its root they are no longer checked.
    public func remove(name: String) throws {
        guard Authority.isName(name), file(name, ".json").exists else {
            _ = try authority(named: name)
            return
        }
        for suffix in [".json", ".pem", ".intermediates.pem"] { try FileRemoval.remove(file(name, suffix)) }
    }

    private func file(_ name: String, _ suffix: String) -> RawPath { folder.appending(name + suffix) }

    private static func certificates(_ path: RawPath) throws -> [UInt8] {
        try FileReader.contents(of: path, limit: TrustStore.maximumByteCount, followsLink: true)
    }
}
