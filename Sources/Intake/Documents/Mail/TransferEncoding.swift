internal import FoundationEssentials

/// The encodings in which mail sends bytes through narrow places (RFC 2045, section 6).
enum TransferEncoding {
    /// The bytes of a body. An encoding that is not known leaves them as they are, as all but two do.
    static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
        switch encoding?.lowercased() {
        case "base64"?: [UInt8](Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters) ?? Data())
        case "quoted-printable"?: quotedPrintable(body)
        default: Array(body)
        }
    }

    /// An equals sign and two digits are a byte; an equals sign at the end of a line joins it to the next. Others stay.
    static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(body.count)
        var index = body.startIndex
        while index < body.endIndex {
            let byte = body[index]
            index += 1
            guard byte == UInt8(ascii: "=") else {
                result.append(byte)
                continue
            }
            if body[index...].starts(with: [13, 10]) {
                index += 2
            } else if body[index...].starts(with: [10]) {
                index += 1
            } else if index + 1 < body.endIndex, let high = digit(body[index]), let low = digit(body[index + 1]) {
                result.append(high << 4 | low)
                index += 2
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
