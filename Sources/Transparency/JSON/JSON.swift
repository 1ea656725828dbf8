/// A value of the JSON this project writes: no fractions, no exponents, one spelling for each value.
///
/// Strings are compared as Swift compares them, so that two canonically equivalent spellings of a word are equal; the bytes
/// that were read are the bytes that are written.
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// The largest magnitude of an integer: beyond it, readers that use floating point see another number (RFC 8785, 3.2.2.3).
    public static let maximumInteger = 9_007_199_254_740_991

    /// The nesting at which reading stops. Statements nest less than ten deep; a parser without a limit can be made to run out of stack.
    public static let maximumDepth = 64

    /// The member of this name, when this is an object that has it.
    public subscript(key: String) -> JSON? { object?[key] }

    public var isNull: Bool { self == .null }

    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    public var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    public var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    public var array: [JSON]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    public var object: [String: JSON]? {
        guard case .object(let value) = self else { return nil }
        return value
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}
