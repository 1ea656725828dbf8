/// Tells which words of a page leave no mark on its picture, are too small, or stand outside the part that is shown.
///
/// White words on white, words under a black bar, words in a layer that is switched off and words that are drawn with no paint at all
/// have this in common: their place on the page is of one shade. The invisible words that character recognition puts under a scan stand
/// where the scan shows them, and are not hidden. Light print on dark, grey on white and words over a picture differ from what is around
/// them. White words over a photograph are not found this way.
enum InkCheck {
    /// The longer side of the picture of a page. A letter of 10 points is 7 pixels high on a sheet of A4.
    static let imageSide = 600
    /// Pale grey print differs from white by more than this, even where a stroke covers a third of a pixel.
    static let contrastMinimum = 6
    /// Legible print starts at about 4 points.
    static let legibleHeight = 3.0
    /// A word lower than this on the picture may leave no mark though it is there.
    private static let judgedPixelHeight = 2.0

    enum Finding { case invisible, tiny, outside }

    /// What is wrong with a word, if anything. Words without letters or digits are dots and lines, and are not judged.
    ///
    /// - Parameters:
    ///   - image: The picture of the page, when there is one.
    ///   - shown: The part of the sheet that viewers show, when it is not all of it.
    static func finding(_ word: PDFWord, on page: PDFPage, image: GrayImage?, shown: PDFBox?) -> Finding? {
        guard word.text.unicodeScalars.contains(where: \.isReadable), page.width > 0, page.height > 0 else { return nil }
        let sheet = PDFBox(left: 0, top: 0, right: page.width, bottom: page.height)
        if !word.box.meets(shown ?? sheet) { return .outside }
        if word.box.height < legibleHeight { return .tiny }
        guard let image else { return nil }
        let scale = Double(image.width) / page.width
        let lineScale = Double(image.height) / page.height
        guard word.box.height * lineScale >= judgedPixelHeight else { return nil }
        // Only the middle of the line: what stands close above and below is another's mark. All values are below a million here, and
        // the scale is a few thousand at most.
        let margin = word.box.height / 4
        let contrast = image.contrast(
            left: Int((word.box.left * scale).rounded(.down)), top: Int(((word.box.top + margin) * lineScale).rounded(.down)),
            right: Int((word.box.right * scale).rounded(.up)), bottom: Int(((word.box.bottom - margin) * lineScale).rounded(.up)))
        return contrast < contrastMinimum ? .invisible : nil
    }
}
