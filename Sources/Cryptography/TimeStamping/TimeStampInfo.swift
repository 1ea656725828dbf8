internal import COpenSSL

/// What a time-stamp token says: this imprint existed at this time (RFC 3161, section 2.4.2, TSTInfo).
public struct TimeStampInfo: Sendable, Hashable {
    /// What was stamped.
    public let imprint: MessageImprint
    /// When, by the authority's clock: whole seconds since 1970, UTC.
    public let genTime: Int
    /// The fraction of the second, 0 to 999,999,999.
    public let genTimeNanoseconds: Int
    /// How far the authority's clock may be off, either way, in microseconds. Nil when the authority does not say.
    public let accuracyMicroseconds: Int?
    /// The serial number in lowercase hexadecimal digits, with a sign if it is negative, as one known authority makes them.
    public let serialNumber: String
    /// The authority's policy, as a dotted object identifier.
    public let policy: String
    /// The number from the request, highest byte first, without leading zeros.
    public let nonce: [UInt8]?
    /// The name the authority gives itself, safe to show. The certificate's subject is the one to rely on.
    public let authorityName: String?
    /// Whether tokens of this authority can be put in order by their times alone.
    public let isOrdered: Bool
    /// Whether it carries an extension that has to be understood, and is not.
    let hasCriticalExtension: Bool

    /// The second by which the imprint existed for certain, if the authority is right: its time and its accuracy, rounded up.
    public var latestTime: Int {
        let microseconds = accuracyMicroseconds ?? 0
        let nanoseconds = genTimeNanoseconds + microseconds % 1_000_000 * 1_000
        return genTime + microseconds / 1_000_000 + (nanoseconds + 999_999_999) / 1_000_000_000
    }

    /// The largest accuracy that is believed to be meant: a year.
    private static let maximumAccuracySeconds = 366 * 86_400

    /// Copies what OpenSSL owns.
    init(copying info: OpaquePointer) throws(CryptoError) {
        guard unsafe TS_TST_INFO_get_version(info) == 1 else {
            throw CryptoError(.unsupported, "the time-stamp token has another version than 1")
        }
        guard let time = unsafe GeneralizedTime(ASN1.content(of: TS_TST_INFO_get_time(info))) else {
            throw CryptoError(.malformed, "the time of the time-stamp token is not one of RFC 3161")
        }
        self.genTime = time.seconds
        self.genTimeNanoseconds = time.nanoseconds
        self.accuracyMicroseconds = try unsafe TS_TST_INFO_get_accuracy(info).map { accuracy throws(CryptoError) in
            try unsafe Self.microseconds(accuracy)
        }
        self.imprint = unsafe MessageImprint(copying: TS_TST_INFO_get_msg_imprint(info))
        self.serialNumber = unsafe ASN1.hexadecimal(of: TS_TST_INFO_get_serial(info))
        self.policy = unsafe ASN1.dottedName(of: TS_TST_INFO_get_policy_id(info))
        self.nonce = unsafe TS_TST_INFO_get_nonce(info).map { unsafe ASN1.magnitude(of: $0) }
        self.authorityName = unsafe TS_TST_INFO_get_tsa(info).map { unsafe Self.text(of: $0) }
        self.isOrdered = unsafe TS_TST_INFO_get_ordering(info) != 0
        self.hasCriticalExtension = unsafe TS_TST_INFO_get_ext_by_critical(info, 1, -1) >= 0
    }

    private static func microseconds(_ accuracy: OpaquePointer) throws(CryptoError) -> Int {
        let seconds = unsafe TS_ACCURACY_get_seconds(accuracy).map { unsafe ASN1_INTEGER_get($0) } ?? 0
        let milliseconds = unsafe TS_ACCURACY_get_millis(accuracy).map { unsafe ASN1_INTEGER_get($0) } ?? 0
        let microseconds = unsafe TS_ACCURACY_get_micros(accuracy).map { unsafe ASN1_INTEGER_get($0) } ?? 0
        guard (0...maximumAccuracySeconds).contains(seconds), (0...999).contains(milliseconds), (0...999).contains(microseconds)
        else {
            throw CryptoError(.malformed, "the accuracy of the time-stamp token is out of range")
        }
        return (seconds * 1_000 + milliseconds) * 1_000 + microseconds
    }

    private static func text(of name: UnsafeMutablePointer<GENERAL_NAME>) -> String {
        var kind: Int32 = 0
        let value = unsafe GENERAL_NAME_get0_value(name, &kind)
        if kind == GEN_DIRNAME { return unsafe ASN1.text(of: value.map { OpaquePointer($0) }) }
        guard let buffer = unsafe BIO_new(BIO_s_mem()) else { return "" }
        defer { unsafe BIO_free(buffer) }
        unsafe GENERAL_NAME_print(buffer, name)
        return unsafe PrintableText.make(ASN1.content(of: buffer))
    }
}
