public import Files
import Intake
import Provenance

extension UseRequest {
    /// Reads a use from a YAML file. The captured files it names are looked for beside it.
    public init(file path: RawPath) throws {
        let bytes = try FileReader.contents(of: path, limit: DocumentText.byteCountLimit, followsLink: true)
        let file = try UseFile(bytes, named: path.lastComponent.display)
        let works = try file.works.map { text in
            guard let name = WorkName(text) else {
                throw LedgerError(.badInput, "'\(text)' cannot name a work", hint: "write HANDLE, HANDLE@2, or HANDLE:glob")
            }
            return name
        }
        self.init(use: file.use, works: works)
        evidence = file.evidence.compactMap { RawPath($0) }.map { $0.isAbsolute ? $0 : path.parent.appending($0) }
        note = file.note
        handle = file.handle
    }
}
