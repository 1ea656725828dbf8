/// How the places of a page, in points from a corner that the file chooses, lie on the page as it is shown.
struct PDFPageGeometry {
    private let left: Double
    private let bottom: Double
    private let right: Double
    private let top: Double
    private let rotation: Int

    /// - Returns: Nil for a page whose sheet is not given in plain numbers.
    init?(_ page: String, in revision: PDFRevision) {
        guard let sheet = Self.corners(revision.inherited("/MediaBox", by: page), revision),
            sheet.width > 0, sheet.height > 0, revision.inherited("/UserUnit", by: page) == nil
        else { return nil }
        (left, bottom, right, top) = (sheet.left, sheet.top, sheet.right, sheet.bottom)
        let degrees = revision.inherited("/Rotate", by: page)?.integer ?? 0
        guard degrees.isMultiple(of: 90) else { return nil }
        rotation = ((degrees % 360) + 360) % 360
    }

    /// Four numbers of a rectangle, the lower ones first.
    private static func corners(_ value: QPDFValue?, _ revision: PDFRevision) -> PDFBox? {
        let numbers = (revision.resolved(value)?.array ?? []).compactMap { revision.resolved($0)?.number }
        guard numbers.count == 4, numbers.allSatisfy({ $0.isFinite && abs($0) < 1_000_000 }) else { return nil }
        return PDFBox(
            left: min(numbers[0], numbers[2]), top: min(numbers[1], numbers[3]), right: max(numbers[0], numbers[2]),
            bottom: max(numbers[1], numbers[3]))
    }

    /// All of the page as it is shown.
    var sheet: PDFBox {
        let (width, height) = (right - left, top - bottom)
        return rotation.isMultiple(of: 180)
            ? PDFBox(left: 0, top: 0, right: width, bottom: height) : PDFBox(left: 0, top: 0, right: height, bottom: width)
    }

    /// The rectangle of an annotation as it is shown, from the upper left corner; nil when it is not one.
    func box(_ rectangle: QPDFValue?, _ revision: PDFRevision) -> PDFBox? {
        guard let place = Self.corners(rectangle, revision) else { return nil }
        let corners = [turned(place.left, place.top), turned(place.right, place.bottom)]
        return PDFBox(
            left: min(corners[0].0, corners[1].0), top: min(corners[0].1, corners[1].1), right: max(corners[0].0, corners[1].0),
            bottom: max(corners[0].1, corners[1].1))
    }

    private func turned(_ x: Double, _ y: Double) -> (Double, Double) {
        switch rotation {
        case 90: (y - bottom, x - left)
        case 180: (right - x, y - bottom)
        case 270: (top - y, right - x)
        default: (x - left, top - y)
        }
    }
}
