import Testing

@testable import Cryptography

/// The code of the error that something throws, or nil if it throws none, or another.
func errorCode(_ body: () throws -> Void) -> CryptoError.Code? {
    do {
        try body()
        return nil
    } catch {
        return (error as? CryptoError)?.code
    }
}

/// The bytes of a hexadecimal constant.
func hex(_ text: String) throws -> [UInt8] { try #require(Hex.decode(text)) }
