import Foundation
import Testing

/// A ledger with forty pictures, of which twelve went to a brand and all to a platform, and two uses of what was made from them.
///
/// Everything that does not concern the brand's use bears a mark that stands nowhere else in the world.
struct BundleStory {
    let desk: Desk
    /// What must not be in a bundle about the brand's use.
    let marks: [String]
    /// The files that did not go to the brand, and what was captured elsewhere.
    let otherFiles: [String]

    init() throws {
        desk = try Desk()
        let marks = (0..<24).map { "mark\($0)x" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased() }
        self.marks = marks
        let story = TranscriptFiles.project("Scripts/story").path
        let platform = try String(contentsOfFile: "\(story)/contributor-agreement.yaml", encoding: .utf8)
        let text = try String(contentsOfFile: "\(story)/contributor-agreement.md", encoding: .utf8)
        // Another work, another agreement with another party, another delivery, another use, notes, captures, other files of the work.
        try desk.write(text + "\n\(marks[0])\n", to: "\(marks[1]).md")
        try desk.write(
            platform.replacingOccurrences(of: "lumenfold-2026", with: marks[2])
                .replacingOccurrences(of: "handle: lumenfold,", with: "handle: \(marks[3]),")
                .replacingOccurrences(of: "Lumenfold Images Ltd", with: marks[4])
                .replacingOccurrences(of: "title: \"Lumenfold Images: Contributor Agreement\"", with: "title: \"\(marks[5])\""),
            to: "platform.yaml")
        try desk.write("Another work: \(marks[6])", to: "other/\(marks[7]).txt")
        try desk.write("What the platform says: \(marks[8])", to: "\(marks[9]).html")
        try desk.write("Delivered small: \(marks[10])", to: "\(marks[11]).jpg")
        otherFiles = [
            "'\(marks[1]).md'", "platform.yaml", "other/*", "'\(marks[9]).html'", "'\(marks[11]).jpg'", "pictures/night-*",
        ]
        let run = try desk.run(
            """
            set -e
            cp '\(story)'/brand-agreement.* '\(story)'/dataset-offer.txt .
            mkdir pictures
            for i in $(seq 12); do echo "harbour $i $RANDOM$RANDOM" > pictures/harbour-$i.png; done
            for i in $(seq 28); do echo "night $i $RANDOM$RANDOM \(marks[12])" > "pictures/night-\(marks[13])-$i.png"; done
            colophon init --creator 'Ines Marlow' --no-passphrase
            colophon register pictures --title 'Northern Coast' --creator 'Ines Marlow:pht' --creator 'Jon Bell:edt'
            colophon register other --id '\(marks[14])' --title '\(marks[15])' --creator '\(marks[16])' --kind '\(marks[17])'
            colophon agreement add '\(marks[1]).md' --terms platform.yaml
            colophon agreement add brand-agreement.md --terms brand-agreement.yaml
            colophon link pictures '\(marks[14])' --under '\(marks[2])' --as '\(marks[18])' --note '\(marks[19])' \\
                --delivered '\(marks[11]).jpg'
            colophon link 'northern-coast:harbour-*' --under halden-2026 --to halden
            colophon link 'northern-coast:harbour-*' '\(marks[14])' --under halden-2026 --to halden --delivered '\(marks[11]).jpg'
            colophon link '\(marks[14])' --under halden-2026 --to halden --id '\(marks[20])' --note '\(marks[21])' --as '\(marks[18])'
            colophon use record --by '\(marks[3])' --action train-generative --object derived --on 2026-11-01 --works '\(marks[14])' \\
                --evidence '\(marks[9]).html' --note '\(marks[22])' --id '\(marks[23])'
            colophon use record --by halden --action license-out --object derived --purpose commercialise-data \\
                --recipient partners --form aggregated --on 2026-11-16 --works 'northern-coast:harbour-*' \\
                --evidence dataset-offer.txt --id dataset
            colophon use record --by halden --action analyse --object derived --purpose measure-performance --recipient self \\
                --on 2026-11-16 --works 'northern-coast:harbour-*' --id analytics
            """.replacingOccurrences(of: "link pictures ", with: "link northern-coast "))
        try #require(run.status == 0, "\(run.errors)")
    }

    /// The SHA-256 of each of the other files, as 32 bytes.
    func otherDigests() throws -> [Data] {
        let run = try desk.run("sha256sum \(otherFiles.joined(separator: " ")) | cut -c 1-64")
        return run.output.split(separator: "\n").map { line in
            Data(stride(from: 0, to: 64, by: 2).compactMap { UInt8(line.dropFirst($0).prefix(2), radix: 16) })
        }
    }
}

/// A file that is searched for traces of something, in every form in which our formats could carry it.
struct Searched {
    private let bytes: Data
    /// The bytes of every run of Base64 in it: an envelope carries its statement that way.
    private let decoded: Data

    init(_ bytes: Data) throws {
        self.bytes = bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let runs = try NSRegularExpression(pattern: "[A-Za-z0-9+/]{16,}={0,2}").matches(
            in: text, range: NSRange(text.startIndex..., in: text))
        decoded = runs.reduce(into: Data()) { result, run in
            guard let range = Range(run.range, in: text) else { return }
            let digits = text[range]
            result.append(Data(base64Encoded: String(digits.prefix(digits.count / 4 * 4))) ?? Data())
            result.append(0)
        }
    }

    func holds(_ text: String) -> Bool { holds(Data(text.utf8)) }

    /// Whether the bytes stand in it as they are, in hexadecimal digits or in Base64.
    func holds(_ needle: Data) -> Bool {
        let hex = needle.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let forms = [needle, Data(hex.utf8), Data(hex.uppercased().utf8)] + Self.base64(needle)
        return forms.contains { bytes.range(of: $0) != nil || decoded.range(of: $0) != nil }
    }

    /// The digits that Base64 has for the bytes, wherever in a longer text they begin.
    private static func base64(_ needle: Data) -> [Data] {
        (0..<3).map { offset in
            let digits = (Data(repeating: 0, count: offset) + needle).base64EncodedString().filter { $0 != "=" }
            // The first digits also depend on what stands before, the last ones on what comes behind.
            return Data(digits.dropFirst(offset == 0 ? 0 : offset + 1).dropLast(3).utf8)
        }
    }
}
