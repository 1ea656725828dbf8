import Intake

/// The commented files that people start from.
public enum Templates {
    public static let agreement = TermsTemplate.agreement
    public static let amendment = TermsTemplate.amendment
    public static let use = TermsTemplate.use
}
