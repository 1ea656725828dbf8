internal import Cryptography
internal import Provenance
internal import Transparency

/// What a bundle does not show. It stands in the report and in a file of its own.
struct Limits {
    let evidence: ResolvedCase
    let checks: CheckReport

    var statements: [String] {
        [
            "Two files with the same digest are the same, bit for bit. Two files with different digests differ somewhere, and one changed letter in a hidden field is enough: a different digest does not mean a different picture, sound or text.",
            "A time-stamp shows that something existed no later than its time. It does not show when it was made, who made it, or that nobody else had it before.",
            "A signature shows that somebody used a key. It points to a person only as far as it is known, from elsewhere, who held that key.",
            "An entry is what the keeper of the ledger wrote. Before the first outside time-stamp over it, the keeper could have written it anew; after it, not without that showing. \(firstStamps)",
            "Being in the ledger is no registration of any right and creates none. Not being in it means nothing.",
            "A capture shows what reached the program or person that made it. It does not show that others were shown the same, nor that nothing was changed between the source and the capture. How each capture was made is known only as far as the record of the use says.",
            "That the output of a model resembles a work does not by itself show that this copy was used to train it. That a dataset lists an address does not by itself show that the file was fetched or used.",
            "“Inside” and “outside” are readings of the quoted words by stated rules. What a contract means is a question of law for the competent court.",
            "A likeness of content is a score with a rate of error, and never identity. This bundle compares digests only, and makes no such score.",
            "Times that devices give, such as those in cameras, file systems and editing programs, can be set by whoever uses them. Where they appear, they are marked DECLARED.",
            "\(withheldCount) The checks speak only of what is inside.",
            "Not checked: \(notChecked). NOT CHECKED is not PASS.",
            "A program made this document from records. No lawyer has reviewed it, unless a name stands here: ______________________",
        ]
    }

    var text: String {
        var text = TextLayout()
        text.heading("What this bundle does not show", level: 1)
        for (offset, statement) in statements.enumerated() { text.item("\(offset + 1).", statement) }
        return text.text
    }

    private var firstStamps: String {
        let stamped = evidence.records.compactMap { record in
            evidence.earliestToken(for: record.index)?.reply.info.map { "\(record.label) \(UTCTime.day($0.latestTime))" }
        }
        let count = evidence.records.filter { evidence.earliestToken(for: $0.index) == nil }.count
        if stamped.isEmpty { return "None of the entries here has such a stamp yet." }
        let shown = stamped.prefix(20).joined(separator: ", ") + (stamped.count > 20 ? " and \(stamped.count - 20) more" : "")
        return "First such stamps: \(shown)." + (count > 0 ? " Without one: \(Phrase.count(count, "entry", "entries"))." : "")
    }

    private var withheldCount: String {
        let files = evidence.records.flatMap(\.contents).filter { $0.exhibit == nil }.count
        let lines = evidence.records.reduce(0) { $0 + $1.statement.lineCount - $1.lines.count }
        return
            "Withheld: \(Phrase.count(files, "file", "files")) and \(Phrase.count(lines, "line", "lines")) of the entries shown."
    }

    private var notChecked: String {
        let open = checks.checks.filter { $0.outcome == .undetermined }.map(\.sentence)
        return (["who holds the keys", "the certificates of time-stamping authorities, and whether any was revoked"] + open)
            .joined(separator: "; ")
    }
}
