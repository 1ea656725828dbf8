/// What was added to a signed PDF file, told apart into what signing adds and everything else.
///
/// Two states of the file are compared object by object. An object that is written in the same place has not changed, since the bytes
/// before the update are the signed ones. What signing changes is known and narrow: a form, a field for the signature, the list of a
/// page's annotations, data for checking certificates. Anything else is named, even where the pages look the same: one viewer shows what
/// another does not.
struct PDFUpdate {
    /// The place of a signature that was added or filled in.
    struct Field: Hashable {
        let page: Int
        let box: PDFBox
        /// All of the page as it is shown.
        let sheet: PDFBox
        /// Whether the empty field was in the signed file.
        let wasThere: Bool
    }

    /// Those fields that take up room on a page.
    private(set) var fields: [Field] = []
    private(set) var emptyFieldCount = 0
    private(set) var signatureCount = 0
    private(set) var timeStampCount = 0
    private(set) var hasValidationData = false
    /// What else was changed, in words.
    private(set) var others: [String] = []

    private let old: PDFRevision
    private let new: PDFRevision
    private var changed: Set<String> = []
    private var explained: Set<String> = []

    init(from old: PDFRevision, to new: PDFRevision) {
        self.old = old
        self.new = new
        changed = Set(new.objects.keys.filter { !new.hasSameBytes($0, as: old) })
        guard old.trailer["/Encrypt"] == nil, new.trailer["/Encrypt"] == nil else {
            others = ["the file is encrypted"]
            return
        }
        compareTrailers()
        compareCatalogs()
        comparePages()
        compareValidationData()
        findRest()
    }

    private func isNew(_ object: String) -> Bool { old.objects[object] == nil }

    /// More than these are not told apart: one is enough for the answer.
    private static let maximumOtherCount = 100

    private mutating func note(_ words: String) {
        if others.count < Self.maximumOtherCount, !others.contains(words) { others.append(words) }
    }

    private mutating func compareTrailers() {
        if old.trailer["/Root"] != new.trailer["/Root"] { note("the file's root is another one") }
        for trailer in [old.trailer, new.trailer] { if let info = trailer["/Info"]?.reference { explained.insert(info) } }
    }

    // MARK: The catalog and the form

    private mutating func compareCatalogs() {
        if let root = new.trailer["/Root"]?.reference { explained.insert(root) }
        let free: Set = ["/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Version"]
        for key in differingKeys(old.catalog, new.catalog) where !free.contains(key) {
            note("the file's \(Self.shown(key)) is another one")
        }
        if let name = new.catalog["/Metadata"]?.reference, changed.contains(name) {
            let isMetadata = [new, old].allSatisfy {
                $0.objects[name]?.value.entries?["/Type"]?.string ?? "/Metadata" == "/Metadata"
            }
            if isMetadata { explained.insert(name) }
        }
        compareForms()
    }

    private mutating func compareForms() {
        guard let form = new.resolved(new.catalog["/AcroForm"])?.entries else {
            if old.catalog["/AcroForm"] != nil { note("the form is gone") }
            return
        }
        if let name = new.catalog["/AcroForm"]?.reference { explained.insert(name) }
        let before = old.resolved(old.catalog["/AcroForm"])?.entries
        let free: Set = before == nil ? ["/Fields", "/SigFlags", "/DA", "/DR"] : ["/Fields", "/SigFlags"]
        for key in differingKeys(before ?? [:], form) where !free.contains(key) {
            note("the form's \(Self.shown(key)) is another one")
        }
        for name in added(before?["/Fields"], form["/Fields"], "the form") { examine(field: name) }
    }

    /// What a list of references has more than before. The ones it had must be there, in the same order, at its beginning.
    private mutating func added(_ before: QPDFValue?, _ after: QPDFValue?, _ owner: String) -> [String] {
        let first = (old.resolved(before)?.array ?? []).map(\.reference)
        let all = (new.resolved(after)?.array ?? []).map(\.reference)
        if let name = after?.reference { explained.insert(name) }
        guard all.starts(with: first) else {
            note("\(owner) has other parts in other places")
            return []
        }
        let rest = all.dropFirst(first.count).compactMap { $0 }
        if rest.count < all.count - first.count { note("\(owner) has a part that is written in place") }
        return rest
    }

