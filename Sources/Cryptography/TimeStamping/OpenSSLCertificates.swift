internal import COpenSSL

/// Owns a stack of certificates, which is freed exactly once, with a count on each certificate in it.
@safe struct OpenSSLCertificates: ~Copyable {
    let pointer: OpaquePointer

    /// Makes an empty stack.
    init() {
        guard let stack = unsafe colophon_certificates_new() else { preconditionFailure("out of memory") }
        unsafe self.pointer = stack
    }

    /// Adds certificates that were read before.
    func add(_ certificates: [Certificate]) {
        for certificate in certificates {
            guard let (parsed, _) = unsafe parsed(certificate.der, d2i_X509) else { continue }
            unsafe colophon_certificates_push(pointer, parsed)
        }
    }

    /// Adds the certificates of a stack that somebody else owns.
    func add(copying other: OpaquePointer?) {
        for index in unsafe 0..<max(colophon_certificates_count(other), 0) {
            guard let certificate = unsafe colophon_certificates_get(other, index), unsafe X509_up_ref(certificate) == 1 else {
                continue
            }
            unsafe colophon_certificates_push(pointer, certificate)
        }
    }

    /// Makes another stack of the same certificates.
    func copy() -> OpenSSLCertificates {
        let copy = OpenSSLCertificates()
        unsafe copy.add(copying: pointer)
        return copy
    }

    /// Gives the stack away to a function that will free it.
    consuming func release() -> OpaquePointer {
        let pointer = unsafe pointer
        discard self
        return unsafe pointer
    }

    /// Makes a store that trusts these certificates. The caller frees it.
    func makeStore() -> OpaquePointer {
        guard let store = unsafe X509_STORE_new() else { preconditionFailure("out of memory") }
        for index in unsafe 0..<max(colophon_certificates_count(pointer), 0) {
            unsafe X509_STORE_add_cert(store, colophon_certificates_get(pointer, index))
        }
        return unsafe store
    }

    deinit { unsafe colophon_certificates_free(pointer) }
}
