internal import Cryptography
internal import Provenance

/// Makes the checks of one signature, one after the other, and stops where nothing behind it could mean anything.
struct PDFSignatureChecker {
    let dictionary: PDFSignatureDictionary
    let bytes: [UInt8]
    let roots: TrustStore?
    let now: Int
    /// Where the bytes of signatures that were added later end.
    let laterEnds: [Int]

    var checks = CheckReport()
    var signer: Certificate?
    var claimedTime: Int?
    var stampedTime: Int?
    /// The time of a token that leads to a trusted root.
    var provenTime: Int?
    var sha256: Digest?

    init(_ dictionary: PDFSignatureDictionary, bytes: [UInt8], roots: TrustStore?, now: Int, laterEnds: [Int]) {
        self.dictionary = dictionary
        self.bytes = bytes
        self.roots = roots
        self.now = now
        self.laterEnds = laterEnds
        claimedTime = dictionary.claimedTime
    }

    mutating func report(number: Int) -> PDFSignatureReport {
        check()
        return PDFSignatureReport(
            number: number, format: dictionary.format, isTimeStamp: dictionary.isTimeStamp, signer: signer,
            claimedTime: claimedTime, stampedTime: stampedTime, coveredByteCount: dictionary.end, fileByteCount: bytes.count,
            permission: dictionary.permission, sha256: sha256, report: checks)
    }

    private mutating func check() {
        if let key = dictionary.doubledKey {
            return add("dictionary", .failed, "the signature has two entries \(key), of which every reader may take another")
        }
        guard let ranges = dictionary.ranges else { return add("byte-range", .failed, dictionary.rangeProblem) }
        add("byte-range", .passed, "it leaves out exactly its own signature")
        guard let contents = dictionary.contents, !contents.isEmpty else {
            return add("contents", .failed, "the signature is not written in hexadecimal digits")
        }
        let content = Array(bytes[ranges.0]) + bytes[ranges.1]
        switch dictionary.format {
        case "ETSI.RFC3161": checkDocumentStamp(contents, content)
        case "adbe.pkcs7.detached", "ETSI.CAdES.detached": checkSignature(contents, content)
        case "adbe.pkcs7.sha1", "adbe.x509.rsa_sha1":
            add("format", .failed, "the format \(dictionary.format ?? "") rests on SHA-1 and is not accepted any more")
        case let format?: add("format", .undetermined, "the format \(VisibleText.escaped(format.prefix(64))) is not known here")
        case nil: add("format", .failed, "the signature does not say of which format it is")
        }
        checkCoverage()
    }

    private mutating func checkSignature(_ contents: [UInt8], _ content: [UInt8]) {
        let signature: CMSSignature
        do { signature = try CMSSignature(prefixOf: contents) } catch {
            return add("contents", .failed, error.reason)
        }
        sha256 = SHA256.hash(signature.bytes)
        signer = signature.signer
        claimedTime = signature.claimedTime ?? claimedTime
        guard contents.suffix(signature.trailingByteCount).allSatisfy({ $0 == 0 }) else {
            return add("contents", .failed, "something else than padding follows the signature in its string")
        }
        if dictionary.format == "ETSI.CAdES.detached", !signature.namesItsCertificate {
            return add("contents", .failed, "the signature does not name its certificate, which ETSI.CAdES.detached asks for")
        }
        add("contents", .passed, "it is one CMS signature of the file, with \(signature.digestAlgorithm.uppercased())")
        if let failure = signature.failure(for: content) {
            let isOpen = failure.code == .unsupported
            let code = failure.code == .digestMismatch ? "document" : "signature"
            return add(code, isOpen ? .undetermined : .failed, failure.reason)
        }
        add("document", .passed, "the signed bytes are as they were when it was signed")
        add("signature", .passed, "the holder of the certificate's key signed them")
        checkTimeStamp(of: signature)
        checkCertificate(of: signature)
    }

    private mutating func checkCoverage() {
        guard let end = dictionary.end else { return }
        let added = bytes.count - end
        guard added > 0 else { return add("coverage", .passed, "it covers the whole file") }
        if dictionary.hasUnreadPermission {
            add(
                "permission", .undetermined,
                "what the signer allows to be changed is written elsewhere in the file, and was not checked")
        }
        let later = laterEnds.max() ?? 0
        let by =
            later >= bytes.count
            ? "a later signature covers them"
            : later > end ? "later signatures cover all but the last \(bytes.count - later)" : "no signature covers them"
        let permission = dictionary.permission == 1 ? "; the signer allowed no change" : ""
        add(
            "coverage", .undetermined,
            "\(added) bytes were added after it: \(by), and what they change is not judged here\(permission)",
            hint: "the first \(end) bytes of the file are the document that was signed")
    }

    mutating func add(_ code: String, _ outcome: Check.Outcome, _ sentence: String, hint: String? = nil) {
        checks.add(Check(code, outcome, sentence, hint: hint))
    }
}
