import FoundationEssentials
internal import GRDB

/// Values of a row that may hold anything: a damaged file can give NULL where its schema says that there is none.
extension Row {
    func integer(_ index: Int) throws -> Int { try decode(Int.self, atIndex: index) }

    func text(_ index: Int) throws -> String { try decode(String.self, atIndex: index) }

    /// The bytes of a value, or none when it has no bytes.
    func bytes(_ index: Int) -> [UInt8] {
        (try? withUnsafeData(atIndex: index) { Array($0 ?? Data()) }) ?? []
    }
}
