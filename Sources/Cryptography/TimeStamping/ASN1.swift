internal import COpenSSL

/// Copies values of OpenSSL's ASN.1 types, which somebody else owns, into Swift's.
enum ASN1 {
    /// Copies the content of a string, whatever its type.
    static func content(of string: UnsafePointer<ASN1_STRING>?) -> [UInt8] {
        guard let string = unsafe string, let start = unsafe ASN1_STRING_get0_data(string) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(string))))
    }

    /// Copies a positive integer, highest byte first, without leading zeros. Zero and negative numbers give no bytes.
    static func magnitude(of integer: UnsafePointer<ASN1_INTEGER>?) -> [UInt8] {
        guard let integer = unsafe integer, unsafe integer.pointee.type == V_ASN1_INTEGER else { return [] }
        return Array(unsafe content(of: integer).drop { $0 == 0 })
    }

    /// The name of an algorithm in lowercase, or its dotted object identifier if it has no name.
    static func name(of object: OpaquePointer?) -> String {
        let identifier = unsafe OBJ_obj2nid(object)
        if identifier != NID_undef, let name = unsafe OBJ_nid2sn(identifier) {
            return unsafe String(cString: name).lowercased()
        }
        return unsafe dottedName(of: object)
    }

    /// The dotted form of an object identifier.
    static func dottedName(of object: OpaquePointer?) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        let count = unsafe OBJ_obj2txt(&buffer, Int32(buffer.count), object, 1)
        guard count > 0, Int(count) < buffer.count else { return "unknown" }
        return String(decoding: buffer.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// A distinguished name on one line (RFC 4514), safe to show.
    static func text(of name: OpaquePointer?) -> String {
        guard let name = unsafe name, let buffer = unsafe BIO_new(BIO_s_mem()) else { return "" }
        defer { unsafe BIO_free(buffer) }
        guard unsafe X509_NAME_print_ex(buffer, name, 0, colophon_name_flags) >= 0 else { return "" }
        return unsafe PrintableText.make(content(of: buffer))
    }

    /// Copies what was written to a memory buffer.
    static func content(of buffer: OpaquePointer) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: unsafe Int(BIO_ctrl_pending(buffer)))
        let count = unsafe BIO_read(buffer, &bytes, Int32(bytes.count))
        return Array(bytes.prefix(Int(max(count, 0))))
    }

    /// An integer of any size in hexadecimal digits, with a sign if it is negative.
    static func hexadecimal(of integer: UnsafePointer<ASN1_INTEGER>?) -> String {
        let digits = Hex.encode(unsafe content(of: integer))
        let isNegative = unsafe integer.map { unsafe $0.pointee.type & V_ASN1_NEG != 0 } ?? false
        return (isNegative ? "-" : "") + (digits.isEmpty ? "00" : digits)
    }
}

extension MessageImprint {
    /// Copies an imprint that OpenSSL owns.
    init(copying imprint: OpaquePointer?) {
        let algorithm = unsafe TS_MSG_IMPRINT_get_algo(imprint)
        let digest = unsafe TS_MSG_IMPRINT_get_msg(imprint)
        unsafe self.init(algorithm: ASN1.name(of: algorithm?.pointee.algorithm), digest: ASN1.content(of: digest))
    }
}
