import Foundation

/// Stock programs that some tests need. Where one is missing, its tests are skipped by name.
struct Tool {
    let path: String

    static let sqlite3 = Tool(path: "/usr/bin/sqlite3")
    static let python3 = Tool(path: "/usr/bin/python3")
    static let zsh = Tool(path: "/usr/bin/zsh")
    static let fish = Tool(path: "/usr/bin/fish")
    static let pdftotext = Tool(path: "/usr/bin/pdftotext")
    static let qpdf = Tool(path: "/usr/bin/qpdf")
    static let groff = Tool(path: "/usr/bin/groff")
    static let setpriv = Tool(path: "/usr/bin/setpriv")

    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }
}
