/// One value of a PDF file (ISO 32000-2, section 7.3), as far as signatures need it.
///
/// Strings are places in the file, because a signature depends on where its own string stands.
indirect enum PDFValue {
    case integer(Int)
    case name([UInt8])
    /// `(…)`, without the parentheses.
    case string(Range<Int>)
    /// `<…>`, with the angle brackets.
    case hexadecimal(Range<Int>)
    case array([PDFValue])
    case dictionary(PDFDictionary)
    /// `12 0 R`: the value stands in another object.
    case reference
    /// A number with a fraction, a boolean, null, or a word that has no meaning here.
    case other
    case word([UInt8])
}

/// The entries of a dictionary in the order they were written. A key that stands there twice means something else to every reader.
struct PDFDictionary {
    /// Where it stands, with its brackets.
    let place: Range<Int>
    let entries: [(key: [UInt8], value: PDFValue)]

    /// All values under a key.
    func values(_ key: StaticString) -> [PDFValue] {
        let key = Array(key.description.utf8)
        return entries.filter { $0.key == key }.map(\.value)
    }

    /// The value of a key that is there once.
    subscript(key: StaticString) -> PDFValue? {
        let values = values(key)
        return values.count == 1 ? values[0] : nil
    }
}

extension PDFValue {
    var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    var array: [PDFValue]? { if case .array(let values) = self { values } else { nil } }
    var dictionary: PDFDictionary? { if case .dictionary(let dictionary) = self { dictionary } else { nil } }
    /// A name as text; names that are no UTF-8 have no meaning here.
    var name: String? { if case .name(let bytes) = self { String(validating: bytes, as: UTF8.self) } else { nil } }
}
