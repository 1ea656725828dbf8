import Testing

@testable import Cryptography

struct PEMTests {
    private let body = [UInt8](0..<100)
    private var text: String { PEM(label: "THING", body: body).text }

    private func read(_ text: String, _ surroundings: PEM.Surroundings = .none) throws(CryptoError) -> [PEM] {
        try PEM.objects(in: Array(text.utf8), surroundings: surroundings, limit: 3)
    }

    @Test func `lines have 64 characters and the object is read back`() throws {
        #expect(text.split(separator: "\n").map(\.count).max() == 64)
        #expect(try read(text) == [PEM(label: "THING", body: body)])
        #expect(try read(text.replacing("\n", with: "\r\n")).count == 1)
        #expect(try read(text + text).count == 2)
        #expect(try read("\n" + text + "\n\n").count == 1)
    }

    @Test func `text between objects is taken where it is usual only`() throws {
        #expect(try read("subject: x\n" + text + "issuer: y\n" + text, .text).count == 2)
        #expect(throws: CryptoError.self) { try read("subject: x\n" + text) }
        #expect(throws: CryptoError.self) { try read(text + "x") }
    }

    @Test(arguments: [
        "-----BEGIN A-----\n", "-----BEGIN A-----\nAAAA\n", "-----END A-----\n", "-----BEGIN A-----\n-----END A-----\n",
        "-----BEGIN A-----\nAAAA\n-----END B-----\n", "-----BEGIN A-----\nAAAA\n-----BEGIN A-----\nAAAA\n-----END A-----\n",
        "-----BEGIN A-----\nAAA\n-----END A-----\n", "-----BEGIN A-----\nAAAA\n\nAAAA\n-----END A-----\n",
        "-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END A-----\n", "-----BEGIN A-----\nAA AA\n-----END A-----\n",
        "-----BEGIN A----\nAAAA\n-----END A-----\n", "-----BEGIN a-----\nAAAA\n-----END a-----\n",
        "-----BEGIN A-----\nAAAA\n----END A-----\n",
    ])
    func `a damaged object is refused`(text: String) {
        #expect(throws: CryptoError.self) { try read(text) }
        #expect(throws: CryptoError.self) { try read(text, .text) }
    }

    @Test func `more objects than asked for are refused`() {
        #expect(throws: CryptoError.self) { try read(text + text + text + text) }
    }
}
