import Foundation
import Testing

/// Who holds what: the scenarios of value and portfolio, through the real program.
@Suite struct ExposureCommandTests {
    /// A ledger with two partners: broad words over ten works, and narrow ones over four.
    private func desk() throws -> Desk {
        let desk = try Desk()
        var broad = StoryContract.photographerBroad
        broad.more = #"pays: {content: "500 USD", derived: none}"#
        let narrow = StoryContract.brandNarrow
        for contract in [broad, narrow] {
            try desk.write(contract.text, to: "\(contract.handle).txt")
            try desk.write(
                contract.yaml().replacingOccurrences(of: "Platform Ltd", with: "=Platform <b>Ltd</b>"),
                to: "\(contract.handle).yaml")
        }
        let run = try desk.run(
            """
            set -e
            mkdir works; for i in $(seq 10); do echo "file $i" > works/piece-$i.txt; done
            colophon init --creator 'Ana Ruiz' --no-passphrase
            colophon register works --each
            for name in stock campaign; do colophon agreement add $name.txt --terms $name.yaml; done
            colophon link piece-1 piece-2 piece-3 piece-4 piece-5 piece-6 --under stock --on 2024-02-01
            colophon link piece-5 piece-6 piece-7 piece-8 piece-9 piece-10 --under stock --on 2025-03-01
            colophon link piece-1 piece-2 piece-3 piece-4 --under campaign --on 2025-01-10
            """)
        try #require(run.status == 0, "\(run.errors)")
        return desk
    }