    // MARK: Pages and fields

    private mutating func comparePages() {
        for (index, (before, after)) in zip(old.pages, new.pages).enumerated() {
            let number = index + 1
            guard before == after else {
                note("page \(number) is another object")
                continue
            }
            let entries = new.objects[after]?.value.entries ?? [:]
            let earlier = old.objects[before]?.value.entries ?? [:]
            for key in differingKeys(earlier, entries) where key != "/Annots" {
                note("page \(number) has another \(Self.shown(key))")
            }
            explained.insert(after)
            let added = Set(added(earlier["/Annots"], entries["/Annots"], "page \(number)"))
            for name in added.sorted() { examine(field: name, page: number) }
            for value in new.resolved(entries["/Annots"])?.array ?? [] {
                if let name = value.reference, !added.contains(name), changed.contains(name) {
                    examine(field: name, page: number)
                }
            }
        }
    }

    /// The entries that a signature's field has: none of them runs anything or leads anywhere.
    private static let fieldKeys: Set<String> = [
        "/Type", "/Subtype", "/FT", "/T", "/TU", "/V", "/Rect", "/AP", "/P", "/F", "/Ff", "/Parent", "/Kids", "/M", "/NM",
        "/Lock",
        "/SV", "/DA", "/MK", "/BS", "/Border", "/Q",
    ]
    /// Those that signing sets.
    private static let signedKeys: Set<String> = ["/V", "/AP", "/M", "/F", "/MK", "/NM"]
    /// Shown on paper and not on a screen, or the other way: hidden, not viewed, toggled.
    private static let hidingFlags = 2 | 32 | 256

    /// Takes an object as a signature's field or its place on a page, or says what else it is.
    private mutating func examine(field name: String, page: Int? = nil) {
        guard let object = new.objects[name], let entries = object.value.entries, !object.isStream,
            new.inherited("/FT", by: name)?.string == "/Sig", new.resolved(entries["/Subtype"])?.string ?? "/Widget" == "/Widget"
        else { return note("\(page.map { "page \($0)" } ?? "the form") has \(Self.kind(new.objects[name])) more or another") }
        let before = old.objects[name]?.value.entries
        if let before {
            if old.inherited("/V", by: name) != nil { note("a signature that was there is another one") }
            for key in differingKeys(before, entries) where !Self.signedKeys.contains(key) {
                note("a field for a signature has another \(Self.shown(key))")
            }
        } else {
            for key in entries.keys.sorted() where !Self.fieldKeys.contains(key) {
                note("the field of a signature has an entry \(Self.shown(key))")
            }
        }
        // A field and its place on a page may be two objects; the signature belongs to the first.
        let isPlace = entries["/V"] == nil && new.inherited("/V", by: name) != nil
        if explained.insert(name).inserted, !isPlace { count(entries["/V"]) }
        if let page, entries["/Rect"] != nil { place(entries, on: page, wasThere: before != nil) }
    }

    private mutating func place(_ entries: [String: QPDFValue], on page: Int, wasThere: Bool) {
        guard let geometry = PDFPageGeometry(new.pages[page - 1], in: new), let box = geometry.box(entries["/Rect"], new) else {
            return note("the field of a signature on page \(page) has no place that can be told")
        }
        guard box.width > 0, box.height > 0 else { return }
        if (new.resolved(entries["/F"])?.integer ?? 0) & Self.hidingFlags != 0 {
            note("the field of a signature on page \(page) is not shown everywhere")
        }
        fields.append(Field(page: page, box: box, sheet: geometry.sheet, wasThere: wasThere))
    }

    private mutating func count(_ value: QPDFValue?) {
        guard let value else {
            emptyFieldCount += 1
            return
        }
        let entries = new.resolved(value)?.entries ?? [:]
        let isTimeStamp = entries["/Type"]?.string == "/DocTimeStamp" || entries["/SubFilter"]?.string == "/ETSI.RFC3161"
        if isTimeStamp { timeStampCount += 1 } else { signatureCount += 1 }
        if let name = value.reference, !isNew(name) { note("the content of a signature stands where something else stood") }
    }

