internal import COpenSSL

extension CMSSignature {
    /// The fewest bits of security a key may have: those of RSA with 2048 bits are 112, with 1024 bits 80.
    private static let minimumSecurityBits: Int32 = 100

    /// Checks that the holder of the key of ``signer`` signed this content.
    ///
    /// Each part is checked by itself, so that the first thing wrong has a name, and then everything once more by OpenSSL's own function,
    /// which has the last word.
    ///
    /// - Returns: What is wrong with the signature, or nil if it is good. Whose key it is, is another question: ``trust(in:at:)``.
    public func failure(for content: [UInt8]) -> CMSFailure? {
        defer { ERR_clear_error() }
        guard let message = try? OpenSSLMessage(prefixOf: bytes), let info = unsafe message.signer else {
            return CMSFailure(.inconsistent, "the message cannot be read a second time")
        }
        guard MessageImprint.isStrong(digestAlgorithm) else {
            return ["sha1", "md5", "md4", "md2", "rmd160", "ripemd160", "sha224"].contains(digestAlgorithm)
                ? CMSFailure(
                    .weakDigest, "a signature with \(digestAlgorithm) is not accepted: other documents can be made to fit it")
                : CMSFailure(.unsupported, "the hash function \(digestAlgorithm) is not known here")
        }
        guard let signer else { return CMSFailure(.signerMissing, "the certificate that signed is not in the message") }
        let certificates = message.certificates()
        guard let certificate = unsafe Self.certificate(of: info, among: certificates) else {
            return CMSFailure(.signerMissing, "the certificate that signed is not in the message")
        }
        let attributes = unsafe SignerAttributes(info)
        if let failure = attributeFailure(attributes, content, signer) { return failure }
        let key = unsafe X509_get0_pubkey(certificate)
        guard let key = unsafe key, unsafe EVP_PKEY_get_security_bits(key) >= Self.minimumSecurityBits else {
            return CMSFailure(.weakKey, "the signer's key is too short, or of a kind that is not known here")
        }
        unsafe CMS_SignerInfo_set1_signer_cert(info, certificate)
        if attributes.areSigned, unsafe CMS_SignerInfo_verify(info) != 1 { return unsafe Self.signatureFailure(info) }
        return unsafe isGood(message, content) ? nil : Self.signatureFailure(info)
    }

    /// What the signed attributes say, compared with what they should.
    private func attributeFailure(
        _ attributes: SignerAttributes, _ content: [UInt8], _ signer: Certificate
    ) -> CMSFailure? {
        guard attributes.areSigned else {
            // Signed attributes are a set, which starts with this byte. They can be cut off and given out as the content.
            return content.first == 0x31
                ? CMSFailure(.inconsistent, "what was signed may be attributes instead of the content") : nil
        }
        guard attributes.saysData, let digest = attributes.messageDigest else {
            return CMSFailure(.inconsistent, "the signed attributes do not say what was signed")
        }
        guard MessageImprint(algorithm: digestAlgorithm, of: content)?.digest == digest else {
            return CMSFailure(.digestMismatch, "the signed bytes are not those that were signed")
        }
        let references = [
            attributes.signingCertificateV2.map { SigningCertificateReference(v2: $0) },
            attributes.signingCertificate.map { SigningCertificateReference(v1: $0) },
        ]
        for case .some(let reference) in references where reference?.isTo(signer) != true {
            return CMSFailure(.otherCertificate, "the signer named another certificate than the one in the message")
        }
        return nil
    }

    private func isGood(_ message: borrowing OpenSSLMessage, _ content: [UInt8]) -> Bool {
        guard content.count <= Int(Int32.max) else { return false }
        return unsafe content.withUnsafeBytes { buffer in
            guard let input = unsafe BIO_new_mem_buf(buffer.baseAddress, Int32(buffer.count)) else { return false }
            defer { unsafe BIO_free(input) }
            let flags = UInt32(CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY | CMS_DETACHED)
            return unsafe CMS_verify(message.pointer, nil, nil, input, nil, flags) == 1
        }
    }

    /// OpenSSL cannot check every kind of signature in a message: what is out of its reach is not bad.
    private static func signatureFailure(_ signer: OpaquePointer) -> CMSFailure {
        var algorithm: UnsafeMutablePointer<X509_ALGOR>?
        unsafe CMS_SignerInfo_get0_algs(signer, nil, nil, nil, &algorithm)
        let name = unsafe ASN1.name(of: algorithm?.pointee.algorithm)
        let isKnown = ["rsa", "sha", "ecdsa", "dsa", "id-ecpublickey"].contains { name.hasPrefix($0) }
        return isKnown
            ? CMSFailure(.badSignature, "the signature does not fit what it signs and the certificate")
            : CMSFailure(.unsupported, "OpenSSL cannot check a signature of the kind \(name)")
    }
}
