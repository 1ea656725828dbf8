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
}
