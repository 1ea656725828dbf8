/// A signed PDF file, made once with `openssl`: so small that it is text, and its page says what the agreement of a test home says.
///
/// Dana Lee of Bright signed it on 29 November 2026, with a certificate that the root below issued for the years 2020 to 2099.
enum SignedAgreement {
    /// What the signer's clock said.
    static let signedTime = 1_795_969_273

    static let pdf = """
        %PDF-1.7
        1 0 obj
        << /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [6 0 R] >> >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Annots [6 0 R] /Resources << /\
        Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
        endobj
        4 0 obj
        << /Length 317 >>
        stream
        BT /F1 12 Tf 16 TL 72 700 Td (Bright may analyse the photographs to measure its campaign.) Tj T* (Th\
        e photographs stay with the photographer in every other respect.) Tj T* (The campaign runs through t\
        he spring, in shops and on the web.) Tj T* (Either side ends this agreement by letter, with a month \
        of notice.) Tj ET
        endstream
        endobj
        6 0 obj
        << /FT /Sig /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /T (S) /V 5 0 R /P 3 0 R >>
        endobj
        5 0 obj
        << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 967 2869 215     \
                             ]
        /Contents <3082038f06092a864886f70d010702a08203803082037c020101310d300b0609608648016503040201300b060\
        92a864886f70d010701a082018f3082018b30820130a00302010202021002300a06082a8648ce3d040302301431123010060\
        35504030c095465737420726f6f743020170d3230303130313030303030305a180f32303939313233313233353935395a302\
        4310f300d060355040a0c064272696768743111300f06035504030c0844616e61204c65653059301306072a8648ce3d02010\
        6082a8648ce3d03010703420004acef773936f21fc085a1abef857ffcb49d87c71dde2e206d92d8fb393527723e42dbb5190\
        1fced344a7e7e5fe6330ddd15177c814d99973b1318892eaab98b69a360305e300c0603551d130101ff04023000300e06035\
        51d0f0101ff0404030206c0301d0603551d0e041604145ae7d51252e80f79663c53b86f2d2485614cfaaf301f0603551d230\
        418301680146499304f322c0001bf39d848356de4e22c09a9af300a06082a8648ce3d0403020349003046022100d52e4df46\
        bf7c2f96f34865fbf2ed0462603866d07ab00b63dfa8acba8b12234022100e74521482fb75c8183cf8eedecfc07f5852651c\
        5f6cc3a9822a1c3241563c1df318201c6308201c2020101301a30143112301006035504030c095465737420726f6f7402021\
        002300b0609608648016503040201a082013d301806092a864886f70d010903310b06092a864886f70d010701301c06092a8\
        64886f70d010905310f170d3236313132393136323131335a302f06092a864886f70d01090431220420eef5eead77305b4fd\
        c4c28e0e64fc4b13caae67af4162f0f5edb883458efc1273057060b2a864886f70d010910022f31483046304430420420d2f\
        f0b69484859f9a7f98b607b821d19a7cd6244c52af3ac4013bb520982140e301e3018a41630143112301006035504030c095\
        465737420726f6f7402021002307906092a864886f70d01090f316c306a300b060960864801650304012a300b06096086480\
        16503040116300b0609608648016503040102300a06082a864886f70d0307300e06082a864886f70d030202020080300d060\
        82a864886f70d0302020140300706052b0e030207300d06082a864886f70d0302020128300a06082a8648ce3d04030204473\
        04502210092bc24740727f3122e952b1de0b94ea854d191e932a8f4ae47114e6a27c5e29202200b73620af5f6216fcb2df1e\
        8341c463608723e84091a99a47bcc32362a97ec1700000000000000000000000000000000000000000000000000000000000\
        00000000000> >>
        endobj
        xref
        0 7
        0000000000 65535 f\u{20}
        0000000009 00000 n\u{20}
        0000000102 00000 n\u{20}
        0000000159 00000 n\u{20}
        0000000350 00000 n\u{20}
        0000000826 00000 n\u{20}
        0000000718 00000 n\u{20}
        trailer
        << /Size 7 /Root 1 0 R >>
        startxref
        2880
        %%EOF

        """

    static let root = """
        -----BEGIN CERTIFICATE-----
        MIIBXDCCAQKgAwIBAgICEAEwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJVGVzdCBy
        b290MCAXDTAwMDEwMTAwMDAwMFoYDzIwOTkxMjMxMjM1OTU5WjAUMRIwEAYDVQQD
        DAlUZXN0IHJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATflZIhePUCoVps
        V+3656H6F5mRSMSBPh5NWSGhdy4druTyfn/vGPDBNMmxSEMumPSw+0z7d3hVxqRB
        wTsGhHzOo0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwICBDAdBgNV
        HQ4EFgQUZJkwTzIsAAG/OdhINW3k4iwJqa8wCgYIKoZIzj0EAwIDSAAwRQIgeGdu
        uA8zBNU1ow93DFByT6XpnMVtTHF8bRbBJQCNb4ICIQDuVDUMaAPKnFAg7qtrwWTE
        INs00oShxJP/kTl2A5iiWA==
        -----END CERTIFICATE-----

        """
}