    private func json(_ run: Desk.Run) throws -> [String: Any] {
        try #require(run.status == 0, "\(run.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    @Test func `a share of a dataset is said in one line, with the figures beside it`() throws {
        let desk = try desk()
        let one = try desk.run("colophon exposure --on 2026-06-01 --value 500000 --creators 10000 --fee 500")
        #expect(
            one.output.contains("50.00 each; your fee was 500.00 for the work itself; illustration from the figures you gave\n"))
        #expect(
            one.flat.contains("taken: a dataset priced at 500000.00, 10000 creators, 100 % of the price to them in equal shares"))
        let range = try desk.run("colophon exposure --on 2026-06-01 --value 50000..500000 --creators 50000")
        #expect(range.output.contains("1.00 to 10.00 each; illustration from the figures you gave\n"))
        for run in [one, range] {
            #expect(run.flat.contains("neither a valuation nor a claim, and is not added to income"))
            for word in ["damages", "breach", "infring", "you are owed", "lost income"] {
                #expect(!run.output.lowercased().contains(word))
            }
        }
    }

    @Test func `who holds what: works, rights, ends, resale, and what was paid for which layer`() throws {
        let desk = try desk()
        let exposure = try json(desk.run("colophon exposure --on 2026-06-01 --quotes --json"))
        let partners = try #require(exposure["partners"] as? [[String: Any]])
        #expect(partners.map { $0["partner"] as? String } == ["platform", "brand"])
        #expect(partners.map { $0["works"] as? Int } == [10, 4])
        let cells = try #require(partners[0]["cells"] as? [String: [String: Any]])
        #expect(cells["sell"]?["state"] as? String == "permitted" && cells["sell"]?["works"] as? Int == 10)
        #expect((cells["sell"]?["end"] as? [String: Any])?["kind"] as? String == "for-ever")
        #expect(partners.map { $0["resale"] as? String } == ["permitted", "silent"])
        let stock = try #require((partners[0]["agreements"] as? [[String: Any]])?.first)
        #expect(stock["pays"] as? [String: String] == ["content": "500 USD", "derived": "none"])
        #expect(stock["firstDelivery"] as? String == "2024-02-01" && stock["lastDelivery"] as? String == "2025-03-01")
        let campaign = try #require((partners[1]["agreements"] as? [[String: Any]])?.first)
        #expect(campaign["pays"] as? [String: String] == ["content": "not recorded", "derived": "not recorded"])
        let quotes = (stock["rights"] as? [[String: Any]])?.compactMap { $0["quote"] as? String } ?? []
        #expect(quotes.contains("may derive aggregate insights from contributed images"))
        let text = try desk.run("colophon exposure --on 2026-06-01")
        #expect(text.flat.contains("paid for the work: 500 USD; for data from it: none"))
        #expect(text.flat.contains("paid for the work: not recorded; for data from it: not recorded"))
        #expect(!text.output.contains("may derive aggregate insights"), "quotes come on request")
        #expect(
            try desk.run("colophon exposure --on 2026-06-01 --quotes").flat.contains(
                "“may derive aggregate insights from contributed images”"))
    }

    @Test func `what lapses soon is listed, and what has ended is not held any more`() throws {
        let desk = try desk()
        #expect(try desk.run("colophon exposure --on 2026-06-01").output.contains("Nothing changes in the next 60 days.\n"))
        let soon = try desk.run("colophon exposure --on 2026-12-01")
        #expect(soon.flat.contains("In the next 60 days: 2026-12-31 campaign with brand the agreement ends"))
        #expect(
            try desk.run("colophon exposure --on 2026-12-01 --ahead 29").output.contains("Nothing changes in the next 29 days."))
        let ended = try desk.run("colophon exposure --on 2027-01-01")
        #expect(ended.flat.contains("under campaign, from 2025-01-01, until 2026-12-31, ended"))
        #expect(ended.flat.contains("ended: describe, classify, profile"))
    }

    @Test func `forty agreements are summed by partner and year, and added to nothing`() throws {
        let desk = try Desk()
        for number in 0..<40 {
            let base = StoryContract.photographerBroad
            let contract = StoryContract(
                handle: "deal-\(number)", party: "partner-\(number % 4)", from: "\(2020 + number / 10)-03-01", text: base.text,
                terms: base.terms)
            try desk.write(contract.text + "\(number)\n", to: "deal-\(number).txt")
            try desk.write(contract.yaml(), to: "deal-\(number).yaml")
        }
        let made = try desk.run(
            """
            set -e
            colophon init --creator 'Ana Ruiz' --no-passphrase
            for i in $(seq 0 39); do colophon agreement add deal-$i.txt --terms deal-$i.yaml; done
            """)
        try #require(made.status == 0, "\(made.errors)")
        let run = try desk.run("colophon exposure --on 2026-06-01 --value 500000 --creators 10000 --fee 500 --json")
        let illustration = try #require(try json(run)["illustration"] as? [String: Any])
        let years = try #require(illustration["years"] as? [[String: Any]])
        #expect(years.count == 16)
        let counts = years.map { ($0["agreements"] as? [String])?.count ?? 0 }
        #expect(counts.reduce(0, +) == 40)
        for (row, count) in zip(years, counts) {
            let sum = row["illustration"] as? [String: String]
            #expect(sum?["low"] == "\(count * 50).00" && sum?["high"] == sum?["low"])
        }
        #expect(illustration["kind"] as? String == "illustration")
        // The fee stands beside it and in no sum.
        #expect(illustration["fee"] as? String == "500.00")
        #expect((illustration["assumptions"] as? [String])?.contains { $0.contains("not added to income") } == true)
        #expect(!run.output.contains("total"))
    }

    @Test func `two drafts are put side by side without a ledger, differences first`() throws {
        let desk = try Desk()
        try desk.write(StoryContract.photographerBroad.yaml(isConfirmed: false), to: "a.yaml")
        try desk.write(StoryContract.photographerNarrow.yaml(isConfirmed: false), to: "b.yaml")
        let run = try desk.run("colophon exposure --compare a.yaml b.yaml --on 2026-06-01")
        #expect(run.status == 0, "\(run.errors)")
        let differ = try #require(run.output.range(of: "Where they differ"))
        let same = try #require(run.output.range(of: "Where they say the same"))
        #expect(differ.lowerBound < same.lowerBound)
        #expect(run.flat.contains("may they sell it? A: permitted: on derived; for any purpose; to anyone, for ever B: no words"))
        let rows = try #require(
            try json(desk.run("colophon exposure --compare a.yaml b.yaml --on 2026-06-01 --json"))["rows"] as? [[String: Any]])
        let differs = rows.map { $0["differs"] as? Bool ?? false }
        #expect(differs == differs.sorted { $0 && !$1 } && differs.contains(true) && differs.contains(false))
        #expect(try desk.run("colophon exposure --compare a.yaml missing --on 2026-06-01").status == 2)
        #expect(try desk.run("colophon exposure --compare a.yaml").status == 64)
    }

    @Test func `a recorded agreement is put beside a draft`() throws {
        let desk = try desk()
        try desk.write(StoryContract.photographerNarrow.yaml(isConfirmed: false), to: "draft.yaml")
        let run = try desk.run("colophon exposure --compare stock draft.yaml --on 2026-06-01")
        #expect(run.status == 0 && run.output.hasPrefix("A: stock\nB: draft.yaml\n"), "\(run.errors)")
        #expect(run.flat.contains("what is paid for the work? A: 500 USD B: not recorded"))
    }

    @Test func `clauses to pool carry partner, category and words, and nothing that is private`() throws {
        let desk = try desk()
        let run = try desk.run("colophon exposure --on 2026-06-01 --export-clauses clauses.json && cat clauses.json")
        #expect(run.status == 0 && run.errors.contains("read the file before you hand it on"), "\(run.errors)")
        let text = String(decoding: try desk.read("clauses.json"), as: UTF8.self)
        let clauses = try #require(
            (try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?["clauses"] as? [[String: Any]])
        #expect(Set(clauses.flatMap(\.keys)) == ["partner", "categories", "effect", "quote", "actions", "objects", "afterwards"])
        #expect(clauses.contains { $0["partner"] as? String == "Brand Ltd" })
        for secret in ["Ana", "Ruiz", "piece", "500", "USD", "2024", "2025", "2026", "stock"] {
            #expect(!text.contains(secret), "\(secret)")
        }
        #expect(try desk.run("colophon exposure --export-clauses clauses.json").status == 2, "nothing is written over")
        #expect(try desk.run("colophon exposure --export-clauses clauses.json --force").status == 0)
    }

    @Test func `no cell of the table is a formula, and every row has as many cells`() throws {
        let desk = try desk()
        let run = try desk.run("colophon exposure --on 2026-06-01 --quotes --value 5..9 --creators 3 --csv table.csv")
        #expect(run.status == 0, "\(run.errors)")
        let rows = CSVReader.rows(String(decoding: try desk.read("table.csv"), as: UTF8.self))
        #expect(rows.count == 3 && Set(rows.map(\.count)).count == 1)
        #expect(rows[1][1] == "'=Platform <b>Ltd</b>")
        for cell in rows.joined() { #expect(cell.first.map { !"=+-@\t\r".contains($0) } ?? true, "\(cell)") }
        #expect(rows[0].contains("sell") && rows[1][7] == "10" && rows[2][7] == "4")
        #expect(rows[1].suffix(4).dropLast() == ["2024", "1.67", "3.00"])
    }

    @Test func `the page loads nothing, runs nothing, and takes no markup from names`() throws {
        let desk = try desk()
        let run = try desk.run(
            "colophon exposure --on 2026-06-01 --html page.html --value 5 --creators 3; colophon exposure --on 2026-06-01 --html again.html --value 5 --creators 3; cmp page.html again.html"
        )
        #expect(run.status == 0, "\(run.errors)")
        let page = String(decoding: try desk.read("page.html"), as: UTF8.self)
        for mark in ["<script", "<b>", "javascript:", "src=", "href=", "@import", "url("] {
            #expect(!page.contains(mark), "\(mark)")
        }
        #expect(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"))
        #expect(page.contains("=Platform &lt;b&gt;Ltd&lt;/b&gt;"))
        #expect(page.components(separatedBy: "<svg ").count == 3, "a matrix and a timeline")
        #expect(page.contains("An illustration in figures") && page.contains("neither a valuation nor a claim"))
    }

    @Test func `parts and versions of a work count as one work`() throws {
        let desk = try desk()
        let run = try desk.run(
            """
            set -e
            mkdir set; echo a > set/a.txt; echo b > set/b.txt; colophon register set --id set
            colophon link set:a.txt --under campaign --on 2025-02-01; echo c > set/c.txt; colophon register set --revises set
            colophon link set@2 piece-1 --under campaign --on 2025-03-01
            """)
        try #require(run.status == 0, "\(run.errors)")
        let exposure = try json(desk.run("colophon exposure --on 2026-06-01 --json"))
        let brand = (exposure["partners"] as? [[String: Any]])?.first { $0["partner"] as? String == "brand" }
        #expect(brand?["works"] as? Int == 5)
    }

    @Test func `an empty ledger holds nothing, and only reading is done`() throws {
        let desk = try Desk()
        _ = try desk.run("colophon init --creator 'Ana Ruiz' --no-passphrase")
        let before = desk.ledger
        let run = try desk.run("colophon exposure --html page.html --csv table.csv")
        #expect(run.status == 0 && run.output.hasPrefix("No agreement is on record"), "\(run.errors)")
        #expect(desk.ledger == before)
    }

    @Test(arguments: [
        ("--value 5", 64), ("--creators 5", 64), ("--fee 5", 64), ("--value 5,000 --creators 5", 2),
        ("--value 5 --creators 0", 2),
        ("--value 9..5 --creators 5", 2), ("--on 2026-02-30", 2), ("--ahead -1", 64), ("--compare a b --html x.html", 64),
        ("--value 5 --creators 5 --share 101", 2),
    ])
    func `figures that mean nothing are refused`(arguments: String, status: Int32) throws {
        let desk = try Desk()
        _ = try desk.run("colophon init --creator 'Ana Ruiz' --no-passphrase")
        let run = try desk.run("colophon exposure \(arguments)")
        #expect(run.status == status && run.output.isEmpty && run.errors.hasPrefix("error: "), "\(run.errors)")
    }
}

/// A small reader of CSV, so that the table is read as a spreadsheet would.
private enum CSVReader {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                cell.unicodeScalars.append("\"")
                scalars.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\r" where !isQuoted && scalars.first == "\n":
                scalars.removeFirst()
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows
    }
}
