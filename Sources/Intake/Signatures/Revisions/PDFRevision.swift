/// One state of a PDF file: the objects that count in it, and where in the file each of them is written.
struct PDFRevision: Sendable {
    /// An object that can be reached by its number.
    struct Object: Hashable, Sendable {
        /// Its value; of a stream, the dictionary.
        let value: QPDFValue
        let isStream: Bool
    }

    /// Where an object is written.
    enum Place: Hashable, Sendable {
        case offset(Int)
        /// Inside of a stream of objects, under its number.
        case inside(String)
    }

    /// By number, as `12 0 R`.
    var objects: [String: Object] = [:]
    var places: [String: Place] = [:]
    /// The pages in order, by their numbers as objects.
    var pages: [String] = []
    var trailer: [String: QPDFValue] = [:]

    var catalog: [String: QPDFValue] { resolved(trailer["/Root"])?.entries ?? [:] }

    /// The value, or the one of the object that it names. A chain of references ends after a few.
    func resolved(_ value: QPDFValue?) -> QPDFValue? {
        var value = value
        for _ in 0..<4 {
            guard let name = value?.reference else { return value }
            value = objects[name]?.value
        }
        return nil
    }

    /// A value that is handed down from the nodes above a page or a field, under a key.
    func inherited(_ key: String, by object: String) -> QPDFValue? {
        var entries = objects[object]?.value.entries
        for _ in 0..<32 {
            guard let found = entries else { return nil }
            if let value = resolved(found[key]) { return value }
            entries = resolved(found["/Parent"])?.entries
        }
        return nil
    }

    /// Whether an object is written in the same place, and with it in the same bytes, as in an earlier state of the file.
    func hasSameBytes(_ object: String, as earlier: PDFRevision) -> Bool {
        guard let place = places[object], place == earlier.places[object] else { return false }
        guard case .inside(let stream) = place else { return true }
        return places[stream] != nil && places[stream] == earlier.places[stream]
    }
}
