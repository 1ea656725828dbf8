import Foundation
import Testing

/// The bytes of a bundle depend on the ledger and on what is put in, and on nothing else.
@Suite struct BundleReproducibilityTests {
    @Test func `a bundle is the same from two folders, time zones, languages and masks, and at another time`() throws {
        let story = try BundleStory()
        let made = try story.desk.run(
            """
            set -e
            colophon evidence dataset --include pictures --out one.zip
            mkdir -p elsewhere/deep; cp -r pictures elsewhere/renamed; touch -d 2001-01-01 elsewhere/renamed/*; chmod 600 elsewhere/renamed/*
            cd elsewhere/deep
            TZ=Pacific/Kiritimati LC_ALL=de_DE.UTF-8 LANG=tr_TR.UTF-8 colophon evidence dataset --include "$HOME/elsewhere/renamed" --out two.zip
            umask 077
            TZ=America/Los_Angeles LC_ALL=C LANGUAGE=ja colophon evidence dataset --include ../renamed/ --out "$HOME/three.zip"
            cp -r "$HOME/.local/share/colophon" ledger
            env -i HOME="$HOME" PATH="$PATH" COLOPHON_LEDGER=ledger/ledger.sqlite colophon evidence dataset --include ../../pictures --out four.zip
            cd; sha256sum one.zip elsewhere/deep/two.zip three.zip elsewhere/deep/four.zip | cut -c 1-64 | sort -u
            """)
        #expect(made.status == 0, "\(made.errors)")
        let digests = made.output.components(separatedBy: "\n").filter { $0.count == 64 && !$0.contains(" ") }
        #expect(digests.count == 1, "\(made.output)")
    }

    /// What the ledger holds about other things changes the root, and with it the proofs, but not what is said.
    @Test func `the same files and days in the archive have no time of their own`() throws {
        let story = try BundleStory()
        let listed = try story.desk.run(
            "colophon evidence dataset --out one.zip > /dev/null; unzip -Z -T one.zip | awk 'NR > 2 && NF > 7 { print $1, $2, $7 }' | sort -u"
        )
        let kinds = Set(listed.output.split(separator: "\n").dropLast().map { String($0) })
        #expect(kinds.count <= 2, "one mode, one version and one time: \(listed.output)")
    }
}
