public import Intake

extension DocumentReview {
    /// The terms file that the review suggests.
    ///
    /// - Parameter handle: What the agreement is to be called; otherwise a name made from the file's.
    public func draft(handle: String? = nil) -> TermsDraft { TermsDraft(document: document, review: review, handle: handle) }
}
