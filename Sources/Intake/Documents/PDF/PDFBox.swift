/// A rectangle on a page, in points from its upper left corner.
struct PDFBox: Sendable, Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }

    /// Whether two rectangles share an area.
    func meets(_ other: PDFBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}
