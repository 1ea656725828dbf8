/// What `pdfinfo -box` says about a PDF.
struct PDFInfo: Sendable, Hashable {
    /// The count that the file states.
    var pageCount: Int
    /// Whether it is encrypted, even if it opens without a password.
    var isEncrypted = false
    /// Whether its words may be taken out of it, when it is encrypted.
    var allowsCopying = true
    var hasScripts = false
    /// Whether it has a form that only some viewers show, in place of which others show a single page of excuses.
    var hasDynamicForm = false
    /// The part that is shown of each page whose sheet is larger, by number; from the upper left corner of the sheet.
    var shownParts: [Int: PDFBox] = [:]
    /// Pages that are shown turned to one side, by number. Of these, `pdftotext` gives the size before and the words after they are turned.
    var sidewaysPages: Set<Int> = []

    /// Reads the program's answer, one `Name: value` to a line. What it does not know is passed over.
    ///
    /// The title and what else the file says of itself come first, and may hold lines that look like the others: so the last one of a name
    /// counts.
    ///
    /// - Returns: `nil` when there is no count of pages, without which nothing else means anything.
    static func parse(_ bytes: [UInt8]) -> PDFInfo? {
        var info = PDFInfo(pageCount: -1)
        var sheets: [Int: [Double]] = [:]
        var rotated: Set<Int> = []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon]
            let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
            switch name {
            case "Pages": if let count = Int(value.prefix(9)), count >= 0 { info.pageCount = count }
            case "Encrypted":
                info.isEncrypted = value.hasPrefix("yes")
                info.allowsCopying = !(info.isEncrypted && value.contains("copy:no"))
            case "JavaScript": info.hasScripts = value.hasPrefix("yes")
            case "Form": info.hasDynamicForm = value.hasPrefix("XFA")
            default:
                let words = name.split(separator: " ")
                guard words.count == 3, words[0] == "Page", let page = Int(words[1]), page > 0 else { continue }
                switch words[2] {
                case "rot":
                    if value == "0" { rotated.remove(page) } else { rotated.insert(page) }
                    if value == "90" || value == "270" {
                        info.sidewaysPages.insert(page)
                    } else {
                        info.sidewaysPages.remove(page)
                    }
                case "MediaBox": sheets[page] = numbers(value)
                case "CropBox": info.shownParts[page] = part(numbers(value), of: sheets[page])
                default: break
                }
            }
        }
        // Of a turned page the places of words are turned too: its parts are not compared.
        for page in rotated { info.shownParts[page] = nil }
        return info.pageCount >= 0 ? info : nil
    }

    private static func numbers(_ value: Substring) -> [Double]? {
        let numbers = value.split(separator: " ").compactMap { Double($0) }.filter { $0.isFinite && abs($0) < 1_000_000 }
        return numbers.count == 4 ? numbers : nil
    }

    /// The part seen from the sheet's upper left corner; `nil` when it is the whole sheet.
    private static func part(_ crop: [Double]?, of sheet: [Double]?) -> PDFBox? {
        guard let crop, let sheet, crop != sheet else { return nil }
        return PDFBox(left: crop[0] - sheet[0], top: sheet[3] - crop[3], right: crop[2] - sheet[0], bottom: sheet[3] - crop[1])
    }
}
