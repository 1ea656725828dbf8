/// A picture of a page in shades of grey.
struct GrayImage: Sendable, Hashable {
    let width: Int
    let height: Int
    /// Line by line from the top, 0 for black.
    let pixels: ArraySlice<UInt8>

    /// Larger pictures are not asked for, so there are none.
    static let sideLimit = 8192

    /// Reads the pictures that `pdftoppm -gray` writes one behind another (binary PGM, at most 255 shades).
    ///
    /// - Returns: Those that are whole. What is not a picture ends the reading.
    static func parse(_ bytes: [UInt8]) -> [GrayImage] {
        var images: [GrayImage] = []
        var position = 0
        while let image = one(bytes, at: &position) { images.append(image) }
        return images
    }

    private static func one(_ bytes: [UInt8], at position: inout Int) -> GrayImage? {
        guard bytes[position...].starts(with: "P5\n".utf8) else { return nil }
        position += 3
        guard let width = number(bytes, at: &position, endingWith: 0x20),
            let height = number(bytes, at: &position, endingWith: 0x0A),
            let top = number(bytes, at: &position, endingWith: 0x0A), top == 255, (1...sideLimit).contains(width),
            (1...sideLimit).contains(height), bytes.count - position >= width * height
        else { return nil }
        defer { position += width * height }
        return GrayImage(width: width, height: height, pixels: bytes[position..<(position + width * height)])
    }

    private static func number(_ bytes: [UInt8], at position: inout Int, endingWith end: UInt8) -> Int? {
        var value = 0
        let start = position
        while position < bytes.count, position - start < 6, (48...57).contains(bytes[position]) {
            value = value * 10 + Int(bytes[position] - 48)
            position += 1
        }
        guard position > start, position < bytes.count, bytes[position] == end else { return nil }
        position += 1
        return value
    }

    /// The difference between the lightest and the darkest pixel of a part; 0 for a part outside.
    func contrast(left: Int, top: Int, right: Int, bottom: Int) -> Int {
        let left = max(0, left)
        let top = max(0, top)
        let right = min(width, right)
        let bottom = min(height, bottom)
        guard left < right, top < bottom else { return 0 }
        var darkest = UInt8.max
        var lightest = UInt8.min
        for line in top..<bottom {
            let start = pixels.startIndex + line * width
            for pixel in pixels[(start + left)..<(start + right)] {
                darkest = min(darkest, pixel)
                lightest = max(lightest, pixel)
            }
        }
        return Int(lightest) - Int(darkest)
    }

    /// Whether there is anything on the picture at all.
    var isEmpty: Bool { contrast(left: 0, top: 0, right: width, bottom: height) < InkCheck.contrastMinimum }
}
