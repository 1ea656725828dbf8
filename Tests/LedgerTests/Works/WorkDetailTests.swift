import Ledger
import Provenance
import Testing

@Suite struct WorkDetailTests {
    /// Each file of a version with what became of it: `moved b <- a`.
    private func changes(_ home: Home, _ name: String) throws -> [String] {
        let detail = try home.open(.reading) { try $0.detail(of: #require(WorkName(name))) }
        return detail.files.map { row in
            let origin = row.movedFrom.map { " <- " + String(decoding: $0, as: UTF8.self) } ?? ""
            return "\(row.change?.rawValue ?? "first") \(String(decoding: row.file.path, as: UTF8.self))\(origin)"
        } + detail.removed.map { "removed \(String(decoding: $0.path, as: UTF8.self))" }
    }

    @Test func `a version says of each file what became of it`() async throws {
        let home = try Home()
        try await home.registerHarbour()
        #expect(try changes(home, "harbour") == ["first a.jpg", "first b.jpg", "first night/c.jpg"])
        try home.remove("harbour/night")
        try home.remove("harbour/b.jpg")
        try home.file("harbour/day/c.jpg", "c")
        try home.file("harbour/a.jpg", "a, retouched")
        try home.file("harbour/e.jpg", "new")
        try await home.register(["harbour"]) { $0.revises = "harbour" }
        #expect(
            try changes(home, "harbour") == [
                "changed a.jpg", "moved day/c.jpg <- night/c.jpg", "new e.jpg", "removed b.jpg",
            ])
        #expect(try changes(home, "harbour@1") == ["first a.jpg", "first b.jpg", "first night/c.jpg"])
        #expect(try changes(home, "harbour:*/c.jpg") == ["moved day/c.jpg <- night/c.jpg"])
        #expect(try changes(home, "harbour:b.*") == ["removed b.jpg"])
        #expect(try changes(home, "harbour:zzz") == [])
    }

    @Test func `two files with the same bytes that change places are the same, and a copy is new`() async throws {
        let home = try Home()
        try home.file("box/a", "x")
        try home.file("box/b", "x")
        try home.file("box/c", "y")
        try await home.register(["box"])
        try home.file("box/d", "x")
        try home.remove("box/a")
        try home.file("box/e", "x")
        try await home.register(["box"]) { $0.revises = "box" }
        #expect(try changes(home, "box") == ["same b", "same c", "moved d <- a", "new e"])
    }
}