    // MARK: What else

    /// The certificates and answers about them that later checks need (ISO 32000-2, section 12.8.4.3). Nothing of it is shown.
    private mutating func compareValidationData() {
        guard let store = new.catalog["/DSS"] else { return }
        hasValidationData = store != old.catalog["/DSS"] || changed.contains(store.reference ?? "")
        var names = [store.reference]
        let entries = new.resolved(store)?.entries ?? [:]
        names += entries.values.map(\.reference)
        names += (new.resolved(entries["/VRI"])?.entries ?? [:]).values.flatMap { record in
            [record.reference] + (new.resolved(record)?.entries ?? [:]).values.map(\.reference)
        }
        for name in names.compactMap({ $0 })
        where changed.contains(name) && [old, new].allSatisfy({ $0.holdsValidationData(name) }) {
            hasValidationData = true
            explained.insert(name)
        }
    }

    private mutating func findRest() {
        for name in changed.sorted() where !isNew(name) && !explained.contains(name) {
            let (before, after) = (old.objects[name], new.objects[name])
            // Written again in the same words. Of a stream only its description can be compared.
            if before == after, after?.isStream == false { continue }
            note("object \(name.dropLast(4)) (\(Self.kind(before))) is another one")
        }
        for name in old.objects.keys.sorted() where new.objects[name] == nil {
            note("object \(name.dropLast(4)) (\(Self.kind(old.objects[name]))) is gone")
        }
        // A file can name objects that it does not have, for somebody to add them when it is signed. The program may list them as null.
        var dangling: Set<String> = []
        let values = old.objects.values.map(\.value) + old.trailer.values
        for value in values { value.forEachReference { if isNew($0), new.objects[$0] != nil { dangling.insert($0) } } }
        for name in dangling.sorted() {
            note("object \(name.dropLast(4)), which the signed file names and does not have, is there now")
        }
    }

    private func differingKeys(_ before: [String: QPDFValue], _ after: [String: QPDFValue]) -> [String] {
        Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }

    private static func shown(_ key: String) -> String { HiddenWords.shown(String(key.prefix(40))) }

    private static func kind(_ object: PDFRevision.Object?) -> String {
        let entries = object?.value.entries ?? [:]
        switch (entries["/Type"]?.string, entries["/Subtype"]?.string, entries["/FT"]?.string) {
        case (_, _, "/Tx"?), (_, _, "/Ch"?), (_, _, "/Btn"?): return "a field to fill in"
        case (_, _, "/Sig"?): return "a field for a signature"
        case ("/Font"?, _, _): return "a font"
        case ("/Annot"?, let subtype?, _): return "an annotation \(shown(subtype))"
        case ("/Page"?, _, _), ("/Pages"?, _, _): return "a page"
        case (_, "/Image"?, _): return "a picture"
        case (let type?, _, _): return shown(type)
        case (nil, _, _): return object?.isStream == true ? "a stream" : "a value"
        }
    }
}

extension PDFRevision {
    /// Whether an object is part of the store of data for checking signatures, by its form, or not there.
    fileprivate func holdsValidationData(_ name: String) -> Bool {
        guard let object = objects[name] else { return true }
        guard !object.isStream else { return false }
        if let list = object.value.array {
            return list.allSatisfy { $0.reference.flatMap { objects[$0] }?.isStream == true }
        }
        let keys: Set = ["/VRI", "/Certs", "/CRLs", "/OCSPs", "/Cert", "/CRL", "/OCSP", "/TU", "/TS"]
        return object.value.entries?.allSatisfy { key, value in
            switch key {
            case "/Type": ["/DSS", "/VRI"].contains(value.string)
            case let key where keys.contains(key): true
            default: key.utf8.count == 41 && key.utf8.dropFirst().allSatisfy { PDFCharacter.digit($0) != nil }
            }
        } ?? false
    }
}
