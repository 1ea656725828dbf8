/// Where the programs are that read documents. Each is needed only for the formats that it reads.
struct DocumentPrograms: Sendable {
    var pdftotext = ExternalProgram(path: "/usr/bin/pdftotext", package: "poppler-utils")
    var pdfinfo = ExternalProgram(path: "/usr/bin/pdfinfo", package: "poppler-utils")
    var pdftoppm = ExternalProgram(path: "/usr/bin/pdftoppm", package: "poppler-utils")
    /// Lists the objects of a PDF file, for the comparison of what was signed with what came after.
    var qpdf = ExternalProgram(path: "/usr/bin/qpdf", package: "qpdf")
    var pandoc = ExternalProgram(path: "/usr/bin/pandoc", package: "pandoc")
    var tesseract = ExternalProgram(path: "/usr/bin/tesseract", package: "tesseract-ocr")
    /// Inflates what is compressed in a ZIP, and checks its length and its sum.
    var gzip = ExternalProgram(path: "/usr/bin/gzip", package: "gzip")
    /// Turns older encodings of text into UTF-8.
    var iconv = ExternalProgram(path: "/usr/bin/iconv", package: "libc-bin")
}
