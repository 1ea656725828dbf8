import Foundation
import Testing

@Suite struct TranscriptTests {
    @Test(
        arguments: try TranscriptFiles.names(in: "Transcripts").filter { !$0.hasPrefix("sqlite3-") && !$0.hasPrefix("pdf-") })
    func `what a person sees is what the transcript says`(name: String) throws { try check(name) }

    @Test(
        .enabled(if: Tool.sqlite3.isInstalled),
        arguments: try TranscriptFiles.names(in: "Transcripts").filter { $0.hasPrefix("sqlite3-") })
    func `what a person sees is what the transcript says, where sqlite3 changes the ledger`(name: String) throws {
        try check(name)
    }

    @Test(
        .enabled(if: Tool.pdftotext.isInstalled && Tool.qpdf.isInstalled, "poppler-utils or qpdf is not installed"),
        arguments: try TranscriptFiles.names(in: "Transcripts").filter { $0.hasPrefix("pdf-") })
    func `what a person sees is what the transcript says, where PDF files are read`(name: String) throws { try check(name) }

    private func check(_ name: String) throws {
        let file = TranscriptFiles.file("Transcripts", name)
        let text = try String(contentsOf: file, encoding: .utf8)
        let transcript = Transcript(text)
        #expect(TranscriptFiles.isRecording || transcript.text == text, "\(name).txt is not laid out as it would be recorded")
        try TranscriptFiles.compare(TranscriptRunner().run(transcript).text, with: text, of: file)
    }

    @Test func `the transcripts are found`() throws {
        #expect(try TranscriptFiles.names(in: "Transcripts").count >= 10)
    }
}
