import Cryptography
import Files
import LedgerStore

/// The requests that were written to files and wait for their replies.
struct PendingRequests {
    private let workplace: Workplace

    init(_ workplace: Workplace) { self.workplace = workplace }

    /// Remembers a request.
    func keep(_ request: TimeStampRequest) throws {
        let memory = try MachineMemory(workplace)
        defer { memory.close() }
        try memory.store.keep(request: request.bytes, imprint: request.imprint.digest, nonce: request.nonce ?? [])
    }

    /// The request with the imprint and the nonce of a reply: one that waits, or one in a file that was named.
    func request(for info: TimeStampInfo, _ file: RawPath?) throws -> TimeStampRequest? {
        if let file {
            return try TimeStampRequest(
                FileReader.contents(of: file, limit: TimeStampRequest.maximumByteCount, followsLink: true))
        }
        let memory = try MachineMemory(workplace)
        defer { memory.close() }
        return try memory.store.request(imprint: info.imprint.digest, nonce: info.nonce ?? []).map { try TimeStampRequest($0) }
    }

    /// Forgets a request whose reply is recorded. One that cannot be forgotten does no harm.
    func forget(_ request: TimeStampRequest) {
        guard let memory = try? MachineMemory(workplace) else { return }
        defer { memory.close() }
        try? memory.store.forgetRequest(imprint: request.imprint.digest, nonce: request.nonce ?? [])
    }
}
