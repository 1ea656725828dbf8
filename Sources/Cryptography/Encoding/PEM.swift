/// One object in textual encoding (RFC 7468): a label and the bytes between its two boundaries.
struct PEM: Hashable {
    let label: String
    let body: [UInt8]

    /// The object in the strict form: lines of 64 characters, each ended by LF (RFC 7468, section 3).
    var text: String {
        var text = "-----BEGIN \(label)-----\n"
        let base64 = Base64.encodedBytes(body)
        for start in stride(from: 0, to: base64.count, by: 64) {
            text += String(decoding: base64[start..<min(start + 64, base64.count)], as: UTF8.self) + "\n"
        }
        return text + "-----END \(label)-----\n"
    }
}

extension PEM {
    /// What may stand around the objects of a file.
    enum Surroundings {
        /// Nothing but blank lines at the end.
        case none
        /// Text of any kind, as certificate lists carry it (RFC 7468, section 5.2).
        case text
    }

    /// Whether bytes look like a file with PEM objects, rather than DER.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
        bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            .contains { $0.starts(with: "-----BEGIN ".utf8) }
    }

    /// Reads all objects of a file, or refuses the file.
    ///
    /// Lines end in LF or CRLF and may have any length, since programs differ (RFC 7468, section 2). Headers inside an object (RFC 1421) are refused: they belong to the old format of encrypted keys.
    static func objects(in bytes: [UInt8], surroundings: Surroundings, limit: Int) throws(CryptoError) -> [PEM] {
        var objects: [PEM] = []
        var open: (label: String, base64: [UInt8])?
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            let number = index + 1
            if let label = boundary("BEGIN", line) {
                guard open == nil else { throw CryptoError(.malformed, "line \(number): a PEM object begins inside another") }
                guard objects.count < limit else {
                    throw CryptoError(.tooLarge, "line \(number): more than \(limit) PEM objects")
                }
                open = (label, [])
            } else if let label = boundary("END", line) {
                guard let object = open, object.label == label else {
                    throw CryptoError(.malformed, "line \(number): a PEM object ends that did not begin")
                }
                guard !object.base64.isEmpty, let body = Base64.decode(object.base64) else {
                    throw CryptoError(.malformed, "line \(number): the PEM object above is not in base64")
                }
                objects.append(PEM(label: label, body: body))
                open = nil
            } else if open != nil {
                guard !line.isEmpty else { throw CryptoError(.malformed, "line \(number): a blank line inside a PEM object") }
                open?.base64 += line
            } else if line.starts(with: "-----".utf8) {
                throw CryptoError(.malformed, "line \(number): a damaged PEM boundary")
            } else if surroundings == .none, !line.isEmpty {
                throw CryptoError(.trailingData, "line \(number): text outside the PEM object")
            }
        }
        guard open == nil else { throw CryptoError(.malformed, "the last PEM object does not end") }
        return objects
    }

    /// The label of a boundary line, made of capitals, digits and single spaces.
    private static func boundary(_ word: String, _ line: ArraySlice<UInt8>) -> String? {
        let (head, tail) = (Array("-----\(word) ".utf8), Array("-----".utf8))
        guard line.count > head.count + tail.count, line.starts(with: head), line.reversed().starts(with: tail) else {
            return nil
        }
        let label = line.dropFirst(head.count).dropLast(tail.count)
        let isPlain =
            label.count <= 64 && label.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x20 }
        return isPlain ? String(decoding: label, as: UTF8.self) : nil
    }
}
