import Testing

@testable import Intake

@Suite struct MailTests {
    private func read(_ message: String) async throws -> DocumentText {
        try await DocumentText.read(named: "a.eml", bytes: Array(message.replacing("\n", with: "\r\n").utf8))
    }

    private func text(_ message: String) async throws -> String {
        String(decoding: try await read(message).bytes, as: UTF8.self)
    }

    @Test func `a message gives who wrote to whom, and its words`() async throws {
        let document = try await read(
            """
            From: =?UTF-8?Q?J=C3=B6rg_M?= =?UTF-8?B?w7xsbGVy?= <j@example.com>
            To: a@example.com,
             b@example.com
            Date: Mon, 1 Jun 2026 10:00:00 +0200
            Subject: =?iso-8859-1?q?Erlaubnis_f=FCr_das_Lied?=
            Received: from x
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            You may use my song, and the data de=
            rived from it =E2=80=93 once.
            """)
        #expect(
            String(decoding: document.bytes, as: UTF8.self) == """
                From: Jörg Müller <j@example.com>
                To: a@example.com, b@example.com
                Date: Mon, 1 Jun 2026 10:00:00 +0200
                Subject: Erlaubnis für das Lied

                You may use my song, and the data derived from it – once.

                """)
        #expect(document.format == .eml && document.extractor == "colophon-mail/1" && document.warnings == [])
    }

    private static func parts(_ plain: String, _ html: String) -> String {
        """
        From: a@example.com
        Content-Type: multipart/mixed; boundary="outer"

        for old readers
        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain

        \(plain)
        --inner
        Content-Type: text/html; charset="utf-8"

        \(html)
        --inner--
        --outer
        Content-Type: application/pdf; name="=?utf-8?q?terms=2Epdf?="
        Content-Disposition: attachment
        Content-Transfer-Encoding: base64

        JVBERi0=
        --outer--
        behind the end
        """
    }

    @Test func `of two versions the plain one is taken, and attachments are named`() async throws {
        let document = try await read(Self.parts("You may use it.", "<p>You may use it.</p>"))
        #expect(String(decoding: document.bytes, as: UTF8.self) == "From: a@example.com\n\nYou may use it.\n")
        #expect(
            document.warnings.map(\.code) == [.attachments] && document.warnings.first?.sentence.contains("'terms.pdf'") == true)
    }

    @Test func `a version that says something else is told`() async throws {
        let plain = "We agree that nobody shall own any derived data whatsoever under these simple terms."
        let html =
            "<p>Everything learned from your works belongs exclusively to the platform, forever, worldwide, without payment.</p>"
        let codes = try await read(Self.parts(plain, html)).warnings.map(\.code)
        #expect(codes == [.attachments, .alternativeText])
    }

    @Test(.enabled(if: DocumentTools.hasPandoc, "pandoc is not installed"))
    func `a plain version that is only an excuse gives way to the other`() async throws {
        let html = "<p>You grant us every right in <b>aggregated</b> data. <i style='display:none'>Including insights.</i></p>"
        let document = try await read(Self.parts("See HTML.", html))
        let text = String(decoding: document.bytes, as: UTF8.self)
        #expect(text == "From: a@example.com\n\nYou grant us every right in aggregated data. Including insights.\n")
        #expect(document.extractor.hasPrefix("colophon-mail/1, pandoc "))
        let hidden = try #require(document.warnings.first { $0.code == .hiddenByStyle })
        #expect(hidden.byteRange.map { String(decoding: document.bytes[$0], as: UTF8.self) } == "Including insights.")
    }

    @Test func `an older encoding is turned into UTF-8`() async throws {
        var message = Array("From: a@b\r\nContent-Type: text/plain; charset=iso-8859-15\r\n\r\nPrice 5 ".utf8)
        message.append(0xA4)
        let document = try await DocumentText.read(named: "a.eml", bytes: message)
        #expect(String(decoding: document.bytes, as: UTF8.self) == "From: a@b\n\nPrice 5 €\n")
    }

    @Test func `a header without end is cut`() async throws {
        let message = "From: a@b\r\nSubject: x\r\n " + String(repeating: "=?x folded", count: 100_000) + "\r\n\r\nwords"
        #expect(try await DocumentText.read(named: "a.eml", bytes: Array(message.utf8)).bytes.count < 5000)
    }

    @Test func `parts without end are refused`() async {
        var message = ""
        for depth in 0...12 { message += "Content-Type: multipart/mixed; boundary=b\(depth)\r\n\r\n--b\(depth)\r\n" }
        let many = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + String(repeating: "--b\r\n\r\nx\r\n", count: 600)
        for text in [message + "\r\nwords", many] {
            await #expect { try await DocumentText.read(named: "a.eml", bytes: Array(text.utf8)) } throws: { error in
                (error as? IntakeError)?.code == .unsafeDocument
            }
        }
    }

    @Test(arguments: [
        ("=?utf-8?q?a=20b?=", "a b"), ("=?utf-8?b?YWI=?= =?utf-8?q?c?=", "abc"), ("x =?utf-8?q?a?= y", "x a y"),
        ("=?utf-8?q?a", "=?utf-8?q?a"),
        ("=?x?q?a?=", "=?x?q?a?="), ("=?utf-8?z?a?=", "=?utf-8?z?a?="), ("=?", "=?"), ("a=?=?=", "a=?=?="), ("", ""),
    ])
    func `encoded words of a header are decoded, and what is none stays`(text: String, expected: String) {
        #expect(EncodedWord.decoded(text) == expected)
    }

    @Test(arguments: [
        ("text/plain; charset=\"utf-8\"", "text/plain", "utf-8"), ("TEXT/HTML;Charset=x;charset=y", "text/html", "x"),
        ("a; charset=\"a\\\"b;c\"", "a", "a\"b;c"), ("a; charset*=utf-8''a%20b", "a", "a b"), (";;; charset", "", nil),
        ("", "", nil),
    ])
    func `parameters of a header are read`(text: String, value: String, charset: String?) {
        let parameters = HeaderParameters(text)
        #expect(parameters.value == value && parameters.values["charset"] == charset)
    }
}
