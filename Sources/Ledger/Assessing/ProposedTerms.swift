public import Files
import Intake
public import Provenance

/// Terms that are talked about, and recorded nowhere.
public enum ProposedTerms {
    /// Reads what a terms file would say, whether or not anybody has confirmed it.
    public static func read(_ path: RawPath, handle: String? = nil) throws -> AgreementTerms {
        let bytes = try FileReader.contents(of: path, limit: DocumentText.byteCountLimit, followsLink: true)
        return try TermsFile(proposal: bytes, named: path.lastComponent.display).proposal(handle: handle)
    }

    /// What a file proposes.
    enum Words {
        case agreement(AgreementTerms)
        case change(AmendmentFile)
    }

    /// Reads a whole agreement or a change to one, whichever the file is.
    static func either(_ path: RawPath, handle: String?) throws -> Words {
        let bytes = try FileReader.contents(of: path, limit: DocumentText.byteCountLimit, followsLink: true)
        let name = path.lastComponent.display
        if try AmendmentFile.isOne(bytes, named: name) { return .change(try AmendmentFile(proposal: bytes, named: name)) }
        return .agreement(try TermsFile(proposal: bytes, named: name).proposal(handle: handle))
    }
}
