internal import Cryptography
internal import Transparency

/// `data/ro-crate-metadata.json`: what the files are, for programs that know research objects (RO-Crate 1.2).
struct CrateMetadata {
    let evidence: ResolvedCase
    let files: [BundleFile]
    let id: Digest

    private static let name = "ro-crate-metadata.json"
    private static let rights = "#rights"

    func file() throws -> BundleFile {
        let graph = [descriptor, root, rights] + entities
        let crate: JSON = [
            "@context": "https://w3id.org/ro/crate/1.2/context",
            "@graph": .array(
                graph.sorted { ($0["@id"]?.string ?? "").utf8.lexicographicallyPrecedes(($1["@id"]?.string ?? "").utf8) }),
        ]
        return try BundleFile(BundleNames.payload + Self.name, text: crate.prettyText())
    }

    private var descriptor: JSON {
        [
            "@id": .string(Self.name), "@type": "CreativeWork", "about": ["@id": "./"],
            "conformsTo": ["@id": "https://w3id.org/ro/crate/1.2"],
        ]
    }

    private var root: JSON {
        [
            "@id": "./", "@type": "Dataset", "name": .string("Evidence bundle \(evidence.slug)"),
            "description":
                "Entries of a provenance ledger about one use of creative works, with the words they were shared under and proofs that they are on record.",
            "datePublished": .string(UTCTime.timestamp(evidence.asOf)), "identifier": .string("urn:sha256:\(id.hex)"),
            "license": ["@id": .string(Self.rights)], "hasPart": .array(paths.map { ["@id": .string($0)] }),
        ]
    }

    private var rights: JSON {
        [
            "@id": .string(Self.rights), "@type": "CreativeWork", "name": "No licence",
            "description": "The files are shown as evidence. All rights in them stay with their holders.",
        ]
    }

    private var paths: [String] { files.inArchiveOrder().map { String($0.path.dropFirst(BundleNames.payload.count)) } }

    private var entities: [JSON] {
        files.map { file in
            let path = String(file.path.dropFirst(BundleNames.payload.count))
            return [
                "@id": .string(path), "@type": "File", "name": .string(path), "contentSize": .string("\(file.content.byteCount)"),
                "description": .string(FileDescription.ofFile(path)), "encodingFormat": .string(MediaType.ofFile(path)),
            ]
        }
    }
}
