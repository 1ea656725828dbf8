extension Revision {
    /// What the change is, in words: its name, its first day, and whether it was accepted; or how the agreement ended.
    public var sentence: String {
        if let ending {
            var sentence = "\(ending.how.participle) after \(ending.on)"
            if let by = ending.by { sentence = "superseded by \(by) from \(from) on" }
            if let reason = ending.reason {
                sentence += ", because: \(VisibleText.escaped(reason.prefix(200), foldingLineBreaks: true))"
            }
            return sentence
        }
        var sentence = "revision \(id), from \(from)"
        if let until { sentence += " until \(until)" }
        if isOpenEnded { sentence += ", with no last day" }
        switch acceptance {
        case .accepted(let on):
            sentence += ", accepted" + (how.map { " (\($0.rawValue))" } ?? "") + (on.map { " on \($0)" } ?? "")
        case .refused: sentence += ", not accepted"
        case .unknown: sentence += ", and whether it was accepted is not known"
        }
        return sentence
    }
}
