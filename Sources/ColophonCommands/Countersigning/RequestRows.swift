import Cryptography
import Provenance
import Transparency

/// One line of an entry in words that people read.
///
/// Each line is read by itself, and one that cannot be read is shown member by member: whoever signs sees all of them.
enum RequestRows {
    static func rows(of line: ListLine) -> [[String]] {
        readable(line.list, .object(line.members)) ?? [[shown(line.list), raw(line.members)]]
    }

    private static func readable(_ list: String, _ line: JSON) -> [[String]]? {
        switch list {
        case "title": line["text"]?.string.map { [["title", shown($0)]] }
        case Party.list: (try? Party(line: line)).map(rows) ?? recipient(line)
        case AgreementDates.list: (try? AgreementDates(line: line)).map(rows)
        case Execution.list: (try? Execution(line: line)).map { [["bound by", $0.sentence]] }
        case Payment.list: (try? Payment(line: line)).map(rows)
        case Precedence.list:
            (try? Precedence(line: line)).map { precedence in
                let words = QuotedWords(clause: precedence.clause, quote: precedence.quote, range: precedence.range)
                return [["goes before", precedence.over.joined(separator: ", ") + quote(words)]]
            }
        case Deadline.list: (try? Deadline(line: line)).map { [["deadline", $0.days + quote($0.words)]] }
        case Duty.list: (try? Duty(line: line)).map { [["duty", $0.sentence + quote($0.words)]] }
        case RevisionLine.list: (try? RevisionLine(line: line)).map(rows)
        case Ending.list: (try? Ending(line: line)).map(rows)
        case SignatureLine.list: (try? SignatureLine(line: line)).map { [["signature", $0.sentence]] }
        case "document", "exhibit": DocumentLine(line).map { [[list, document($0)]] }
        case "delivery": delivery(line)
        case "target": WorkTarget(line).map { [["work", shown($0.summary)]] }
        case "file", "delivered": FileLine(line).map { [[list, file($0)]] }
        case "creator": Creator(line).map { [["creator", "\(shown($0.name)), \($0.role.name)"]] }
        default: nil
        }
    }

    /// The members of a line, without its list and salt.
    private static func raw(_ members: [String: JSON]) -> String {
        members.filter { !["list", "salt"].contains($0.key) }.sorted { $0.key < $1.key }
            .map { "\(shown($0.key)): \(shown($0.value.string ?? String(decoding: $0.value.canonicalBytes, as: UTF8.self)))" }
            .joined(separator: ", ")
    }

    private static func quote(_ words: QuotedWords) -> String {
        let clause = words.clause.map { "clause \(shown($0)), " } ?? ""
        return ": “\(shown(words.quote))” (\(clause)bytes \(words.range.lowerBound)–\(words.range.upperBound))"
    }

    // MARK: An agreement

    private static func rows(_ party: Party) -> [[String]] {
        var words = "\(shown(party.name)) (\(shown(party.handle)))"
        if let included = party.affiliatesIncluded { words += included ? ", with its group" : ", without its group" }
        if let from = party.from { words += ", from \(from)" }
        if let of = party.of { words += ", in the place of \(shown(of))" }
        return [[party.role.words, words + (party.words.map { quote($0) } ?? "")]]
    }

    private static func rows(_ dates: AgreementDates) -> [[String]] {
        [["in force", "from \(dates.from) " + (dates.until.map { "until \($0)" } ?? "on, no end stated")]]
            + (dates.governingLaw.map { [["law", shown($0)]] } ?? [])
    }

    private static func rows(_ payment: Payment) -> [[String]] {
        (payment.content.map { [["pays for works", shown($0)]] } ?? [])
            + (payment.derived.map { [["pays for data", shown($0)]] } ?? [])
    }

    private static func rows(_ revision: RevisionLine) -> [[String]] {
        var rows = [["change", revision.sentence]]
        for (name, values) in [("replaces", revision.replaces), ("leaves", revision.leaves)] where !values.isEmpty {
            rows.append([name, values.map { shown($0) }.joined(separator: ", ")])
        }
        return rows
    }

    private static func rows(_ ending: Ending) -> [[String]] {
        let how = ending.by.map { "superseded by \(shown($0))" } ?? ending.how.rawValue
        let reach = ending.reach == .newDeliveries ? ", for new deliveries" : ""
        return [["ends", "after \(ending.on), \(how)\(reach)" + (ending.words.map { quote($0) } ?? "")]]
            + (ending.reason.map { [["reason", shown($0)]] } ?? [])
    }

    private static func document(_ document: DocumentLine) -> String {
        let text = document.text.map { "; its text, taken by \(shown($0.extractor)), SHA-256 \($0.sha256.hex)" } ?? ""
        return "\(shown(document.name)), \(Amounts.bytes(document.byteCount)), SHA-256 \(document.sha256.hex)\(text)"
    }

    // MARK: A delivery

    private static func recipient(_ line: JSON) -> [[String]]? {
        guard let members = line.object, Set(members.keys) == ["list", "salt", "party"] else { return nil }
        return members["party"]?.string.map { [["went to", shown($0)]] }
    }

    private static func delivery(_ line: JSON) -> [[String]]? {
        guard let members = line.object, Set(members.keys).isSubset(of: ["list", "salt", "on", "as", "revision"]) else {
            return nil
        }
        let names = [("on", "on"), ("as", "in the form"), ("revision", "in the words of")]
        let rows = names.compactMap { key, name in members[key]?.string.map { [name, shown($0)] } }
        return rows.count == members.count - 2 ? rows : nil
    }

    private static func file(_ file: FileLine) -> String {
        let path = shown(String(decoding: file.path, as: UTF8.self))
        let others = file.otherDigests.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }.joined()
        return "\(path), \(Amounts.bytes(file.byteCount)), SHA-256 \(file.sha256.hex)\(others)"
    }
}

extension Execution {
    /// Who came to be bound, how and when, and how that is known.
    var sentence: String {
        "\(shown(by)), \(how.rawValue)" + (on.map { " on \($0)" } ?? "") + " (\(basis.rawValue))"
    }
}
