internal import COpenSSL

/// What OpenSSL had to say about the last failure, oldest reason first.
struct OpenSSLFailure: Error, CustomStringConvertible {
    let messages: [String]

    var description: String { messages.joined(separator: "; ") }

    /// Takes the calling thread's reasons, or nil when there are none. The queue is empty afterwards, so that no later failure inherits them.
    static func take() -> OpenSSLFailure? {
        var messages: [String] = []
        var buffer = [CChar](repeating: 0, count: 256)
        while true {
            let number = ERR_get_error()
            guard number != 0 else { break }
            unsafe ERR_error_string_n(number, &buffer, buffer.count)
            messages.append(String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
        }
        return messages.isEmpty ? nil : OpenSSLFailure(messages: messages)
    }
}

extension CryptoError {
    /// An error of the library itself, with its reasons taken from the queue.
    static func library(_ reason: String) -> CryptoError {
        CryptoError(.libraryFailure, reason, underlying: OpenSSLFailure.take())
    }
}
