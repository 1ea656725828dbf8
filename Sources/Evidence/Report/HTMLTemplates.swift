internal import Cryptography
internal import Files
internal import Mustache

/// Pages made from templates, in which every value is escaped unless its place says otherwise.
///
/// A page has no scripts and loads nothing: its one style is named by digest in its content security policy.
package struct HTMLTemplates: Sendable {
    private let library: Result<MustacheLibrary, any Error>

    /// Prepares templates.
    ///
    /// - Parameter templates: By name; the one called `page` is the whole page, and may include the others.
    package init(_ templates: [String: String]) {
        library = Result {
            MustacheContentTypes.register(EscapedHTML(), named: "COLOPHON_HTML")
            // Each template names its escaping: what one template includes does not inherit it.
            return MustacheLibrary(
                templates: try templates.mapValues { try MustacheTemplate(string: "{{% CONTENT_TYPE:COLOPHON_HTML}}" + $0) })
        }
    }

    /// Renders the page.
    ///
    /// - Parameter style: The style sheet, which stands as it is where the page says `{{{style}}}`.
    package func render(_ values: [String: Any], style: String) throws -> String {
        var values = values
        values["style"] = style
        values["styleDigest"] = Base64.encode(SHA256.hash(Array(style.utf8)).bytes)
        guard let page = try library.get().render(values, withTemplate: "page") else {
            throw EvidenceError(.bundleFormat, "the template of the page is missing")
        }
        return page
    }
}

/// Escapes text for HTML, character code by character code.
///
/// The library's own escaping looks at whole characters as Swift counts them: a quotation mark that carries a combining accent would pass
/// it unseen and still end an attribute. Control characters and those that cannot be seen are shown as escapes.
private struct EscapedHTML: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var result = [UInt8]()
        for byte in Escaping.visible(text, keepsLineBreaks: true).utf8 {
            switch byte {
            case UInt8(ascii: "<"): result += "&lt;".utf8
            case UInt8(ascii: ">"): result += "&gt;".utf8
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "\""): result += "&quot;".utf8
            case UInt8(ascii: "'"): result += "&#39;".utf8
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
