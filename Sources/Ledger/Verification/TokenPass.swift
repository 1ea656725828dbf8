import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The checks of the time-stamp tokens: each is for its checkpoint, undamaged, anchored, and signed by an authority one trusts.
struct TokenPass {
    /// A token that nothing speaks against: the first entries existed by its time.
    struct Stamp {
        /// How many entries it covers.
        let size: Int
        /// Seconds since 1970, by the clock of the authority.
        let time: Int
        /// The digest of the reply, by which its anchor entry names it.
        let reply: String
    }

    private let tokens: [StoredToken]
    private let checks: [Check]
    /// The tokens that did not fail.
    let stamps: [Stamp]

    init(_ reader: LedgerReader, authorities: [TrustStore], now: Int) throws {
        tokens = try reader.tokens()
        var checks: [Check] = []
        var stamps: [Stamp] = []
        for (index, token) in tokens.enumerated() {
            if token.number != index {
                checks.append(Check("token", .failed, "the token numbered \(token.number) should have the number \(index)"))
            }
            let check = StoredTokenCheck(
                token, note: try reader.checkpoint(size: token.size)?.note, authorities: authorities, now: now)
            checks.append(check.check)
            if let time = check.time {
                stamps.append(Stamp(size: token.size, time: time, reply: SHA256.hash(token.reply).hex))
            }
        }
        self.checks = checks
        self.stamps = stamps
    }

    /// The checks, once the anchor entries are known.
    func checks(anchors: [LogPass.Anchor]) -> [Check] {
        checks + [Check.none("anchors", "each token is the one that its anchor entry names", anchorProblem(anchors))]
    }

    /// How many of the first entries the tokens cover together.
    var coveredCount: Int { stamps.map(\.size).max() ?? 0 }

    /// Tokens at the end may lack their anchors: they were received, and the program was stopped before the anchor was written.
    private func anchorProblem(_ anchors: [LogPass.Anchor]) -> Problem? {
        for (index, anchor) in anchors.enumerated() where index >= tokens.count || !anchor.isFor(tokens[index]) {
            return Problem("the token that entry \(anchor.entry) names is missing, or is another", entry: anchor.entry)
        }
        return nil
    }
}

extension LogPass.Anchor {
    /// Whether the entry names exactly this token.
    fileprivate func isFor(_ token: StoredToken) -> Bool {
        reply == SHA256.hash(token.reply).hex && request == SHA256.hash(token.request).hex && size == token.size
            && note == (try? TimeStampRequest(token.request)).map { Hex.encode($0.imprint.digest) }
            && genTime == (try? TimeStampReply(token.reply))?.info?.genTime
    }
}
