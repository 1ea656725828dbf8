public import Cryptography
public import Files

/// Adds outside time to the seal of a bundle that has been written.
///
/// The seal stands beside what it covers, so adding to it changes no file that is listed.
public enum BundleSeal {
    /// What a time-stamping authority is asked to stamp: the digest of the sealed list.
    public static func imprint(of path: RawPath) throws -> Digest {
        SHA256.hash(try archive(path).bytes(BundleNames.tagManifest))
    }

    /// Writes the bundle again, in place and whole or not at all, with a request and its reply in the folder `seal/`.
    ///
    /// - Throws: An ``EvidenceError`` when the file is not a bundle, or the reply is not a token over its sealed list.
    public static func add(request: [UInt8], reply: [UInt8], to path: RawPath, now: Int) throws {
        let archive = try archive(path)
        let list = try archive.bytes(BundleNames.tagManifest)
        let readRequest = try ResolvedCase.reading("the time-stamp request") { try TimeStampRequest(request) }
        let readReply = try ResolvedCase.reading("the time-stamp reply") { try TimeStampReply(reply) }
        guard readRequest.imprint == MessageImprint(SHA256.hash(list)) else {
            throw EvidenceError(.caseInvalid, "the time-stamp request is not for the seal of this bundle")
        }
        if let failure = readReply.verify(readRequest, trust: nil, now: now).failure {
            throw EvidenceError(.caseInvalid, "the time-stamp reply is not good: \(failure.reason)")
        }
        var files = try archive.paths.map { BundleFile($0, try archive.measure($0)) }
        let number = 1 + archive.paths.filter { $0.hasPrefix("seal/") && $0.hasSuffix(".tsr") }.count
        files += [
            try BundleFile(BundleNames.sealToken(number, "tsq"), bytes: request),
            try BundleFile(BundleNames.sealToken(number, "tsr"), bytes: reply),
        ]
        let file = FileSink(try StreamingAtomicFile(path, existing: .replace))
        try BundleArchive.write(files, in: archive.folder) { try file.write($0) }
        try file.commit()
    }

    private static func archive(_ path: RawPath) throws -> BundleArchiveReader {
        let file = try RandomAccessFile(path)
        return try BundleArchiveReader(RandomAccessBytes(byteCount: file.identity.size) { try file.bytes($0) })
    }
}
