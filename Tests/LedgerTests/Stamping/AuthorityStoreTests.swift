import Cryptography
import Files
import Foundation
import Testing

@testable import Ledger

@Suite(.enabled(if: TestAuthority.isPossible, "needs openssl")) struct `Authorities are set up by their owner` {
    private let place: TestPlace
    private let authority: TestAuthority
    private let store: AuthorityStore

    init() throws {
        place = try TestPlace(hasLedger: false)
        authority = try TestAuthority()
        store = AuthorityStore(try place.workplace)
    }

    @Test func `what is added is found again, until it is removed`() throws {
        #expect(try store.all().isEmpty)
        let added = try store.add(name: "free", address: "https://tsa.example/tsr", root: authority.rootPath)
        _ = try store.add(
            name: "a-2_b", address: "http://tsa.example", root: authority.rootPath, intermediates: authority.rootPath)
        #expect(try store.all().map(\.name) == ["a-2_b", "free"])
        #expect(try store.authority(named: "free") == added)
        #expect(try store.authority(named: "a-2_b").trust.intermediates.count == 1)
        try store.remove(name: "a-2_b")
        #expect(try store.all().map(\.name) == ["free"])
        #expect(throws: LedgerError.self) { try store.remove(name: "a-2_b") }
    }

    @Test(arguments: ["", "A", "a b", "a.b", "../a", "a/b", "ä", String(repeating: "a", count: 65)])
    func `a name that cannot be a file's is refused`(name: String) throws {
        #expect(throws: LedgerError.self) {
            try store.add(name: name, address: "http://tsa.example/", root: authority.rootPath)
        }
        #expect(throws: LedgerError.self) { try store.authority(named: name) }
    }

    @Test(arguments: ["", "tsa.example", "ftp://tsa.example/", "http://", "http://a b/", "http://me:secret@tsa.example/", "-o/x"])
    func `an address that no request can be sent to is refused`(address: String) throws {
        #expect(throws: (any Error).self) { try store.add(name: "x", address: address, root: authority.rootPath) }
        #expect(try store.all().isEmpty)
    }

    @Test func `a name that is taken is refused`() throws {
        _ = try store.add(name: "free", address: "http://one.example/", root: authority.rootPath)
        let error = #expect(throws: LedgerError.self) {
            try store.add(name: "free", address: "http://two.example/", root: authority.rootPath)
        }
        #expect(error?.code == .nameTaken)
        #expect(try store.authority(named: "free").address == "http://one.example/")
    }

    @Test func `a root has to be a root`() throws {
        for text in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            #expect(throws: (any Error).self) {
                try store.add(name: "x", address: "http://tsa.example/", root: place.write(text, to: "root.pem"))
            }
        }
        #expect(try store.all().isEmpty)
    }

    @Test(arguments: [
        "", "{}", "{\"url\":\"http://a/\"}", "{\"url\": \"http://a/\"}\n", "{\"more\":1,\"url\":\"http://a/\"}\n",
        "{\"url\":1}\n",
        "{\"url\":\"http://a/\"}\n\n",
    ])
    func `a record of any other form is refused`(text: String) throws {
        _ = try store.add(name: "free", address: "http://one.example/", root: authority.rootPath)
        try place.write(text, to: "config/colophon/tsa/free.json")
        #expect(throws: LedgerError.self) { try store.all() }
    }
}
