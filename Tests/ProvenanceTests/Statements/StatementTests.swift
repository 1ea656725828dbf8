import Cryptography
import Testing
import Transparency

@testable import Provenance

@Suite struct RecordedStatementTests {
    static let context = SigningContext(
        ledger: LedgerID(random: RandomSource { [UInt8](repeating: 7, count: $0) }), claimedTime: 1_795_379_042, keyEpoch: 0,
        previous: TreeHead(size: 3, root: Merkle.emptyRoot))

    static let draft = StatementDraft(
        .work, ["handle": "harbour", "version": 2, "kind": "photograph", "of": "folder"], lineCount: 41,
        listRoot: Merkle.emptyRoot,
        corrects: EntryReference(index: 1, leaf: Merkle.emptyRoot))

    @Test func `what was drafted is what is read`() throws {
        let read = try RecordedStatement(payload: Self.draft.payload(in: Self.context))
        #expect(read.draft == Self.draft)
        #expect(read.ledger == Self.context.ledger && read.claimedTime == Self.context.claimedTime)
        #expect(read.keyEpoch == 0 && read.previous == Self.context.previous && read.handle == "harbour" && read.version == 2)
    }

    @Test func `each common member is needed, and in its one form`() throws {
        let json = try JSON(canonical: Self.draft.payload(in: Self.context))
        for member in ["ledger", "claimedTime", "keyEpoch", "previous", "lines"] {
            for replacement in [nil, JSON.null, .string("x"), .integer(-1)] {
                var statement = try #require(json.object)
                var predicate = try #require(statement["predicate"]?.object)
                predicate[member] = replacement
                statement["predicate"] = .object(predicate)
                if member == "claimedTime", replacement == .integer(-1) { continue }  // a clock before 1970 is still a clock
                #expect(throws: StatementError.self, "\(member)") {
                    try RecordedStatement(payload: JSON.object(statement).canonicalBytes)
                }
            }
        }
    }

    @Test func `an unknown kind is refused`() throws {
        var statement = try #require(JSON(canonical: Self.draft.payload(in: Self.context)).object)
        statement["predicateType"] = "urn:colophon:poem:v1"
        #expect(throws: StatementError.self) { try RecordedStatement(payload: JSON.object(statement).canonicalBytes) }
    }

    @Test func `no damaged byte is read as another statement`() throws {
        let payload = Self.draft.payload(in: Self.context)
        for index in payload.indices {
            var damaged = payload
            damaged[index] ^= 1
            if let read = try? RecordedStatement(payload: damaged) {
                // The damage hit a value; then the value must differ, and writing it again must give the damaged bytes.
                let context = SigningContext(
                    ledger: read.ledger, claimedTime: read.claimedTime, keyEpoch: read.keyEpoch, previous: read.previous)
                #expect(read.draft.payload(in: context) == damaged)
            }
        }
    }
}

@Suite struct GenesisTests {
    @Test func `a genesis names its keys and commits to the next`() throws {
        let ledger = LedgerID(random: .system)
        let secrets = try #require(EpochSecrets(seed: [UInt8](repeating: 1, count: 32), ledger: ledger, epoch: 0))
        let next = try #require(EpochSecrets(seed: [UInt8](repeating: 2, count: 32), ledger: ledger, epoch: 1))
        let genesis = Genesis(
            ledger: ledger, origin: ledger.defaultOrigin, keys: secrets.publicKeys, next: next.publicKeys.commitment)
        let context = SigningContext(
            ledger: ledger, claimedTime: 0, keyEpoch: 0, previous: TreeHead(size: 0, root: Merkle.emptyRoot))
        let payload = genesis.draft(lineCount: 0, listRoot: Merkle.emptyRoot).payload(in: context)
        #expect(try Genesis(RecordedStatement(payload: payload)) == genesis)
    }

    @Test func `no role shares a key with another, nor with another ledger`() throws {
        let seed = [UInt8](repeating: 9, count: 32)
        var keys: Set<[UInt8]> = []
        for ledger in [LedgerID(random: .system), LedgerID(random: .system)] {
            let secrets = try #require(EpochSecrets(seed: seed, ledger: ledger, epoch: 0)).publicKeys
            for key in [secrets.entry, secrets.log, secrets.seal, secrets.witness] { keys.insert(key.bytes) }
        }
        #expect(keys.count == 8)
    }

    @Test func `a seed of another length makes no keys`() {
        for count in [0, 31, 33] {
            #expect(EpochSecrets(seed: [UInt8](repeating: 0, count: count), ledger: LedgerID(random: .system), epoch: 0) == nil)
        }
    }
}

@Suite struct TreeHeadTests {
    @Test func `only the log's own key makes a head`() throws {
        let key = try #require(SigningKey(seed: [UInt8](repeating: 3, count: 32)))
        let other = try #require(SigningKey(seed: [UInt8](repeating: 4, count: 32)))
        let checkpoint = try Checkpoint(origin: "colophon.local/x", size: 5, root: SHA256.hash([1]))
        let note = try checkpoint.signed(by: [NoteSigner(name: "colophon.local/x", signingKey: key)]).bytes
        #expect(
            try TreeHead(note: note, logKey: key.publicKey, origin: "colophon.local/x")
                == TreeHead(size: 5, root: SHA256.hash([1])))
        #expect(throws: StatementError.self) { try TreeHead(note: note, logKey: other.publicKey, origin: "colophon.local/x") }
        #expect(throws: StatementError.self) { try TreeHead(note: note, logKey: key.publicKey, origin: "colophon.local/y") }
        #expect(throws: StatementError.self) { try TreeHead(note: [], logKey: key.publicKey, origin: "colophon.local/x") }
    }
}
