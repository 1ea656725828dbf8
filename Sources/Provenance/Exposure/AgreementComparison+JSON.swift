public import Transparency

extension AgreementComparison {
    public var json: JSON {
        [
            "left": .string(left), "right": .string(right),
            "rows": .array(
                rows.map { row in
                    [
                        "name": .string(row.name), "question": .string(row.question), "left": .string(row.left),
                        "right": .string(row.right), "differs": .bool(row.differs),
                    ]
                }),
        ]
    }
}
