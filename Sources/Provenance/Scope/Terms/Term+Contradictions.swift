extension Term {
    /// Checks that the parts of the term can hold together.
    ///
    /// - Throws: A ``ProvenanceError`` that names the first contradiction. Nothing here judges whether the term is a fair reading
    ///   of its quote: that is the business of the person who wrote it.
    public func check() throws(ProvenanceError) {
        guard Identifier.isValid(id) else {
            throw contradiction("has a name that is not made of letters, digits, “.”, “_” and “-”")
        }
        for name in unless + requires + notwithstanding + subjectTo where !Identifier.isValid(name) {
            throw contradiction(
                "uses the name “\(VisibleText.escaped(name.prefix(64)))”, which is not made of letters, digits, “.”, “_” and “-”")
        }
        guard !actions.isEmpty else { throw contradiction("names no action") }
        guard !objects.isEmpty else { throw contradiction("names no object") }
        for (member, isEmpty) in [
            ("purposes", purposes?.isEmpty), ("recipients", recipients?.isEmpty), ("form", form?.isEmpty), ("who", who?.isEmpty),
        ] where isEmpty == true {
            throw contradiction("has an empty list of \(member)", hint: "leave the key out if the words set no limit there")
        }
        if let from, let until, until < from {
            throw contradiction("ends on \(until), before it starts on \(from)", hint: CalendarDay.exchange)
        }
        try checkEffect()
        try checkExclusive()
        for other in notwithstanding where other == id || subjectTo.contains(other) {
            throw contradiction("is put both before and after “\(other)”")
        }
        guard !subjectTo.contains(id) else { throw contradiction("is subject to itself") }
    }

    private func checkEffect() throws(ProvenanceError) {
        if effect != .forbid, !unless.isEmpty {
            throw contradiction("has “unless” but forbids nothing", hint: "a condition of a permission is written “requires”")
        }
        guard effect != .permit else { return }
        guard requires.isEmpty else {
            throw contradiction("has “requires” but permits nothing", hint: "an exception to a ban is written “unless”")
        }
        guard exclusive.isEmpty else {
            throw contradiction("has “exclusive” but permits nothing", hint: "“only” closes the list of a permission")
        }
    }

    private func checkExclusive() throws(ProvenanceError) {
        for dimension in exclusive {
            let isOpen =
                switch dimension {
                case .action: actions.contains(.any)
                case .purpose: purposes?.contains(.any) ?? true
                case .recipient: recipients.map { $0.contains(.any) || $0.contains(.public) } ?? true
                case .form: form == nil
                }
            if isOpen {
                throw contradiction(
                    "says “exclusive: \(dimension.rawValue)” but sets no limit there",
                    hint: "name what it is limited to, or take “\(dimension.rawValue)” out of “exclusive”")
            }
        }
    }

    private func contradiction(_ problem: String, hint: String? = nil) -> ProvenanceError {
        ProvenanceError(.contradiction, "term “\(VisibleText.escaped(id.prefix(64)))” \(problem)", hint: hint)
    }
}
